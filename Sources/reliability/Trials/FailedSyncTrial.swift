/// Not written yet.
struct FailedSyncTrial {
  init(_ place: Workplace) throws(ReliabilityError) {}

  func result() throws(ReliabilityError) -> TrialResult { .skipped("not written yet") }
}
