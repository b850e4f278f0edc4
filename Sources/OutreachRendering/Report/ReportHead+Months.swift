import Outreach

extension ReportHead {
  /// Says which months the period or the facts cut-off cuts.
  func addPartialMonths(to page: inout Page) {
    let last = min(period.to, factsUntil)
    var parts: [String] = []
    if period.from.parts.day > 1 {
      parts.append(
        "\(period.from.yearMonth.french), à partir du "
          + FrenchCalendar.ordinal(period.from.parts.day))
    }
    if period.from <= last, last != last.yearMonth.lastDay {
      parts.append(
        "\(last.yearMonth.french), jusqu’au " + FrenchCalendar.ordinal(last.parts.day))
    }
    guard !parts.isEmpty else { return }
    page.paragraph(
      parts.count.agreed("Mois incomplet", "Mois incomplets") + " : "
        + parts.joined(separator: " ; ") + ".", indent: 2)
  }
}
