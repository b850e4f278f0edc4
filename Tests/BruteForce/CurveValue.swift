import Foundation

/// "not-a-number is `null`"
func numberOrNull(_ number: Double?) -> Any {
  guard let number, number.isFinite else { return NSNull() }
  return number
}

extension Curve {
  /// The curve in the names of section 8, and "estimate and number at risk at the horizons".
  func value(horizons: [Int]) -> [String: Any] {
    [
      "horizons": horizons.map(horizon),
      "origin": origin, "n": followed.count, "confidence": "log-log", "steps": days.map(step),
      "quantiles": quantiles,
    ]
  }

  private func step(_ day: Int) -> [String: Any] {
    let censored = followed.filter { $0.days == day && $0.cause == nil }
    return estimates(day).merging(
      ["events": Int(events(day)), "censored": censored.count], uniquingKeysWith: { $1 })
  }

  /// Months in days as the frequency has them. Nothing is said after the last day followed, unless
  /// nobody was left.
  private func horizon(months: Int) -> [String: Any] {
    let day = Int((Double(months) * 30.4375).rounded())
    var value: [String: Any] = ["day": day, "atRisk": Int(atRisk(day))]
    for name in ["survival", "stdErr", "lower", "upper", "incidence"] { value[name] = NSNull() }
    if let last = days.last, day <= last || survival(last) == 0 { value = estimates(day) }
    value["months"] = months
    return value
  }

  private func estimates(_ day: Int) -> [String: Any] {
    let limits = limits(day)
    let incidences = causes.map { ($0, incidenceValue($0, day)) }
    return [
      "day": day, "atRisk": Int(atRisk(day)), "survival": survival(day),
      "stdErr": numberOrNull(standardError(day)), "lower": numberOrNull(limits.lower),
      "upper": numberOrNull(limits.upper),
      "incidence": Dictionary(uniqueKeysWithValues: incidences),
    ]
  }

  private func incidenceValue(_ cause: String, _ day: Int) -> [String: Any] {
    // Where one cause took all, the sum is nought but for rounding, whose square root would show.
    let sum = variance(cause, day)
    return ["estimate": incidence(cause, day), "stdErr": sum < 1e-15 ? 0 : sum.squareRoot()]
  }
}
