import Outreach

/// Writes a curve as the report's JSON has it; its lists are `null` when there are too few episodes to draw it.
struct DurationCurveJSON {
  private let origin: DurationOrigin
  private let n: Int
  private let curve: DurationCurve?

  init(_ curve: DurationCurve) { (origin, n, self.curve) = (curve.origin, curve.survival.n, curve) }

  init(_ group: DurationBreakdown.Group) {
    (origin, n, curve) = (group.origin, group.n, group.curve)
  }

  var json: JSONValue {
    .object([
      JSONMember("origin", .string(origin.rawValue)), JSONMember("n", .integer(n)),
      JSONMember("confidence", .string("log-log")),
      JSONMember("steps", curve.map { .array($0.survival.steps.map(json)) } ?? .null),
      JSONMember("quantiles", curve.map { .array($0.survival.quantiles.map(json)) } ?? .null),
      JSONMember("horizons", curve.map { .array($0.horizons.map(json)) } ?? .null),
    ])
  }

  private func json(_ step: SurvivalCurve.Step) -> JSONValue {
    .object(
      [
        JSONMember("day", .integer(step.day)), JSONMember("atRisk", .integer(step.atRisk)),
        JSONMember("events", .integer(step.events)),
        JSONMember("censored", .integer(step.censored)),
      ]
        + estimates(
          survival: step.survival, step.stdErr, step.lower, step.upper, step.incidence))
  }

  private func json(_ quantile: Quantile) -> JSONValue {
    .object([
      JSONMember("p", JSONValue(finite: quantile.p)),
      JSONMember("day", JSONValue(finite: quantile.day)),
      JSONMember("lower", JSONValue(finite: quantile.lower)),
      JSONMember("upper", JSONValue(finite: quantile.upper)),
    ])
  }

  private func json(_ horizon: DurationCurve.Horizon) -> JSONValue {
    let known = horizon.estimates
    return .object(
      [
        JSONMember("months", .integer(horizon.months)), JSONMember("day", .integer(horizon.day)),
        JSONMember("atRisk", .integer(known?.atRisk ?? 0)),
      ]
        + estimates(
          survival: known?.survival, known?.stdErr, known?.lower, known?.upper, known?.incidence))
  }

  private func estimates(
    survival: Double?, _ stdErr: Double?, _ lower: Double?, _ upper: Double?,
    _ incidence: [SurvivalCurve.Incidence]?
  ) -> [JSONMember] {
    [
      JSONMember("survival", JSONValue(finite: survival)),
      JSONMember("stdErr", JSONValue(finite: stdErr)),
      JSONMember("lower", JSONValue(finite: lower)),
      JSONMember("upper", JSONValue(finite: upper)),
      JSONMember("incidence", incidence.map(json) ?? .null),
    ]
  }

  private func json(_ incidence: [SurvivalCurve.Incidence]) -> JSONValue {
    .object(
      zip(origin.causes, incidence).map { cause, share in
        JSONMember(
          cause.rawValue,
          .object([
            JSONMember("estimate", JSONValue(finite: share.estimate)),
            JSONMember("stdErr", JSONValue(finite: share.stdErr)),
          ]))
      })
  }
}

extension JSONValue {
  /// The number, unrounded; `null` when there is none, or it is not one.
  init(finite value: Double?) {
    guard let value, value.isFinite else {
      self = .null
      return
    }
    self = .number("\(value)")
  }
}
