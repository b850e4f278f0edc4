package import Outreach
internal import OutreachRendering

/// A day as it is typed: a closed list of forms, missing parts meaning the latest such day, today included.
package enum DayExpression {
  /// The day `text` means on `today`; `place` (`--date`) is named when it is refused.
  ///
  /// A year before `earliest` is refused as a slip of the finger.
  package static func parse(
    _ text: String, today: Day, future: FutureDays = .refused, earliest: Int = 1900,
    place: String? = nil
  ) throws(UsageError) -> Day {
    do throws(DayFault) {
      let day = try read(folded(text), today: today, earliest)
      if future == .refused, day > today { throw DayFault.inFuture(day, today: today) }
      return day
    } catch {
      throw .day(error, text: text, place: place)
    }
  }

  private static func read(
    _ text: String, today: Day, _ earliest: Int
  ) throws(DayFault) -> Day {
    if let day = relative(text, today: today) { return day }
    let separators = text.filter { $0 == "/" || $0 == "-" || $0 == "." }
    let parts = text.split(omittingEmptySubsequences: false) { separators.contains($0) }
      .map(String.init)
    let numbers = parts.compactMap(digits)
    guard numbers.count == parts.count else { throw .notADay(today: today) }
    if parts.count == 3, parts.allSatisfy({ $0.count <= 2 }) {
      let readings = shortYear(numbers, dashes: separators.first == "-", today)
      throw .twoDigitYear(readings: readings, today: today)
    }
    switch (separators, parts.map(\.count)) {
    case ("--", [4, 2, 2]):
      return try whole(year: numbers[0], month: numbers[1], day: numbers[2], today, earliest)
    case ("//", let widths) where widths[0] <= 2 && widths[1] <= 2 && widths[2] == 4:
      return try whole(year: numbers[2], month: numbers[1], day: numbers[0], today, earliest)
    case ("/", let widths) where widths[0] <= 2 && widths[1] <= 2:
      return try latest(month: numbers[1], day: numbers[0], today)
    case ("", let widths) where widths[0] <= 2: return try latest(day: numbers[0], today)
    default: throw .notADay(today: today)
    }
  }

  // With slashes the doubt is between two centuries, with dashes between two ends for the year.
  private static func shortYear(_ parts: [Int], dashes: Bool, _ today: Day) -> [Day] {
    let century = today.parts.year / 100 * 100
    let other =
      dashes ? (century + parts[0], parts[2]) : (century - 100 + parts[2], parts[0])
    return [other, (century + parts[2], parts[0])]
      .compactMap { year, day in Day(year: year, month: parts[1], day: day) }
  }

  private static func whole(
    year: Int, month: Int, day: Int, _ today: Day, _ earliest: Int
  ) throws(DayFault) -> Day {
    guard year == 0 || year >= earliest else { throw .tooEarly(today: today) }
    guard let found = Day(year: year, month: month, day: day) else {
      throw .noSuchDay(year: year, month: month, today: today)
    }
    return found
  }

  // 29 February is at most eight years away; a day no year has is found out in as many steps.
  private static func latest(month: Int, day: Int, _ today: Day) throws(DayFault) -> Day {
    let year = today.parts.year
    for candidate in stride(from: year, through: year - 8, by: -1) {
      if let found = Day(year: candidate, month: month, day: day), found <= today { return found }
    }
    throw .noSuchDay(year: nil, month: month, today: today)
  }

  // Two months in a row never both lack a day: December and July have 31 like their neighbours.
  private static func latest(day: Int, _ today: Day) throws(DayFault) -> Day {
    for back in 0...3 {
      let month = today.yearMonth.adding(months: -back)
      if let found = Day(year: month.year, month: month.month, day: day), found <= today {
        return found
      }
    }
    throw .noSuchDay(year: nil, month: nil, today: today)
  }

  private static func relative(_ text: String, today: Day) -> Day? {
    switch text {
    case "aujourdhui", "aujourd'hui": return today
    case "hier": return today.adding(days: -1)
    case "avant-hier": return today.adding(days: -2)
    default: break
    }
    if let weekday = FrenchCalendar.weekdays.firstIndex(of: text) {
      return today.adding(days: -((today.weekday - 1 - weekday + 7) % 7))
    }
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 5, words[..<3] == ["il", "y", "a"], words[3].count <= 4,
      let count = digits(words[3])
    else { return nil }
    // Not before the year 1, where days end.
    let (days, months) = (
      today.days(since: YearMonth(year: 1, month: 1).firstDay), 12 * today.parts.year
    )
    switch words[4] {
    case "jour", "jours": return count > days ? nil : today.adding(days: -count)
    case "semaine", "semaines": return 7 * count > days ? nil : today.adding(days: -7 * count)
    case "mois": return count >= months ? nil : today.adding(months: -count)
    case "an", "ans": return 12 * count >= months ? nil : today.adding(months: -12 * count)
    default: return nil
    }
  }

  // ASCII digits alone: `Int` would also take a sign.
  private static func digits(_ text: String) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
