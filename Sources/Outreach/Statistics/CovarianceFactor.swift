/// The triangular square root of the covariance of the survival S and the incidence F of one cause.
///
/// Each event day sends (S, F) to (S(1 − q), F + S·qₖ), q = d/r and qₖ = dₖ/r being multinomial shares.
/// Followed from day to day this gives the variance of statistics, section 6, in one pass; followed
/// as a square root (rotations, no difference of squares) it also keeps its digits where
/// the variance falls back towards 0.
struct CovarianceFactor {
  private var survival = 0.0
  private var shared = 0.0
  private var own = 0.0

  /// The standard error of the incidence.
  var incidenceError: Double { (shared * shared + own * own).squareRoot() }

  /// Takes in a day with `events` among `present`, `cause` of them of this cause; `before` is S the day before.
  mutating func follow(cause: Int, events: Int, of present: Int, survival before: Double) {
    let r = Double(present)
    let d = Double(events)
    let k = Double(cause)
    let left = Double(present - events) / r
    // What the days before bring, then what chance adds on this one.
    let carried = (survival: left * survival, incidence: shared + k / r * survival)
    let added = (
      survival: -before * (d * left).squareRoot() / r,
      incidence: before * k * (left / d).squareRoot() / r
    )
    let addedAlone = before * (k * Double(events - cause) / d).squareRoot() / r
    let length =
      (carried.survival * carried.survival + added.survival * added.survival).squareRoot()
    let cosine = length > 0 ? carried.survival / length : 1
    let sine = length > 0 ? added.survival / length : 0
    survival = length
    shared = cosine * carried.incidence + sine * added.incidence
    let rotated = cosine * added.incidence - sine * carried.incidence
    own = (own * own + rotated * rotated + addedAlone * addedAlone).squareRoot()
  }
}
