internal import Outreach

/// A time of day in metropolitan France; minutes beyond 24 h belong to the evening of `day`.
struct LocalTime: Sendable {
  var day: Day
  /// Minutes after the midnight that begins `day`.
  var minute: Int

  /// The moment, by the rule of the European Union: summer time from the last Sunday of March to that of October.
  var instant: Instant {
    let minutes = Int64(day.number) * 1440 + Int64(minute)
    let winter = (minutes - 60) * 60_000
    let (year, month, _) = Day(number: Int32((minutes - 60) / 1440)).parts
    let isSummer =
      switch month {
      case 4...9: true
      case 3: winter >= Self.change(year, 3)
      case 10: winter < Self.change(year, 10)
      default: false
      }
    return Instant(milliseconds: isSummer ? winter - 3_600_000 : winter)
  }

  // 01:00 UTC on the last Sunday of the month.
  private static func change(_ year: Int, _ month: Int) -> Int64 {
    let last = YearMonth(year: year, month: month).lastDay
    let sunday = last.adding(days: -(last.weekday % 7))
    return (Int64(sunday.number) * 24 + 1) * 3_600_000
  }
}
