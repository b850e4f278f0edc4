/// A month of a year.
public struct YearMonth: Hashable, Comparable, Sendable {
  /// The year, 1...9999.
  public let year: Int
  /// The month, 1...12.
  public let month: Int

  /// The month `month` (1...12) of `year`.
  public init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// Days in the month, 28...31.
  public var length: Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The first day of the month; a year outside 1...9999 is brought to its nearest end.
  public var firstDay: Day {
    Day(year: min(max(year, 1), 9999), month: month, day: 1) ?? Day(number: 0)
  }

  /// The last day of the month.
  public var lastDay: Day { firstDay.adding(days: length - 1) }

  /// The month `months` later, or earlier when negative.
  public func adding(months: Int) -> YearMonth {
    let total = year * 12 + month - 1 + months
    return YearMonth(
      year: total >= 0 ? total / 12 : (total - 11) / 12, month: ((total % 12) + 12) % 12 + 1)
  }

  /// `2026-10`.
  public var iso: String { String(firstDay.iso.prefix(7)) }

  public static func < (left: YearMonth, right: YearMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
