import Outreach
import OutreachRendering
import Testing

/// Codes last from one export to the next.
struct ExportRegisterTests {
  private static func line(_ id: String, _ rest: String) -> String {
    #"{"v":1,"id":"\#(id)","at":"2025-01-01T10:00:00.000Z","by":"a",\#(rest)}"#
  }

  private static let youths = ["b", "a"].map {
    line("e-" + $0, #""type":"contact-made","on":"2025-01-01","youth":"y-\#($0)""#)
  }
  private static let link = line("l", #""type":"youths-linked","youths":["y-a","y-b"]"#)

  private func export(_ lines: [String], register: [UInt8] = [], seed: UInt64) throws
    -> ExportedTables
  {
    let until = try #require(Day(iso: "2025-12-31"))
    return try ExportedTables(
      lines, ExportRequest(programme: ShippedProgramme.standard(), factsUntil: until),
      register: register, seed: seed)
  }

  @Test func `a later export gives the same codes and adds new ones`() throws {
    let first = try export([Self.youths[0]], seed: 1)
    let later = try export(Self.youths, register: first.export.register.text, seed: 2)
    let codes = later[.jeunes].compactMap { $0["jeune"] }
    #expect(codes.count == 2)
    #expect(codes.contains(first[.jeunes][0]["jeune"] ?? ""))
    #expect(later.export.register.added == 1)
    #expect(later.export.register.text.starts(with: first.export.register.text))
  }

  @Test func `youths linked later keep the first code that either was given`() throws {
    let before = try export(Self.youths, seed: 1)
    let text = String(decoding: before.export.register.text, as: UTF8.self)
    let linked = try export(
      Self.youths + [Self.link], register: before.export.register.text, seed: 2)
    #expect(linked[.jeunes].map { $0["jeune"] } == [String(text.prefix(10))])
    #expect(linked[.jeunes].map { $0["contacts"] } == ["2"])
    #expect(linked.export.register.added == 0)
  }

  @Test(arguments: ["J123", "X7K3QX0M2B y-a", "J7K3QX0M2U y-a", "J7K3QX0M2Ay-a"])
  func `a line that is not one of a register is named`(bad: String) throws {
    let good = "J7K3QX0M2B y-a\n"
    #expect {
      _ = try export([], register: Array((good + bad + "\n").utf8), seed: 1)
    } throws: { ($0 as? ExportRegister.Fault)?.line == 2 }
  }
}
