import BruteForce
import Foundation
import Outreach
import Testing

/// Made paths whose true duration is known: what each way of counting open ones makes of it.
struct OpenPathSimulationTests {
  private static let runs = 1_000
  private static let paths = 150
  /// Whole days: the median of what is left of an exponential duration of median 180.5 days.
  private static let trueMedian = 180.0
  private static let exponentialMean = 180.5 / log(2)
  private static let trueMean = 1 / (exp(1 / exponentialMean) - 1)
  /// Days: youths are met all along this time, and counted at its end.
  private static let study = 580.0

  /// What one run says.
  private struct Said {
    var open = 0.0
    var isCovered = false
    var median = 0.0
    var closedMedian = 0.0
    var closedMean = 0.0
    var untilTodayMedian = 0.0
    var untilTodayMean = 0.0
  }

  private static func unit(_ random: inout SplitMix64) -> Double {
    Double(random.next() >> 11) / 9_007_199_254_740_992
  }

  private static func observation(_ random: inout SplitMix64) -> Observation {
    let lasts = Int(-exponentialMean * log(1 - unit(&random)))
    let followed = Int(study * unit(&random))
    return Observation(day: min(lasts, followed), cause: lasts <= followed ? 0 : nil)
  }

  private static func mean(_ days: [Int]) -> Double {
    Double(days.reduce(0, +)) / Double(days.count)
  }

  private static func median(_ days: [Int]) -> Double {
    let sorted = days.sorted()
    return Double(sorted[(days.count - 1) / 2] + sorted[days.count / 2]) / 2
  }

  private static func run(_ random: inout SplitMix64) throws -> Said {
    let observations = (0..<paths).map { _ in observation(&random) }
    let closed = observations.filter { $0.cause != nil }.map(\.day)
    let estimate = SurvivalCurve(observations, causes: 1).quantiles[1]
    let interval = try #require(estimate.lower)...(estimate.upper ?? .infinity)
    return Said(
      open: 1 - Double(closed.count) / Double(paths), isCovered: interval.contains(trueMedian),
      median: try #require(estimate.day), closedMedian: median(closed), closedMean: mean(closed),
      untilTodayMedian: median(observations.map(\.day)),
      untilTodayMean: mean(observations.map(\.day)))
  }

  private static func percent(_ value: Double, of truth: Double) -> String {
    let error = Int((100 * (value / truth - 1)).rounded())
    return "\(Int(value.rounded())) days, \(error) %"
  }

  @Test
  func `with four paths in ten open, Kaplan-Meier finds the true median and the others do not`()
    throws
  {
    var random = SplitMix64(seed: 20_261_014)
    let said = try (0..<Self.runs).map { _ in try Self.run(&random) }
    func average(_ value: (Said) -> Double) -> Double {
      said.reduce(0) { $0 + value($1) } / Double(Self.runs)
    }
    let covered = average { $0.isCovered ? 1 : 0 }
    let closedMean = average(\.closedMean)
    let closedMedian = average(\.closedMedian)
    let untilTodayMean = average(\.untilTodayMean)
    let untilTodayMedian = average(\.untilTodayMedian)
    let median = average(\.median)
    print(
      """
      \(Self.runs) runs of \(Self.paths) paths, \(Int(100 * average(\.open) + 0.5)) % open; \
      true median \(Int(Self.trueMedian)) days, true mean \(Int(Self.trueMean.rounded()))
      Kaplan-Meier's median: \(Self.percent(median, of: Self.trueMedian)); \
      its interval holds the true one in \(Int(covered * 1000 + 0.5)) ‰ of the runs
      closed paths only: median \(Self.percent(closedMedian, of: Self.trueMedian)); \
      mean \(Self.percent(closedMean, of: Self.trueMean))
      open paths up to today: median \(Self.percent(untilTodayMedian, of: Self.trueMedian)); \
      mean \(Self.percent(untilTodayMean, of: Self.trueMean))
      """)
    #expect((0.38...0.42).contains(average(\.open)))
    #expect((0.93...0.98).contains(covered))
    #expect(abs(median / Self.trueMedian - 1) < 0.03)
    #expect(closedMedian < 0.6 * Self.trueMedian)
    #expect(closedMean < 0.6 * Self.trueMean)
    #expect(untilTodayMedian < 0.8 * Self.trueMedian)
    #expect(untilTodayMean < 0.7 * Self.trueMean)
  }
}
