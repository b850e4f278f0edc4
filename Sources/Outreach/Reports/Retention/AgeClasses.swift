/// The classes of age that figures tell apart, on the days on which somebody was met.
struct AgeClasses: Sendable {
  /// In no order.
  let days: [Day]
  /// The ages at which a class begins, in order.
  let limits: [Int]

  /// The middle of all births that fall into the same classes as `text`, "2007" or "2007-05", on each of the days; a
  /// year alone where one does. `nil` for any other text, or when there is no day.
  func birth(like text: String) -> String? {
    guard let span = BirthSpan(birth: text) else { return nil }
    // A year alone is read as July.
    let birth = span.months.lowerBound + (span.months.count == 1 ? 0 : 6)
    var (first, last): (Int?, Int?)
    for day in days {
      let now = day.parts.year * 12 + day.parts.month - 1
      if let above = limits.first(where: { now - birth < 12 * $0 }) {
        first = max(first ?? .min, now - 12 * above + 1)
      }
      if let below = limits.last(where: { 12 * $0 <= now - birth }) {
        last = min(last ?? .max, now - 12 * below)
      }
    }
    // The first and the last class have no other end: a year of them.
    guard let start = first ?? last.map({ $0 - 11 }), let end = last ?? first.map({ $0 + 11 })
    else { return nil }
    return Self.middle(start...end)
  }

  private static func middle(_ births: ClosedRange<Int>) -> String {
    let middle = (births.lowerBound + births.upperBound) / 2
    let julys = (middle / 12 - 1...middle / 12 + 1).map { 12 * $0 + 6 }.filter(births.contains)
    if let july = julys.min(by: { abs($0 - middle) < abs($1 - middle) }) {
      return String(YearMonth(year: july / 12, month: 1).iso.prefix(4))
    }
    return YearMonth(year: middle / 12, month: middle % 12 + 1).iso
  }

  /// The middle of all ages that, said on `day`, fall into the same classes as `years`; `nil` when there is no day.
  func age(like years: Int, saidOn day: Day) -> Int? {
    guard !days.isEmpty else { return nil }
    let wanted = classes(years, saidOn: day)
    let alike = (0...120).filter { classes($0, saidOn: day) == wanted }
    guard let first = alike.first, let last = alike.last else { return nil }
    if first == 0 { return last }
    return last == 120 ? first : (first + last) / 2
  }

  private func classes(_ years: Int, saidOn day: Day) -> [Int] {
    days.map { on in
      let age = Descriptions.age(years, saidOn: day, at: on)
      return limits.count { $0 <= age }
    }
  }
}
