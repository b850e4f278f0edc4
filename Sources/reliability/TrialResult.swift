/// What came of one trial.
struct TrialResult: Sendable {
  /// How much was tried, `1,240 faults`.
  var size: String
  /// What was found wrong.
  var failures: [TrialFailure] = []
  /// Why nothing, or not all, was tried.
  var skipped: String?

  /// Nothing could be tried, because of `reason`.
  static func skipped(_ reason: String) -> TrialResult { TrialResult(size: "", skipped: reason) }
}
