/// The log-rank test that groups end their paths at the same pace: R's `survdiff(…, rho = 0)`.
public struct LogRank: Equatable, Sendable {
  /// The statistic, never negative.
  public let chiSquare: Double
  /// The groups compared, less one.
  public let degreesOfFreedom: Int
  /// The chance of a statistic at least as large if the pace were the same.
  public let p: Double

  /// Compares the groups, whatever the cause of an end; `nil` when fewer than two were ever at risk
  /// of one, or when everyone left always ends together.
  public init?(groups: [[Observation]]) {
    var tally = LogRankTally(groups: groups.count)
    tally.count(groups)
    let compared = groups.indices.filter { tally.expected[$0] > 0 }.dropFirst()
    let excess = compared.map { Double(tally.observed[$0]) - tally.expected[$0] }
    let covariance = compared.map { row in compared.map { tally.covariance[row][$0] } }
    guard !excess.isEmpty, let distance = Self.squaredLength(of: excess, within: covariance) else {
      return nil
    }
    chiSquare = distance
    degreesOfFreedom = excess.count
    p = ChiSquare(degreesOfFreedom: excess.count).chance(above: distance)
  }

  /// vᵀ C⁻¹ v by Cholesky's factor of `covariance`, C; `nil` when it has no inverse.
  private static func squaredLength(of vector: [Double], within covariance: [[Double]]) -> Double? {
    var factor: [[Double]] = []
    var solved: [Double] = []
    for (row, line) in covariance.enumerated() {
      var entries: [Double] = []
      for column in 0..<row {
        let known = zip(entries, factor[column]).reduce(0) { $0 + $1.0 * $1.1 }
        entries.append((line[column] - known) / factor[column][column])
      }
      let rest = line[row] - entries.reduce(0) { $0 + $1 * $1 }
      guard rest > 1e-13 * line[row] else { return nil }
      let pivot = rest.squareRoot()
      let known = zip(entries, solved).reduce(0) { $0 + $1.0 * $1.1 }
      solved.append((vector[row] - known) / pivot)
      factor.append(entries + [pivot])
    }
    return solved.reduce(0) { $0 + $1 * $1 }
  }
}
