/// The units a duration is typed in; never a bare `m`, which is a minute to some and a month to others.
package enum DurationUnit: String, CaseIterable, Sendable {
  case minute = "min"
  case hour = "h"
  case day = "j"
  case week = "sem"
  case month = "mois"
  case year = "an"

  /// The units of a conversation or an outing.
  package static let ofTheClock: [DurationUnit] = [.minute, .hour]
  /// The units of a delay.
  package static let ofTheCalendar: [DurationUnit] = [.day, .week, .month, .year]
}
