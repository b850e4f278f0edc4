/// A calendar day of the proleptic Gregorian calendar, without time zone; ordered, and counted from 1970-01-01.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before.
  public let number: Int32

  /// The day `number` days after 1970-01-01.
  public init(number: Int32) { self.number = number }

  /// The day with these parts; `nil` when it does not exist (30 February) or the year is not in 1...9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= YearMonth(year: year, month: month).length
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// Reads `2026-10-14`, exactly ten characters; `nil` for any other form or a day that does not exist.
  public init?(iso text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else {
      return nil
    }
    func number(_ digits: some Sequence<UInt8>) -> Int? {
      var value = 0
      for digit in digits {
        guard digit >= 48, digit <= 57 else { return nil }
        value = value * 10 + Int(digit - 48)
      }
      return value
    }
    guard let year = number(parts[0]), let month = number(parts[1]), let day = number(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  // Civil-date arithmetic on a year that starts in March, so that the leap day is the last one.
  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1...12) and day of the month (1...31).
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The month this day is in.
  public var yearMonth: YearMonth {
    let (year, month, _) = parts
    return YearMonth(year: year, month: month)
  }

  /// 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int { Int(((number + 3) % 7 + 7) % 7) + 1 }

  /// `2026-10-14`.
  public var iso: String {
    let (year, month, day) = parts
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  /// The day `days` later, or earlier when negative.
  public func adding(days: Int) -> Day { Day(number: number + Int32(days)) }

  /// The same day `months` later, or that month's last day when it is shorter.
  public func adding(months: Int) -> Day {
    let (_, _, day) = parts
    let target = yearMonth.adding(months: months)
    return target.firstDay.adding(days: min(day, target.length) - 1)
  }

  /// Whether `months`, none negative, have gone by from `day` to this day: whether `day` plus them is not after it.
  public func isAtLeast(months: Int, after day: Day) -> Bool {
    let days = Int(number) - Int(day.number)
    // A month has from twenty-eight to thirty-one days: nearly every pair is told apart at once.
    if days < 28 * months { return false }
    if days > 31 * months { return true }
    return day.adding(months: months) <= self
  }

  /// Days from `earlier` to this day.
  public func days(since earlier: Day) -> Int { Int(number - earlier.number) }

  /// Whole years from `earlier` to this day: the most k for which `earlier` + 12 k months is not after it.
  public func completedYears(since earlier: Day) -> Int {
    var years = parts.year - earlier.parts.year
    if earlier.adding(months: 12 * years) > self { years -= 1 }
    return years
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

private func padded(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
