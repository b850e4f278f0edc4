/// "Median and quartiles with intervals, "non atteinte" when not reached".
extension Curve {
  var quantiles: [[String: Any]] {
    [0.25, 0.5, 0.75].map { p in
      [
        "p": p,
        "day": numberOrNull(dayReached(p) { survival($0) }),
        "lower": numberOrNull(dayReached(p) { limits($0).lower }),
        "upper": numberOrNull(dayReached(p) { limits($0).upper }),
      ]
    }
  }

  /// The first day on which the curve is at or below 1 − p. "Both equal R's `survival::survfit`": where
  /// the curve is flat at 1 − p itself, R takes the middle of the flat part, which ends on the next
  /// fall, or on the last day of the curve when there is none.
  private func dayReached(_ p: Double, on curve: (Int) -> Double) -> Double? {
    let slack = Double.ulpOfOne.squareRoot()
    guard let first = days.first(where: { curve($0) <= 1 - p + slack }) else { return nil }
    if curve(first) < 1 - p - slack { return Double(first) }
    if let next = days.first(where: { $0 > first && curve($0) < 1 - p - slack }) {
      return Double(first + next) / 2
    }
    guard let last = days.last, !curve(last).isNaN else { return nil }
    return Double(first + last) / 2
  }
}
