import BruteForce
import Outreach
import OutreachRendering
import Testing

struct RegionalBilanTests {
  // Every identifier made another carnet's.
  private static func renamed(_ lines: [String]) throws -> [String] {
    func own(_ value: JSONValue) -> JSONValue {
      if let items = value.items { return .array(items.map(own)) }
      if value.members != nil { return renamed(value) }
      return value.text.map { .string("b-" + $0) } ?? value
    }
    func renamed(_ value: JSONValue) -> JSONValue {
      .object(
        (value.members ?? []).map { member in
          switch member.key {
          case "id", "youth", "youths", "session", "target", "action", "partner", "partners":
            JSONMember(member.key, own(member.value))
          case "with" where member.value.members != nil:
            JSONMember("with", renamed(member.value))
          default: member
          }
        })
    }
    return try lines.map { renamed(try JSONValue(json: Array($0.utf8))).compact }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `the sum is the bilan of all the events, nobody being known to two structures`(seed: UInt64)
    throws
  {
    let (north, south) = (RandomCarnet(seed: 7_000 + seed), RandomCarnet(seed: 8_000 + seed))
    let definition = BruteForceProgrammes.shipped[Int(seed % 4)]
    let request = try north.request(seed: seed).core(definition, north.vocabulary)
    let lines = try Self.renamed(south.lines)
    let parts = [(north.lines, "N"), (lines, "S")].map { lines, id in
      RegionalBilan.Part(Ledger(lines), request, carnet: id, structure: "ML " + id)
    }
    #expect(parts.map(\.bilan) == [north.lines, lines].map { Bilan(Ledger($0), request) })
    let report = try #require(RegionalBilan(parts))
    let all = Bilan(Ledger(north.lines + lines), request)
    #expect(report.total == all)
    let backwards = try #require(RegionalBilan(parts.reversed()))
    #expect(backwards.total == report.total)
  }

  @Test func `an action and a partner of one code are counted once`() throws {
    func line(_ id: String, _ type: String, _ rest: String) -> String {
      #"{"v":1,"id":"\#(id)","type":"\#(type)","at":"2026-03-01T08:00:00Z","by":"a","on":"2026-03-01",\#(rest)}"#
    }
    let maraude = #""action":"maraude","title":"M","kind":"extra-muros""#
    let north = [
      line("1", "action-opened", maraude),
      line("2", "contact-made", #""youth":"Y","partners":["apase","codase"]"#),
    ]
    let south = [
      line("1", "action-opened", #""action":"maraude","title":"La M""#),
      line("2", "action-opened", #""action":"forum","title":"F""#),
      line("3", "contact-made", #""youth":"Y","partners":["apase"]"#),
    ]
    let carnet = RandomCarnet(seed: 1)
    var request = try carnet.request(seed: 1).core(
      BruteForceProgrammes.shipped[0], carnet.vocabulary)
    let day = try #require(Day(iso: "2026-03-01"))
    request.period = try #require(Period(from: day, to: day))
    (request.factsUntil, request.knownUntil, request.only) = (day, nil, [])
    let parts = [north, south].map {
      RegionalBilan.Part(Ledger($0), request, carnet: "", structure: "")
    }
    let activity = try #require(RegionalBilan(parts)).total.activity
    #expect(activity.actionsActives == 2)
    #expect(activity.actionsParNature.map(\.value) == ["extra-muros", nil])
    #expect(activity.actionsParNature.map(\.count) == [1, 1])
    #expect(activity.partenairesActifs == 2)
    #expect(activity.contacts == 2)
    #expect(activity.jeunesVus == 2)
  }
}
