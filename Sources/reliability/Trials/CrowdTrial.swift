/// Not written yet.
struct CrowdTrial {
  init(_ place: Workplace) throws(ReliabilityError) {}

  func result() throws(ReliabilityError) -> TrialResult { .skipped("not written yet") }
}
