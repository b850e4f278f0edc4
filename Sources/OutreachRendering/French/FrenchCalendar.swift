package import Outreach

/// The names of days and months, small letters as French has them: written here and nowhere else.
package enum FrenchCalendar {
  /// From Monday on.
  package static let weekdays = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]
  /// From January on.
  package static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]

  /// From January on, as tables write them.
  static let shortMonths = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
  ]

  /// "octobre"; `number` is 1...12.
  static func month(_ number: Int) -> String {
    months.indices.contains(number - 1) ? months[number - 1] : String(number)
  }

  /// "1er", "2": the day of a month.
  static func ordinal(_ day: Int) -> String { day == 1 ? "1er" : String(day) }
}

extension Day {
  /// "3 mars", the day and the month never on two lines.
  fileprivate var frenchDayAndMonth: String {
    FrenchCalendar.ordinal(parts.day) + "\u{A0}" + FrenchCalendar.month(parts.month)
  }

  /// "1er janvier 2026".
  package var french: String { frenchDayAndMonth + " " + String(parts.year) }
}

extension YearMonth {
  /// "octobre 2026".
  var french: String { FrenchCalendar.month(month) + "\u{A0}" + String(year) }

  /// "oct. 2026".
  var shortFrench: String {
    let names = FrenchCalendar.shortMonths
    return (names.indices.contains(month - 1) ? names[month - 1] : String(month)) + "\u{A0}"
      + String(year)
  }

  /// "janvier à mars 2020", "novembre 2019 à mars 2020", "mars 2020" from the month to itself.
  func french(to last: YearMonth) -> String {
    if self == last { return french }
    let start = year == last.year ? FrenchCalendar.month(month) : french
    return start + " à " + last.french
  }
}

extension Period {
  /// "année 2025", "octobre 2026", "3 mars 2026" or "du 1er janvier au 3 mars 2026".
  package var french: String {
    let start = from.parts
    if isYear { return "année " + String(start.year) }
    if isMonth { return FrenchCalendar.month(start.month) + " " + String(start.year) }
    return from == to ? from.french : frenchDays
  }

  /// The same after "de": "de l’année 2025", "d’octobre 2026", "du 3 mars 2026".
  package var frenchAfterDe: String {
    if isYear { return "de l’" + french }
    if isMonth {
      return ([4, 8, 10].contains(from.parts.month) ? "d’" : "de ") + french
    }
    return from == to ? "du " + french : french
  }

  /// "du 1er janvier au 31 décembre 2025" whatever the period.
  package var frenchDays: String {
    if from == to { return "le " + from.french }
    let (start, end) = (from.parts, to.parts)
    guard start.year == end.year else { return "du " + from.french + " au " + to.french }
    guard start.month == end.month else {
      return "du " + from.frenchDayAndMonth + " au " + to.french
    }
    return "du " + FrenchCalendar.ordinal(start.day) + " au " + to.french
  }

  private var isYear: Bool {
    let (start, end) = (from.parts, to.parts)
    return start.year == end.year && (start.month, start.day) == (1, 1)
      && (end.month, end.day) == (12, 31)
  }

  private var isMonth: Bool {
    from.yearMonth == to.yearMonth && from == from.yearMonth.firstDay
      && to == to.yearMonth.lastDay
  }
}
