import Outreach
import Testing

/// Every figure of section 6 against R, to 1e-10 of its value (1e-6 for the chance of a test).
struct SurvivalOracleTests {
  /// Nothing when both say nothing, or when they differ by less than 1e-10 of R's value; R's own
  /// zeros are sums of rounding errors, so that 1e-15 is allowed as well.
  private static func difference(
    _ ours: Double?, _ theirs: Double?, within tolerance: Double = 1e-10
  ) -> String? {
    guard let ours, let theirs else {
      return ours == nil && theirs == nil ? nil : "\(ours as Any) for \(theirs as Any)"
    }
    let isNear = abs(ours - theirs) <= max(tolerance * abs(theirs), 1e-15)
    return isNear ? nil : "\(ours) for \(theirs)"
  }

  /// The differences between two columns, each with its row; a column of another length is one too.
  private static func differences(_ ours: [Double?], _ theirs: [Double?]) -> [String] {
    guard ours.count == theirs.count else { return ["\(ours.count) rows for \(theirs.count)"] }
    return zip(ours, theirs).enumerated().compactMap { row, pair in
      difference(pair.0, pair.1).map { "\(row): " + $0 }
    }
  }

  @Test func `the data sets are those the script names`() throws {
    let oracles = try SurvivalOracle.all()
    #expect(oracles.count == 86)
    #expect(Set(oracles.map(\.name)).isSuperset(of: ["aml", "lung", "heavy ties", "all censored"]))
    #expect(oracles.count { $0.logRank != nil } == 11)
  }

  @Test(arguments: try SurvivalOracle.all())
  func `the counts of each day are R's`(oracle: SurvivalOracle) {
    let curve = SurvivalCurve(oracle.observations, causes: oracle.causes)
    #expect(curve.n == oracle.observations.count)
    #expect(curve.steps.map(\.day) == oracle.curve.day)
    #expect(curve.steps.map(\.atRisk) == oracle.curve.atRisk)
    #expect(curve.steps.map(\.events) == oracle.curve.events)
    #expect(curve.steps.map(\.censored) == oracle.curve.censored)
  }

  @Test(arguments: try SurvivalOracle.all())
  func `Kaplan-Meier, Greenwood and the log-log limits are R's`(oracle: SurvivalOracle) {
    let steps = SurvivalCurve(oracle.observations, causes: oracle.causes).steps
    #expect(Self.differences(steps.map(\.survival), oracle.curve.survival) == [])
    #expect(Self.differences(steps.map(\.stdErr), oracle.curve.stdErr) == [])
    #expect(Self.differences(steps.map(\.lower), oracle.curve.lower) == [])
    #expect(Self.differences(steps.map(\.upper), oracle.curve.upper) == [])
  }

  @Test(arguments: try SurvivalOracle.all())
  func `Aalen-Johansen and its errors are R's, cause by cause`(oracle: SurvivalOracle) {
    let steps = SurvivalCurve(oracle.observations, causes: oracle.causes).steps
    for cause in 0..<oracle.causes {
      let ours = steps.map { $0.incidence[cause] }
      #expect(
        Self.differences(ours.map(\.estimate), oracle.incidence.estimate[cause]) == [])
      #expect(Self.differences(ours.map(\.stdErr), oracle.incidence.stdErr[cause]) == [])
    }
  }

  @Test(arguments: try SurvivalOracle.all())
  func `quartiles and their limits are R's`(oracle: SurvivalOracle) {
    let quantiles = SurvivalCurve(oracle.observations, causes: oracle.causes).quantiles
    #expect(quantiles.map(\.p) == [0.25, 0.5, 0.75])
    #expect(quantiles.map(\.day) == oracle.curve.quantiles[0])
    #expect(quantiles.map(\.lower) == oracle.curve.quantiles[1])
    #expect(quantiles.map(\.upper) == oracle.curve.quantiles[2])
  }

  @Test(arguments: try SurvivalOracle.all())
  func `what is known at a horizon is R's`(oracle: SurvivalOracle) throws {
    let curve = SurvivalCurve(oracle.observations, causes: oracle.causes)
    let known = try oracle.horizons.day.map { try #require(curve.at(day: $0)) }
    #expect(known.map(\.day) == oracle.horizons.day)
    #expect(known.map(\.atRisk) == oracle.horizons.atRisk)
    #expect(Self.differences(known.map(\.survival), oracle.horizons.survival) == [])
    #expect(Self.differences(known.map(\.stdErr), oracle.horizons.stdErr) == [])
    #expect(Self.differences(known.map(\.lower), oracle.horizons.lower) == [])
    #expect(Self.differences(known.map(\.upper), oracle.horizons.upper) == [])
  }

  @Test(arguments: try SurvivalOracle.all().filter { $0.logRank != nil })
  func `the log-rank test is R's`(oracle: SurvivalOracle) throws {
    let ours = try #require(LogRank(groups: oracle.groups))
    let theirs = try #require(oracle.logRank)
    #expect(ours.degreesOfFreedom == theirs.degreesOfFreedom)
    #expect(Self.difference(ours.chiSquare, theirs.chiSquare) == nil)
    // Of its value, however small: no absolute allowance.
    #expect(abs(ours.p - theirs.p) <= 1e-6 * theirs.p)
  }
}
