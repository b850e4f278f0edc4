import BruteForce
import Foundation
import Outreach
import OutreachRendering
import Testing

/// What `Fixtures/oracles/funnel.py` compares: random carnets, queries for them, and the program's own answers.
/// Written only where `ALLERVERS_ORACLE` names a folder, since no test needs an engine.
struct QueryOracleTests {
  private static let folder = ProcessInfo.processInfo.environment["ALLERVERS_ORACLE"]
  private static let seeds: Range<UInt64> = 1..<51

  @Test(.enabled(if: folder != nil))
  func `fifty carnets and the funnels that queries must give are written`() throws {
    let folder = try #require(Self.folder)
    for seed in Self.seeds { try Self.write(RandomCarnet(seed: seed), in: folder) }
    for number in 0..<4 { try Self.writeQuery(number, in: folder) }
  }

  // Two writers; some lines with both, as a synchroniser leaves them.
  private static func write(_ carnet: RandomCarnet, in folder: String) throws {
    let copies = carnet.lines.enumerated().filter { $0.offset % 7 == 0 }.map(\.element)
    let half = carnet.lines.count / 2
    let parts = [carnet.lines[..<half] + copies[...], carnet.lines[half...] + copies[...]]
    for (number, lines) in parts.enumerated() {
      let path = folder + "/\(carnet.seed)/journal/poste-\(number)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(
        to: URL(fileURLWithPath: path + "/2026-10.jsonl"))
    }
  }

  // A programme of each rule of mobilisation, and one with delays of its own, at cut-offs in the midst of the facts.
  private static func writeQuery(_ number: Int, in folder: String) throws {
    let local = try #require(
      (UInt64(1)..<100).lazy.map(BruteForceProgrammes.random).first {
        $0.contains("\"Local\"") && $0.contains("action-kind")
      })
    let definitions = [
      BruteForceProgrammes.inSysteme, BruteForceProgrammes.standard, local,
      BruteForceProgrammes.o2r,
    ]
    let programme = try Programme(json: JSONValue(json: Array(definitions[number].utf8)))
    let known = try #require(Day(iso: "2021-12-31"))
    let from = try #require(Day(iso: "2019-10-01"))
    let to = try #require(Day(iso: number < 3 ? "2021-03-31" : "2024-01-31"))
    let request = ReportRequest(
      programme: programme, period: try #require(Period(from: from, to: to)),
      factsUntil: Day(iso: number == 1 ? "2021-03-31" : "2022-06-30"),
      knownUntil: number % 2 == 0
        ? .init(day: known, end: Instant(milliseconds: Int64(known.number + 1) * 86_400_000)) : nil)
    for dialect in SQLDialect.allCases {
      let query = FunnelQuery(
        dialect, request, files: folder + "/*/journal/*/*.jsonl", command: "query \(number)")
      try Data(query.text.utf8).write(
        to: URL(fileURLWithPath: folder + "/\(number).\(dialect.rawValue).sql"))
    }
    let answers = seeds.map { seed in
      JSONMember(
        "\(folder)/\(seed)/",
        Bilan(Ledger(RandomCarnet(seed: seed).lines), request).json["funnel"] ?? .null)
    }
    try Data(JSONValue.object(answers).indented.utf8).write(
      to: URL(fileURLWithPath: folder + "/\(number).json"))
  }
}
