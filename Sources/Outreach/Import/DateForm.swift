/// The order in which a file writes the parts of a day; raw values are the words of the rules and of `--dates`.
package enum DateForm: String, CaseIterable, Sendable {
  case iso = "AAAA-MM-JJ"
  case dayFirst = "JJ/MM/AAAA"
  case monthFirst = "MM/JJ/AAAA"

  /// A day, and the time on the wall when the cell gives one.
  package struct Moment: Equatable, Sendable {
    package let day: Day
    /// Milliseconds after midnight; `nil` when only the day is written.
    package let time: Int?
    /// Minutes that the wall is ahead of UTC; `nil` when the cell does not say.
    package let offset: Int?
  }

  /// The form that most of `cells` are days in; the French order where two are as good, and unless it is wrong of half
  /// the cells: one slip does not turn all the others round.
  package static func detected(in cells: some Sequence<String>) -> DateForm {
    var (days, shapes) = ([Int](repeating: 0, count: 3), [Int](repeating: 0, count: 3))
    for cell in cells {
      for (place, form) in allCases.enumerated() {
        guard let parts = form.parts(cell) else { continue }
        shapes[place] += 1
        if Day(year: parts.year, month: parts.month, day: parts.day) != nil { days[place] += 1 }
      }
    }
    let (day, month) = (1, 2)
    if 2 * (shapes[day] - days[day]) < shapes[day] { days[month] = min(days[month], days[day]) }
    let best = allCases.indices.max { (days[$0], shapes[$0], -$0) < (days[$1], shapes[$1], -$1) }
    return best.map { allCases[$0] } ?? .iso
  }

  /// Whether `cell` is a day in both of the orders that are taken for each other.
  package static func isAmbiguous(_ cell: String) -> Bool {
    guard let parts = dayFirst.parts(cell) else { return false }
    return parts.day < 13 && parts.month < 13 && parts.day != parts.month
  }

  /// What `cell` says: `14/10/2026`, `2026-10-14T18:20:05.123+02:00`, `14/10/2026 - 18:20`; `nil` for what is no day.
  package func moment(_ cell: String) -> Moment? {
    guard let parts = parts(cell),
      let day = Day(year: parts.year, month: parts.month, day: parts.day)
    else { return nil }
    if parts.rest.isEmpty { return Moment(day: day, time: nil, offset: nil) }
    guard let (time, offset) = Self.clock(parts.rest) else { return nil }
    return Moment(day: day, time: time, offset: offset)
  }

  /// Whether `cell` has the numbers of a day, such as no calendar may have.
  package func isShaped(_ cell: String) -> Bool { parts(cell) != nil }

  private typealias Parts = (year: Int, month: Int, day: Int, rest: Substring)

  // The three numbers where the form has them, and what comes after.
  private func parts(_ cell: String) -> Parts? {
    var rest = Substring(cell)
    var numbers: [Int] = []
    let widths = self == .iso ? [4, 2, 2] : [2, 2, 4]
    for (place, width) in widths.enumerated() {
      let digits = rest.utf8.prefix { (48...57).contains($0) }
      let isFull = digits.count == width || width == 2 && digits.count == 1
      guard isFull, let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
      numbers.append(number)
      rest = rest.dropFirst(digits.count)
      guard place < 2 else { break }
      guard let sign = rest.first, "-/.".contains(sign) else { return nil }
      rest = rest.dropFirst()
    }
    switch self {
    case .iso: return (numbers[0], numbers[1], numbers[2], rest)
    case .dayFirst: return (numbers[2], numbers[1], numbers[0], rest)
    case .monthFirst: return (numbers[2], numbers[0], numbers[1], rest)
    }
  }

  // `T18:20:05.123+02:00`, ` 18:20`, ` - 18:20`, `T16:20:05Z`.
  private static func clock(_ text: Substring) -> (milliseconds: Int, offset: Int?)? {
    let body = text.drop { " T-".contains($0) }
    guard body.startIndex > text.startIndex else { return nil }
    let wall = body.prefix { "0123456789:.".contains($0) }
    let parts = wall.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = Int(parts[0]), let minute = Int(parts[1]),
      let second = parts.count == 3 ? Double(parts[2]) : 0, (0..<24).contains(hour),
      (0..<60).contains(minute), second >= 0, second < 60
    else { return nil }
    let milliseconds = (hour * 60 + minute) * 60_000 + Int(second * 1000)
    guard let offset = offset(body[wall.endIndex...]) else { return nil }
    return (milliseconds, offset)
  }

  // The outer value is `nil` for what is no offset, the inner one where none is written.
  private static func offset(_ text: Substring) -> Int?? {
    if text.isEmpty { return .some(nil) }
    if text == "Z" { return 0 }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard let sign = text.first, "+-".contains(sign), digits.count == 2 || digits.count == 4,
      let hours = Int(digits.prefix(2)), let minutes = digits.count == 4 ? Int(digits.suffix(2)) : 0
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 60 + minutes)
  }
}
