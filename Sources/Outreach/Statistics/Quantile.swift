/// The day by which a share of the paths has ended, with its 95 % limits: R's `quantile.survfit`.
public struct Quantile: Equatable, Sendable {
  /// The share.
  public let p: Double
  /// In days, in the middle of the flat where the curve stays at 1 − p; `nil` when not reached.
  public let day: Double?
  /// In days; `nil` when the upper limit of the curve says nothing of it.
  public let lower: Double?
  /// In days; `nil` when not reached by the upper limit of the curve.
  public let upper: Double?

  static func quartiles(of steps: [SurvivalCurve.Step]) -> [Quantile] {
    let curve = crossings(of: steps, \.survival)
    let lower = crossings(of: steps, \.lower)
    let upper = crossings(of: steps, \.upper)
    return shares.indices.map {
      Quantile(p: shares[$0], day: curve[$0], lower: lower[$0], upper: upper[$0])
    }
  }

  private static let shares = [0.25, 0.5, 0.75]
  /// R's: the square root of the distance from 1 to the next number.
  private static let tolerance = 1.0.ulp.squareRoot()

  /// For each share, the day a curve comes down to what is left of it.
  private static func crossings(
    of steps: [SurvivalCurve.Step], _ height: (SurvivalCurve.Step) -> Double?
  ) -> [Double?] {
    let points = points(of: steps, height)
    let known = points.compactMap { point in point.ended.map { (day: point.day, ended: $0) } }
    // R's own shortcut; it has no tolerance, and decides when a curve ends a rounding above 75 %.
    guard let most = known.map(\.ended).max(), most >= shares[0], let last = steps.last?.day else {
      return shares.map { _ in nil }
    }
    return shares.map { share in
      let first = firstDay(of: known.map { ($0.day, $0.ended + tolerance) }, reaching: share)
      if let ended = points.last?.ended, abs(share - ended) < tolerance {
        return first.map { ($0 + Double(last)) / 2 }
      }
      let second = firstDay(of: known.map { ($0.day, $0.ended - tolerance) }, reaching: share)
      guard let first, let second else { return nil }
      return (first + second) / 2
    }
  }

  /// The share ended from each day on; only the first day of each share, and of the unknown ones.
  private static func points(
    of steps: [SurvivalCurve.Step], _ height: (SurvivalCurve.Step) -> Double?
  ) -> [(day: Double, ended: Double?)] {
    var seen: Set<Double?> = [0]
    var points: [(day: Double, ended: Double?)] = [(0, 0)]
    for step in steps {
      let ended = height(step).map { 1 - $0 }
      if seen.insert(ended).inserted { points.append((Double(step.day), ended)) }
    }
    return points
  }

  /// The day of the lowest point that is not under `share`: a limit may turn back up, and R sorts it.
  private static func firstDay(of points: [(day: Double, ended: Double)], reaching share: Double)
    -> Double?
  {
    points.filter { $0.ended >= share }.min { $0.ended < $1.ended }?.day
  }
}
