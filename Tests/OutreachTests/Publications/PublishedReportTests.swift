import BruteForce
import Foundation
import Outreach
import OutreachCommandLine
import TestSupport
import Testing

/// A report frozen by the program, then two hundred events come later, from two devices.
struct PublishedReportTests {
  @Test(arguments: 0..<2 as Range<UInt64>)
  func
    `a report is made again to the byte after 200 later events, and each is named where it counts`(
      seed: UInt64
    ) throws
  {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      _ = session.run(["creer", "carnet", "--structure", "ML"])
      let carnet = folder + "/essai/carnet"
      var random = SplitMix64(seed: seed)
      let lines = Self.lines(seed)
      var late: Set<Int> = []
      while late.count < 200 { late.insert(random.below(lines.count)) }
      let old = lines.indices.filter { !late.contains($0) }.map { lines[$0] }
      // Those of one device come after the publication, whenever they were recorded.
      let new = late.sorted().map { lines[$0] }
      try Self.write(old, to: carnet + "/journal/amelie-7k3q/2021-05.jsonl")
      let request = ["--programme", "milolab", "--du", "2020-01-01", "--au", "2022-12-31"]
      let made = session.run(["figer", "bilan", "--par", "approche", "--interne"] + request)
      #expect(made.status == .done, "\(made.error)")
      let id = try #require(
        FileManager.default.contentsOfDirectory(atPath: carnet + "/publications").first)
      #expect(session.run(["ecart", id]).status == .done)

      let half = new.count / 2
      try Self.write(
        old + new[..<half], to: carnet + "/journal/amelie-7k3q/2021-05.jsonl")
      try Self.write(Array(new[half...]), to: carnet + "/journal/bruno-2m4x/2021-01.jsonl")
      let again = session.run(["ecart", id, "--refaire"])
      #expect(again.status == .done)
      #expect(again.output.contains("refait à l’identique"))

      let told = session.run(["ecart", id, "--format", "json"])
      #expect(told.status == .no)
      let report = try JSONValue(json: Array(told.output.utf8))
      #expect(try Self.breaches(report, old: old, new: new) == [])
    }
  }

  // Four random carnets as one, nobody in two of them.
  private static func lines(_ seed: UInt64) -> [String] {
    (0..<5).flatMap { part in
      RandomCarnet(seed: seed * 5 + part + 1000).lines.map {
        $0.replacing("\"main-", with: "\"main\(part)-").replacing("\"y-", with: "\"y\(part)-")
          .replacing("\"act-", with: "\"act\(part)-")
      }
    }
  }

  private static func write(_ lines: [String], to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url)
  }

  // What the explanation has wrong, every report counted from the lines alone.
  private static func breaches(
    _ report: JSONValue, old: [String], new: [String]
  ) throws -> [String] {
    let milolab = try Programme(json: JSONValue(json: Array(BruteForceProgrammes.milolab.utf8)))
    let from = try #require(Day(iso: "2020-01-01"))
    let period = try #require(Period(from: from, to: from.adding(months: 36).adding(days: -1)))
    let request = ReportRequest(programme: milolab, period: period, by: .approche)
    func values(_ lines: [String]) -> [String: Int] {
      let figures = Bilan(Ledger(lines), request).figures.map { figure in
        (
          (["\(figure.key.section)"] + figure.key.row + [figure.key.name]).joined(separator: "|"),
          figure.value
        )
      }
      return Dictionary(uniqueKeysWithValues: figures)
    }
    let then = values(old)
    let now = values(old + new)
    let moved = report["moved"]?.items ?? []
    var breaches: [String] = []
    let places = moved.map { move in
      (["\(move["section"]?.text ?? "")"] + (move["row"]?.items ?? []).compactMap(\.text)
        + [move["name"]?.text ?? ""]).joined(separator: "|")
    }
    let wanted = Set(then.keys).union(now.keys).filter { then[$0] ?? 0 != now[$0] ?? 0 }
    if Set(places) != wanted { breaches.append("\(Set(places).symmetricDifference(wanted))") }
    var movers: [String: Set<String>] = [:]
    for line in new {
      guard let id = try JSONValue(json: Array(line.utf8))["id"]?.text else { continue }
      let without = values(old + new.filter { !$0.contains("\"id\":\"\(id)\"") })
      for place in wanted where without[place] ?? 0 != now[place] ?? 0 {
        movers[place, default: []].insert(id)
      }
    }
    for (place, move) in zip(places, moved) {
      let named = Set((move["events"]?.items ?? []).compactMap(\.text))
      if named != movers[place] ?? [] { breaches.append("\(place): \(named)") }
      if move["published"]?.integer != then[place] ?? 0 { breaches.append("\(place): then") }
      if move["now"]?.integer != now[place] ?? 0 { breaches.append("\(place): now") }
    }
    return breaches
  }
}
