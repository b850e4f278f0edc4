import BruteForce
import Foundation
import Outreach
import OutreachRendering
import Testing

/// The core held against a slow evaluator written from the same text and sharing no code with it.
struct BruteForceTests {
  @Test(arguments: 0..<20)
  func `every figure is the one that a slow reading of the definitions gives`(block: UInt64) throws
  {
    for seed in block * 15..<(block + 1) * 15 {
      let carnet = RandomCarnet(seed: seed)
      let definitions = [
        BruteForceProgrammes.shipped[Int(seed % 4)], BruteForceProgrammes.random(seed: seed),
      ]
      let ledger = Ledger(carnet.lines)
      for (number, definition) in definitions.enumerated() {
        let slow = try BruteForceEvaluator(
          lines: carnet.lines, programme: definition, vocabulary: Self.labels(carnet.vocabulary))
        for draw in 0..<2 {
          let request = carnet.request(seed: seed &* 10 &+ UInt64(number * 2 + draw))
          let bilan = Bilan(ledger, try request.core(definition, carnet.vocabulary))
          let differences = bruteForceDifferences(
            expected: try slow.bilan(request),
            actual: bilan.json.plain)
          #expect(differences == [], "seed \(seed), definition \(number), request \(draw)")
        }
      }
    }
  }

  // The labels that the program shows, for the evaluator, which knows none.
  private static func labels(_ own: [String: String]) -> [String: String] {
    var labels = own
    for (code, label) in Vocabulary.Family.allCases.flatMap(Vocabulary.shipped)
    where labels[code] == nil {
      labels[code] = label
    }
    return labels
  }
}

extension BruteForceRequest {
  /// The same request in the terms of the core.
  func core(_ definition: String, _ vocabulary: [String: String]) throws -> ReportRequest {
    let programme = try Programme(json: JSONValue(json: Array(definition.utf8)))
    let (first, last) = (try #require(Day(iso: from)), try #require(Day(iso: to)))
    let period = try #require(Period(from: first, to: last))
    let known = try knownUntil.map {
      ReportRequest.Knowledge(
        day: try #require(Day(iso: knownUntilText ?? "")), end: Instant(milliseconds: $0))
    }
    return ReportRequest(
      programme: programme, period: period, factsUntil: Day(iso: factsUntil), knownUntil: known,
      by: par.flatMap(Dimension.init(rawValue:)),
      only: only.compactMap { filter in
        Dimension(rawValue: filter.dimension).map { .init(dimension: $0, code: filter.code) }
      },
      vocabulary: Vocabulary(own: vocabulary.map { JSONMember($0.key, .string($0.value)) }))
  }
}
