import Foundation

/// "not-a-number is `null`"
func numberOrNull(_ number: Double?) -> Any {
  guard let number, number.isFinite else { return NSNull() }
  return number
}

extension Curve {
  /// The curve in the names of section 8.
  var value: [String: Any] {
    [
      "origin": origin, "n": followed.count, "confidence": "log-log", "steps": days.map(step),
      "quantiles": quantiles,
    ]
  }

  private func step(_ day: Int) -> [String: Any] {
    let limits = limits(day)
    let censored = followed.filter { $0.days == day && $0.cause == nil }
    let incidences = causes.map { ($0, incidenceValue($0, day)) }
    return [
      "day": day, "atRisk": Int(atRisk(day)), "events": Int(events(day)),
      "censored": censored.count, "survival": survival(day),
      "stdErr": numberOrNull(standardError(day)), "lower": numberOrNull(limits.lower),
      "upper": numberOrNull(limits.upper),
      "incidence": Dictionary(uniqueKeysWithValues: incidences),
    ]
  }

  private func incidenceValue(_ cause: String, _ day: Int) -> [String: Any] {
    // A sum that should be nought can come out a hair below.
    let variance = max(0, variance(cause, day))
    return ["estimate": incidence(cause, day), "stdErr": variance.squareRoot()]
  }
}
