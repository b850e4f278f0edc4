/// Not written yet.
struct FuzzTrial {
  init(_ place: Workplace) throws(ReliabilityError) {}

  func result() throws(ReliabilityError) -> TrialResult { .skipped("not written yet") }
}
