package import Outreach
internal import OutreachRendering

/// Days, months and periods in French words.
package enum FrenchDate {
  /// `mercredi 14 octobre 2026 (hier)`; the distance is said up to 31 days away.
  package static func full(_ day: Day, today: Day) -> String {
    let name = long(day)
    guard let distance = distance(day.days(since: today)) else { return name }
    return name + " (" + distance + ")"
  }

  /// `mercredi 14 octobre 2026`.
  package static func long(_ day: Day) -> String {
    FrenchCalendar.weekdays[day.weekday - 1] + " " + short(day)
  }

  /// `14 octobre 2026`, `1er octobre 2026`.
  package static func short(_ day: Day) -> String { dayAndMonth(day) + " \(day.parts.year)" }

  /// `octobre 2026`.
  package static func month(_ month: YearMonth) -> String {
    FrenchCalendar.months[month.month - 1] + " \(month.year)"
  }

  /// `année 2025`, `3e trimestre 2026`, `octobre 2026`, the day alone, else `du 1er janvier au 3 mars 2026`.
  package static func period(_ period: Period) -> String {
    let (first, last) = (period.from.yearMonth, period.to.yearMonth)
    if period.from == period.to { return short(period.from) }
    if period.from == first.firstDay, period.to == last.lastDay, first.year == last.year {
      switch (first.month, last.month) {
      case (1, 12): return "année \(first.year)"
      case (1, 3): return "1er trimestre \(first.year)"
      case (4, 6), (7, 9), (10, 12): return "\(last.month / 3)e trimestre \(first.year)"
      default: if first == last { return month(first) }
      }
    }
    let from = first.year == last.year ? dayAndMonth(period.from) : short(period.from)
    return "du " + from + " au " + short(period.to)
  }

  /// `14/10/2026`.
  package static func slashes(_ day: Day) -> String {
    day.iso.split(separator: "-").reversed().joined(separator: "/")
  }

  private static func dayAndMonth(_ day: Day) -> String {
    let (_, month, number) = day.parts
    return (number == 1 ? "1er" : String(number)) + " " + FrenchCalendar.months[month - 1]
  }

  private static func distance(_ days: Int) -> String? {
    switch days {
    case 0: "aujourd’hui"
    case -1: "hier"
    case -2: "avant-hier"
    case -31 ... -3: "il y a \(-days) jours"
    case 1: "demain"
    case 2: "après-demain"
    case 3...31: "dans \(days) jours"
    default: nil
    }
  }
}
