import Outreach
import Testing

/// The edges that no data set of R covers.
struct SurvivalCurveTests {
  private static let pair = SurvivalCurve(
    [Observation(day: 4, cause: 0), Observation(day: 9, cause: nil)], causes: 1)

  @Test func `no observation gives no step, no quantile and nothing at a horizon`() {
    let curve = SurvivalCurve([Observation](), causes: 3)
    #expect(curve.n == 0)
    #expect(curve.steps == [])
    #expect(curve.quantiles.map(\.p) == [0.25, 0.5, 0.75])
    #expect(curve.quantiles.allSatisfy { $0.day == nil && $0.lower == nil && $0.upper == nil })
    #expect(curve.at(day: 0) == nil)
  }

  @Test func `before the first step nothing has ended, and no limit is known`() throws {
    let before = try #require(Self.pair.at(day: 3))
    #expect(before.day == 3)
    #expect(before.atRisk == 2)
    #expect(before.survival == 1)
    #expect(before.stdErr == 0)
    #expect(before.lower == nil)
    #expect(before.upper == nil)
    #expect(before.incidence.map(\.estimate) == [0])
    #expect(before.incidence.map(\.stdErr) == [0])
  }

  @Test
  func
    `between two steps the estimate is the earlier one's, and the number at risk the later one's`()
    throws
  {
    let between = try #require(Self.pair.at(day: 5))
    #expect(between.survival == 0.5)
    #expect(between.incidence == Self.pair.steps[0].incidence)
    #expect(between.atRisk == 1)
  }

  @Test func `on the day of a step its own events count`() throws {
    let on = try #require(Self.pair.at(day: 4))
    #expect(on.survival == 0.5)
    #expect(on.atRisk == 2)
  }

  @Test func `after the last step nothing is known while a path is open`() throws {
    #expect(Self.pair.at(day: 9)?.atRisk == 1)
    #expect(Self.pair.at(day: 10) == nil)
    let ended = SurvivalCurve([Observation(day: 4, cause: 0)], causes: 1)
    let after = try #require(ended.at(day: 10))
    #expect(after.survival == 0)
    #expect(after.atRisk == 0)
    #expect(after.incidence.map(\.estimate) == [1])
  }
}
