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
      let (year, month, _) = said.parts
      let last = (year - years) * 12 + month - 1
      self.init(months: last - 12...last, isSaid: true)
    } else {
      return nil
    }
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
