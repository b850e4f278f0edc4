package import Outreach

/// A duration as it is typed: `90 min`, `2h`, `10 j`, `3 sem`, `3 mois`, `1 an`.
package struct DurationExpression: Hashable, Sendable {
  /// How many, 0...9999.
  package let count: Int
  /// Of what.
  package let unit: DurationUnit

  /// `count` of `unit`, `count` in 0...9999.
  package init(_ count: Int, _ unit: DurationUnit) {
    self.count = count
    self.unit = unit
  }

  /// The duration `text` means, in one of `units`; `place` (`--duree`) is named when it is refused.
  package static func parse(
    _ text: String, units: [DurationUnit], place: String? = nil
  ) throws(UsageError) -> DurationExpression {
    let plain = folded(text)
    let digits = plain.prefix { $0.isASCII && $0.isNumber }
    let word = plain.dropFirst(digits.count).drop { $0 == " " }
    guard (1...4).contains(digits.count), let count = Int(digits) else {
      throw .duration(.notOne(units), text: text, place: place)
    }
    if word == "m" { throw .duration(.bareM(count: count, units), text: text, place: place) }
    guard let unit = DurationUnit(rawValue: word == "ans" ? "an" : String(word)),
      units.contains(unit)
    else { throw .duration(.notOne(units), text: text, place: place) }
    return DurationExpression(count, unit)
  }

  /// Minutes of a duration in minutes or hours; `nil` for the units of the calendar.
  package var minutes: Int? {
    switch unit {
    case .minute: count
    case .hour: 60 * count
    default: nil
    }
  }

  /// The day this long after `day` (the month's last when it is shorter); `nil` for minutes and hours.
  package func after(_ day: Day) -> Day? {
    switch unit {
    case .minute, .hour: nil
    case .day: day.adding(days: count)
    case .week: day.adding(days: 7 * count)
    case .month: day.adding(months: count)
    case .year: day.adding(months: 12 * count)
    }
  }
}
