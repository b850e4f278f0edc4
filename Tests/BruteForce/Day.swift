/// A day as its number since 1970-01-01 in the Gregorian calendar.
struct Day: Hashable, Comparable {
  let number: Int

  init(number: Int) {
    self.number = number
  }

  init(year: Int, month: Int, day: Int) {
    var count = Day.daysBefore(year: year) - Day.daysBefore(year: 1970)
    for earlier in 1..<month {
      count += Day.length(ofMonth: earlier, year: year)
    }
    number = count + day - 1
  }

  /// Reads `2026-10-14` and nothing else.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard text.utf8.count == 10, parts.count == 3, let year = parts[0], let month = parts[1],
      let day = parts[2], (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  var civil: (year: Int, month: Int, day: Int) {
    let fromYearZero = number + Day.daysBefore(year: 1970)
    var year = 1970
    while Day.daysBefore(year: year) > fromYearZero { year -= 1 }
    while Day.daysBefore(year: year + 1) <= fromYearZero { year += 1 }
    var rest = fromYearZero - Day.daysBefore(year: year)
    var month = 1
    while rest >= Day.length(ofMonth: month, year: year) {
      rest -= Day.length(ofMonth: month, year: year)
      month += 1
    }
    return (year, month, rest + 1)
  }

  var text: String {
    let date = civil
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }

  func adding(days: Int) -> Day {
    Day(number: number + days)
  }

  /// "Months are calendar months: d + n months is the same day n months later, or that month's last
  /// day."
  func adding(months: Int) -> Day {
    let date = civil
    var year = date.year
    var month = date.month + months
    while month > 12 {
      month -= 12
      year += 1
    }
    while month < 1 {
      month += 12
      year -= 1
    }
    let last = Day.length(ofMonth: month, year: year)
    return Day(year: year, month: month, day: min(date.day, last))
  }

  static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from the first of January of year 1 to that of `year`.
  private static func daysBefore(year: Int) -> Int {
    let past = year - 1
    return 365 * past + past / 4 - past / 100 + past / 400
  }
}

func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Milliseconds since 1970 of `2026-10-14T16:20:05.123Z`.
func milliseconds(ofInstant text: String) -> Int? {
  guard text.hasSuffix("Z"), text.utf8.count >= 20, let day = Day(String(text.prefix(10))) else {
    return nil
  }
  let clock = text.dropFirst(11).dropLast()
  let halves = clock.split(separator: ".")
  guard let whole = halves.first else { return nil }
  let parts = whole.split(separator: ":").compactMap { Int($0) }
  guard parts.count == 3 else { return nil }
  var fraction = 0
  if halves.count == 2 {
    guard let read = Int((halves[1] + "000").prefix(3)) else { return nil }
    fraction = read
  }
  return ((day.number * 24 + parts[0]) * 60 + parts[1]) * 60_000 + parts[2] * 1000 + fraction
}

func instantText(ofMilliseconds instant: Int) -> String {
  let perDay = 86_400_000
  var number = instant / perDay
  if number * perDay > instant { number -= 1 }
  let rest = instant - number * perDay
  let hours = padded(rest / 3_600_000, 2)
  let minutes = padded(rest / 60_000 % 60, 2)
  let seconds = padded(rest / 1000 % 60, 2)
  return "\(Day(number: number).text)T\(hours):\(minutes):\(seconds).\(padded(rest % 1000, 3))Z"
}
