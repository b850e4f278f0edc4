import Outreach

/// Many teams, side by side.
package struct GatheringTrial {
  /// Teams of `seed`, `seed + 1`, …: the first differences found, at most ten, each with its seed.
  package static func run(cases: Int, seed: UInt64) throws -> [String] {
    let json = Programme.shipped.first?.json ?? ""
    let programme = try Programme(json: JSONValue(json: Array(json.utf8)))
    guard let from = Day(iso: "2006-01-01"), let to = Day(iso: "2040-12-31"),
      let period = Period(from: from, to: to)
    else { return ["no such period"] }
    let request = ReportRequest(programme: programme, period: period, by: .approche)
    let size = 50
    let found = sideBySide((cases + size - 1) / size) { block in
      (block * size..<min(cases, (block + 1) * size)).compactMap { number -> String? in
        let seed = seed &+ UInt64(number)
        return GatheringCase(seed: seed).difference(request).map { "seed \(seed): \($0)" }
      }
    }
    return Array(found.joined().prefix(10))
  }
}
