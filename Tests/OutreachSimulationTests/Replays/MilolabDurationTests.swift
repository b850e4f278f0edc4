import BruteForce
import Testing

/// How long the paths of the Milo’Lab report last, by the slow reading of the definitions.
struct MilolabDurationTests {
  private static let durations = Result {
    try MilolabFixture.evaluator().durations(
      BruteForceRequest(from: "2020-01-01", to: "2023-06-30", factsUntil: "2023-06-30"))
  }

  @Test func `all 1840 paths last as published, whatever became of them`() throws {
    let durations = try Self.durations.get()
    let bins = durations.bins.map { $0.values.reduce(0, +) }
    #expect(bins == [920, 294, 276, 221, 129])
    #expect(
      durations.counts == [
        "arrive": 530, "situation": 343, "sortie": 847, "autre": 58, "encours": 62,
      ])
  }

  @Test func `contacts are as frequent as published`() throws {
    #expect(try Self.durations.get().frequency == [570, 442, 423, 276, 129])
  }

  @Test func `the longer a path, the rarer the contacts`() throws {
    #expect(
      try Self.durations.get().joint == [
        [110, 140, 295, 250, 125], [80, 110, 80, 20, 4], [120, 110, 40, 6, 0],
        [151, 62, 8, 0, 0], [109, 20, 0, 0, 0],
      ])
  }
}
