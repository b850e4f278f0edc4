import BruteForce
import Foundation
import Outreach
import OutreachRendering
import Testing

/// The core held against a slow evaluator written from the same text and sharing no code with it.
struct BruteForceTests {
  @Test(arguments: 0..<40)
  func `every figure is the one that a slow reading of the definitions gives`(block: UInt64) throws {
    for seed in block * 15..<(block + 1) * 15 {
      let carnet = RandomCarnet(seed: seed)
      let definitions = [
        BruteForceProgrammes.shipped[Int(seed % 4)], BruteForceProgrammes.random(seed: seed),
      ]
      let ledger = Ledger(carnet.lines)
      for (number, definition) in definitions.enumerated() {
        let slow = try BruteForceEvaluator(
          lines: carnet.lines, programme: definition, vocabulary: carnet.vocabulary)
        for draw in 0..<2 {
          let request = carnet.request(seed: seed &* 10 &+ UInt64(number * 2 + draw))
          let bilan = Bilan(ledger, try request.core(definition, carnet.vocabulary))
          let differences = bruteForceDifferences(
            expected: try slow.bilan(request),
            actual: try JSONSerialization.jsonObject(with: Data(bilan.json.compact.utf8)))
          #expect(differences == [], "seed \(seed), definition \(number), request \(draw)")
        }
      }
    }
  }
}

extension BruteForceRequest {
  /// The same request in the terms of the core.
  func core(_ definition: String, _ vocabulary: [String: String]) throws -> BilanRequest {
    let programme = try Programme(json: JSONValue(json: Array(definition.utf8)))
    let period = try #require(
      Period(from: try #require(Day(iso: from)), to: try #require(Day(iso: to))))
    let known = try knownUntil.map {
      BilanRequest.Knowledge(
        day: try #require(Day(iso: knownUntilText ?? "")), end: Instant(milliseconds: $0))
    }
    return BilanRequest(
      programme: programme, period: period, factsUntil: Day(iso: factsUntil), knownUntil: known,
      by: par.flatMap(Dimension.init(rawValue:)),
      only: only.compactMap { filter in
        Dimension(rawValue: filter.dimension).map { .init(dimension: $0, code: filter.code) }
      },
      vocabulary: Vocabulary(own: vocabulary.map { JSONMember($0.key, .string($0.value)) }))
  }
}
