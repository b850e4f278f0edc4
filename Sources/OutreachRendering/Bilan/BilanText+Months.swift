import Outreach

extension BilanText {
  /// The flows of each month, where there are several.
  mutating func addMonths() {
    guard bilan.months.count > 1 else { return }
    page.heading("Mois par mois")
    let figure = MonthsFigure(months: bilan.months)
    if !figure.isEmpty {
      page.figure(.months(figure), titled: "Ce qui s’est passé chaque mois", isTabled: true)
      page.reminder([words.met, words.mobilised, words.commonLaw, words.earlyExit])
    }
    page.table(figure.numbers)
    page.skip()
    page.paragraph(
      "Faits de chaque mois : les lignes s’additionnent, mais mobilisés et repérés d’un mois ne sont "
        + "pas les mêmes jeunes.", indent: 2)
    ReportHead(bilan).addPartialMonths(to: &page)
  }
}
