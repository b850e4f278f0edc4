extension SurvivalCurve {
  /// What is known on one day after the origin, whether or not anything happened on it.
  public struct Horizon: Equatable, Sendable {
    /// Days since the origin.
    public let day: Int
    /// Paths neither ended nor censored before `day`.
    public let atRisk: Int
    /// The share that none of the causes has ended by `day`, included.
    public let survival: Double
    /// Greenwood, of `survival` itself; `nil` once it is 0.
    public let stdErr: Double?
    /// 95 %, log-log; `nil` where `survival` is 0 or 1.
    public let lower: Double?
    /// 95 %, log-log; `nil` where `survival` is 0 or 1.
    public let upper: Double?
    /// By cause, in the order of their indexes.
    public let incidence: [Incidence]
  }

  /// The estimates on `day`; `nil` after the last step, unless it left no path open, and without observations.
  public func at(day: Int) -> Horizon? {
    guard let first = steps.first, let last = steps.last else { return nil }
    guard day <= last.day || last.survival == 0 else { return nil }
    let atRisk = steps.first { $0.day >= day }?.atRisk ?? 0
    guard let step = steps.last(where: { $0.day <= day }) else {
      return Horizon(
        day: day, atRisk: atRisk, survival: 1, stdErr: 0, lower: nil, upper: nil,
        incidence: first.incidence.map { _ in Incidence(estimate: 0, stdErr: 0) })
    }
    return Horizon(
      day: day, atRisk: atRisk, survival: step.survival, stdErr: step.stdErr,
      lower: step.lower, upper: step.upper, incidence: step.incidence)
  }
}
