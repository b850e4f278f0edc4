import CrashSimulation

/// Histories of writers on a disk in memory that crashes and fails.
enum CrashesTrial {
  static func result(_ place: Workplace) -> TrialResult {
    let trial = CrashTrial.run(histories: place.isShort ? 100_000 : 1_000_000, seed: place.seed)
    return TrialResult(
      size: "\(trial.histories) histories",
      failures: trial.failures.map { failure in
        TrialFailure(
          "\(failure)", at: "a history",
          again: "reliability --only crashes --seed \(failure.seed)")
      })
  }
}
