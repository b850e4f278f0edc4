import Damage

/// Sound carnets damaged in one place each: `verifier` tells, or nothing has changed.
enum DamagesTrial {
  static func result(_ place: Workplace) throws(ReliabilityError) -> TrialResult {
    let mutations = place.isShort ? 10_000 : 100_000
    guard let outcome = try? DamageTrial.run(mutations: mutations, seed: place.seed) else {
      throw .unreadable("a damaged carnet")
    }
    return TrialResult(
      size: "\(outcome.count) mutations, \(outcome.told) told, \(outcome.harmless) harmless, "
        + "\(outcome.remembered) told by the memory",
      failures: outcome.silent.map {
        TrialFailure(
          "not told: " + $0, at: "a mutation",
          again: "reliability --only damage --seed \(place.seed)")
      })
  }
}
