internal import Outreach

/// The days of the experiment, January 2020 to June 2023, and which of them counsellors worked.
enum MilolabCalendar {
  static let first = YearMonth(year: 2020, month: 1).firstDay
  static let last = YearMonth(year: 2023, month: 6).lastDay
  /// The last day that a silence may begin on and be recognised by the end: six months before it.
  static let lastSilence = YearMonth(year: 2022, month: 12).firstDay.adding(days: 28)
  /// The contrat d’engagement jeune takes the place of the garantie jeunes on that day.
  static let engagement = YearMonth(year: 2022, month: 3).firstDay

  /// Whether `day` is neither of a weekend nor one of the feasts with a fixed date.
  static func isWorked(_ day: Day) -> Bool {
    guard day.weekday < 6 else { return false }
    let (_, month, date) = day.parts
    return switch (month, date) {
    case (1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25): false
    default: true
    }
  }

  /// The first spring of the epidemic, when nobody was met but from afar.
  static func isLockdown(_ day: Day) -> Bool {
    let spring = YearMonth(year: 2020, month: 3).firstDay.adding(days: 16)
    return spring <= day && day < spring.adding(days: 55)
  }

  /// The nearest worked day from `day` on, or back.
  static func worked(from day: Day, by step: Int = 1) -> Day {
    var day = day
    while !isWorked(day) { day = day.adding(days: step) }
    return day
  }

  /// A worked day of `range`, more likely at the beginning and at the end of a school year.
  static func meeting(_ range: ClosedRange<Day>, _ random: inout RandomNumbers) -> Day {
    let length = range.upperBound.days(since: range.lowerBound)
    while true {
      let day = range.lowerBound.adding(days: random.number(in: 0...length))
      let isBusy = [5, 6, 9, 10].contains(day.yearMonth.month)
      if isWorked(day), random.chance(isBusy ? 1 : 0.6) { return day }
    }
  }
}
