import BruteForce
import Testing

@Suite struct RandomCarnetTests {
  @Test func `One seed gives one carnet`() {
    #expect(RandomCarnet(seed: 7).lines == RandomCarnet(seed: 7).lines)
    #expect(RandomCarnet(seed: 7).lines != RandomCarnet(seed: 8).lines)
  }

  /// A figure that is always nought would be checked by nothing.
  @Test func `Every figure of the funnel and of the activity moves`() throws {
    var seen: [String: Int] = [:]
    for seed in UInt64(0)..<150 {
      let carnet = RandomCarnet(seed: seed)
      let evaluator = try BruteForceEvaluator(
        lines: carnet.lines, programme: BruteForceProgrammes.random(seed: seed),
        vocabulary: carnet.vocabulary)
      let report = try evaluator.bilan(carnet.request(seed: seed))
      for section in ["funnel", "activity"] {
        tally(report[section], section, into: &seen)
      }
    }
    let still = seen.filter { $0.value == 0 }.keys.sorted()
    #expect(still.isEmpty, "\(seen.sorted { $0.key < $1.key })")
  }

  private func tally(_ value: Any?, _ name: String, into seen: inout [String: Int]) {
    if let count = value as? Int { seen[name, default: 0] += count }
    for (key, inner) in value as? [String: Any] ?? [:] {
      tally(inner, "\(name).\(key)", into: &seen)
    }
  }
}
