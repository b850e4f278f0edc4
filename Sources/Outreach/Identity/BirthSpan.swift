/// The months in which somebody may have been born.
package struct BirthSpan: Hashable, Sendable {
  /// Years times twelve plus the month, 0...11.
  package let months: ClosedRange<Int>
  /// Whether it comes from an age that was said, which may be a year off.
  package let isSaid: Bool

  package init(months: ClosedRange<Int>, isSaid: Bool = false) {
    self.months = months
    self.isSaid = isSaid
  }

  /// What is known at `day`: the birth, else the age said; `nil` when neither is.
  init?(_ descriptions: Descriptions, at day: Day) {
    if case .birth(let year, let month) = descriptions.value(.birth, at: day) {
      let first = Int(year) * 12
      self.init(
        months: month == 0 ? first...first + 11 : first + Int(month) - 1...first + Int(month) - 1)
    } else if let (said, years) = descriptions.saidAge(at: day) {
      self.init(age: years, on: said)
    } else {
      return nil
    }
  }

  /// What an age said on `day` tells.
  package init(age: Int, on day: Day) {
    let (year, month, _) = day.parts
    let last = (year - age) * 12 + month - 1
    self.init(months: last - 12...last, isSaid: true)
  }

  /// What "2007" or "2007-05" tells; `nil` for any other form.
  package init?(birth text: String) {
    let parts = text.split(separator: "-").map { Int($0) }
    guard let year = parts.first ?? nil, parts.count < 3 else { return nil }
    guard parts.count == 2 else {
      self.init(months: year * 12...year * 12 + 11)
      return
    }
    guard let month = parts[1], (1...12).contains(month) else { return nil }
    self.init(months: year * 12 + month - 1...year * 12 + month - 1)
  }

  /// The completed years they may have on `day`, by year and month.
  package func ages(on day: Day) -> ClosedRange<Int> {
    let (year, month, _) = day.parts
    let now = year * 12 + month - 1
    return max(0, now - months.upperBound) / 12...max(0, now - months.lowerBound) / 12
  }

  /// Whether both may be one birth, a year off being forgiven when an age was only said.
  func isCompatible(with other: BirthSpan) -> Bool {
    let margin = isSaid || other.isSaid ? 12 : 0
    return months.lowerBound <= other.months.upperBound + margin
      && other.months.lowerBound <= months.upperBound + margin
  }

  /// Whether both say the same as far as each goes.
  func agrees(with other: BirthSpan) -> Bool { months.overlaps(other.months) }
}
