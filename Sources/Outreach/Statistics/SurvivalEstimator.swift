/// Goes through the days of a study in order, and keeps what the next day's estimates need.
struct SurvivalEstimator {
  /// The 97.5 % point of the normal distribution, to the last bit.
  private static let normalPoint = 1.959963984540054

  private var atRisk: Int
  private var survival = 1.0
  /// Greenwood's sum: the variance of the logarithm of `survival`.
  private var logVariance = 0.0
  private var incidences: [Double]
  private var covariances: [CovarianceFactor]

  /// Before the first of the days of `counts`, whose last manner of leaving is censoring.
  init(_ counts: LeavingCounts) {
    let causes = counts.manners - 1
    atRisk = counts.days.indices.reduce(0) { $0 + counts.onDay($1).reduce(0, +) }
    incidences = Array(repeating: 0, count: causes)
    covariances = Array(repeating: CovarianceFactor(), count: causes)
  }

  /// The estimates on the day `row`, the next one.
  mutating func step(_ row: Int, of counts: LeavingCounts) -> SurvivalCurve.Step {
    let leaving = counts.onDay(row)
    let ended = leaving.dropLast()
    let events = ended.reduce(0, +)
    let present = atRisk
    if events > 0 { count(Array(ended), events) }
    atRisk -= leaving.reduce(0, +)
    let limits = limits
    return SurvivalCurve.Step(
      day: counts.days[row], atRisk: present, events: events,
      censored: present - atRisk - events, survival: survival,
      stdErr: survival > 0 ? survival * logVariance.squareRoot() : nil,
      lower: limits?.lower, upper: limits?.upper,
      incidence: zip(incidences, covariances).map {
        SurvivalCurve.Incidence(estimate: $0, stdErr: $1.incidenceError)
      })
  }

  private mutating func count(_ ended: [Int], _ events: Int) {
    let present = Double(atRisk)
    for cause in incidences.indices {
      covariances[cause].follow(
        cause: ended[cause], events: events, of: atRisk, survival: survival)
      incidences[cause] += survival * (Double(ended[cause]) / present)
    }
    // In this order, so that a curve flat at a half is so in R's last bit too.
    survival *= Double(atRisk - events) / present
    logVariance += Double(events) / (present * Double(atRisk - events))
  }

  private var limits: (lower: Double, upper: Double)? {
    guard survival > 0, survival < 1 else { return nil }
    let logarithm = survival.logarithm
    let centre = (-logarithm).logarithm
    let width = Self.normalPoint * logVariance.squareRoot() / logarithm
    return (
      (-(centre - width).exponential).exponential, (-(centre + width).exponential).exponential
    )
  }
}
