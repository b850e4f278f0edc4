import BruteForce
import Outreach
import OutreachRendering
import Testing

/// `cohortes` and `durees` held against the slow evaluator.
struct BruteForceDurationTests {
  @Test(arguments: 0..<20)
  func `every cohort, bin and curve is the one that a slow reading of the definitions gives`(
    block: UInt64
  ) throws {
    for seed in 5_000 + block * 3..<5_000 + (block + 1) * 3 {
      let carnet = RandomCarnet(seed: seed)
      let ledger = Ledger(carnet.lines)
      let shipped = BruteForceProgrammes.shipped[Int(seed % 4)]
      for (number, definition) in [shipped, BruteForceProgrammes.random(seed: seed)].enumerated() {
        let slow = try BruteForceEvaluator(
          lines: carnet.lines, programme: definition, vocabulary: carnet.vocabulary)
        let request = carnet.request(seed: seed &* 10 &+ UInt64(number))
        let core = try request.core(definition, carnet.vocabulary)
        let cohorts = bruteForceDifferences(
          expected: try slow.cohortes(request), actual: Cohorts(ledger, core).json.plain)
        #expect(cohorts == [], "cohortes: seed \(seed), definition \(number)")
        let durations = bruteForceDifferences(
          expected: try slow.durees(request), actual: Durations(ledger, core).json.plain,
          ignoring: ["quality", "breakdown"], tolerance: 1e-9)
        #expect(durations == [], "durees: seed \(seed), definition \(number)")
      }
    }
  }
}
