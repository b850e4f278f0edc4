package import Outreach
internal import OutreachRendering

/// A day as it is typed: a closed list of forms, missing parts meaning the latest such day, today included; for an
/// end or a due, the first to come.
package enum DayExpression {
  /// The day `text` means on `today`; `place` (`--date`) is named when it is refused.
  ///
  /// A day `expected` is the first such one from `start` (today) on; a weekday, after it. A year before `earliest` is
  /// refused as a slip of the finger.
  package static func parse(
    _ text: String, today: Day, future: FutureDays = .refused, from start: Day? = nil,
    earliest: Int = 1900, place: String? = nil
  ) throws(UsageError) -> Day {
    let start = future == .expected ? start ?? today : nil
    do throws(DayFault) {
      let day = try read(folded(text), today: today, from: start, earliest)
      if future == .refused, day > today { throw DayFault.inFuture(day, today: today) }
      return day
    } catch {
      throw .day(error, text: text, isExpected: future == .expected, place: place)
    }
  }

  private static func read(
    _ text: String, today: Day, from start: Day?, _ earliest: Int
  ) throws(DayFault) -> Day {
    if let day = RelativeDay.read(text, today: today, from: start) { return day }
    let separators = text.filter { $0 == "/" || $0 == "-" || $0 == "." }
    let parts = text.split(omittingEmptySubsequences: false) { separators.contains($0) }
      .map(String.init)
    let numbers = parts.compactMap(RelativeDay.digits)
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

      return try nearest(month: numbers[1], day: numbers[0], today, from: start)
    case ("", let widths) where widths[0] <= 2:
      return try nearest(day: numbers[0], today, from: start)
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
  private static func nearest(
    month: Int, day: Int, _ today: Day, from start: Day?
  ) throws(DayFault) -> Day {
    let year = (start ?? today).parts.year
    for away in 0...8 {
      let candidate = Day(year: start == nil ? year - away : year + away, month: month, day: day)
      if let candidate, isReached(candidate, today, from: start) { return candidate }
    }
    throw .noSuchDay(year: nil, month: month, today: today)
  }

  // Two months in a row never both lack a day: December and July have 31 like their neighbours.
  private static func nearest(day: Int, _ today: Day, from start: Day?) throws(DayFault) -> Day {
    for away in 0...3 {
      let month = (start ?? today).yearMonth.adding(months: start == nil ? -away : away)
      let candidate = Day(year: month.year, month: month.month, day: day)
      if let candidate, isReached(candidate, today, from: start) { return candidate }
    }
    throw .noSuchDay(year: nil, month: nil, today: today)
  }

  private static func isReached(_ day: Day, _ today: Day, from start: Day?) -> Bool {
    start.map { day >= $0 } ?? (day <= today)
  }
}
