/// Kaplan-Meier and Aalen-Johansen estimates of paths some of which are still open (statistics, section 6).
///
/// Every number is that of R's `survival::survfit(…, conf.type = "log-log")`.
public struct SurvivalCurve: Equatable, Sendable {
  /// A share and its standard error; the same type for each cause.
  public struct Incidence: Equatable, Sendable {
    /// The share ended by the cause up to and including the day.
    public let estimate: Double
    /// Delta-method standard error, 0 where the share is certain.
    public let stdErr: Double
  }

  /// The estimates from one day up to the next step.
  public struct Step: Equatable, Sendable {
    /// Days since the origin.
    public let day: Int
    /// Paths neither ended nor censored before `day`.
    public let atRisk: Int
    /// Paths ended on `day`, whatever the cause.
    public let events: Int
    /// Paths last seen open on `day`; they were at risk of its events.
    public let censored: Int
    /// The share that none of the causes has ended by `day`, included.
    public let survival: Double
    /// Greenwood, of `survival` itself; `nil` once it is 0.
    public let stdErr: Double?
    /// 95 %, log-log; `nil` where `survival` is 0 or 1.
    public let lower: Double?
    /// 95 %, log-log; `nil` where `survival` is 0 or 1.
    public let upper: Double?
    /// By cause, in the order of their indexes; with `survival` they make 1.
    public let incidence: [Incidence]
  }

  /// The number of observations.
  public let n: Int
  /// One per distinct day with an event or a censoring, in order; empty without observations.
  public let steps: [Step]
  /// The first quartile, the median and the third quartile, in that order.
  public let quantiles: [Quantile]

  /// The estimates from `observations`, whose causes are from 0 up to `causes`, excluded.
  public init(_ observations: some Sequence<Observation>, causes: Int) {
    let leavings = observations.lazy.map { (day: $0.day, manner: $0.cause ?? causes) }
    let counts = LeavingCounts(leavings, manners: causes + 1)
    var estimator = SurvivalEstimator(counts)
    steps = counts.days.indices.map { estimator.step($0, of: counts) }
    n = steps.first?.atRisk ?? 0
    quantiles = Quantile.quartiles(of: steps)
  }
}
