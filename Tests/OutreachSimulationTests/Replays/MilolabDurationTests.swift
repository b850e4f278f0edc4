import BruteForce
import Outreach
import Testing

/// How long the paths of the Milo’Lab report last, by the program and by the slow reading of the definitions.
struct MilolabDurationTests {
  private static let durations = Result { try MilolabFixture.durations() }
  private static let slow = Result {
    try MilolabFixture.evaluator().durations(
      BruteForceRequest(from: "2020-01-01", to: "2023-06-30", factsUntil: "2023-06-30"))
  }

  @Test func `all 1840 paths last as published, whatever became of them`() throws {
    let durations = try Self.durations.get()
    #expect(durations.bins.map(\.counts.total) == [920, 294, 276, 221, 129])
    #expect(
      durations.counts
        == Durations.Counts(arrive: 530, situation: 343, sortie: 847, autre: 58, encours: 62))
    #expect(durations.counts.total == 1840)
  }

  @Test func `contacts are as frequent as published`() throws {
    #expect(try Self.durations.get().frequency.map(\.count) == [570, 442, 423, 276, 129])
  }

  @Test func `the program and the slow reading count the same`() throws {
    let (durations, slow) = (try Self.durations.get(), try Self.slow.get())
    #expect(durations.counts.byState == slow.counts)
    #expect(durations.bins.map(\.counts.byState) == slow.bins)
    #expect(durations.frequency.map(\.count) == slow.frequency)
  }

  @Test func `the longer a path, the rarer the contacts`() throws {
    #expect(
      try Self.slow.get().joint == [
        [110, 140, 295, 250, 125], [80, 110, 80, 20, 4], [120, 110, 40, 6, 0],
        [151, 62, 8, 0, 0], [109, 20, 0, 0, 0],
      ])
  }

  @Test func `durations and bilan speak of the same paths`() throws {
    let (durations, bilan) = (try Self.durations.get(), try MilolabFixture.report())
    #expect(durations.counts.total == bilan.funnel.mobilises)
    let (met, mobilised) = (durations.curves[0], durations.curves[1])
    #expect(met.survival.n == bilan.funnel.reperes)
    #expect(met.ended == [bilan.rates[0].numerator, bilan.funnel.accesDirect])
    #expect(mobilised.survival.n == bilan.funnel.mobilises)
    #expect(durations.counts.sortie == bilan.rates[2].numerator)
    #expect(durations.counts.encours == bilan.funnel.fileActive)
  }

  @Test func `the ten actions share out all the paths, and are compared`() throws {
    let breakdown = try #require(try MilolabFixture.durations(by: .action).breakdown)
    let sums = DurationOrigin.allCases.indices.map { index in
      breakdown.rows.map { $0.groups[index].n }.reduce(0, +)
    }
    #expect(sums == [5133, 1840])
    #expect(breakdown.tests.allSatisfy { $0.values.count == 10 && $0.logRank != nil })
  }
}

extension Durations.Counts {
  // The states that occur, by name.
  fileprivate var byState: [String: Int] {
    [
      "arrive": arrive, "situation": situation, "sortie": sortie, "autre": autre,
      "encours": encours,
    ].filter { $0.value > 0 }
  }
}
