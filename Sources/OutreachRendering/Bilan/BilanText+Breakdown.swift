import Outreach

extension BilanText {
  /// The detail by a dimension; `programme` names the definitions where several stand in one report.
  mutating func addBreakdown(under programme: String? = nil) {
    guard let by = bilan.by else { return }
    page.heading("Par " + by.french + (programme.map { " : « \($0) »" } ?? ""))
    if bilan.breakdown.isEmpty {
      page.paragraph("0 parcours à répartir dans la période.", indent: 2)
    } else {
      let names = RowNames(bilan.breakdown.map { ($0.value, $0.label) })
      page.table(
        TextTable(
          header: [
            ["", "", "droit", "sorties"], ["repérés", "mobilisés", "commun", "anticipées"],
          ],
          rows: bilan.breakdown.map { row in
            .init(
              names.name(row.value, row.label),
              [row.reperes, row.mobilises, row.droitCommun, row.sortiesAnticipees].map(\.french))
          }))
      page.skip()
    }
    page.paragraph(
      by.source
        + (by.overlaps
          ? " Un parcours peut être dans plusieurs lignes : elles ne s’additionnent pas."
          : " Chaque parcours est dans une seule ligne.")
        + " Les lignes sont rangées par nom, jamais par résultat ; leurs nombres ne se divisent pas "
        + "l’un par l’autre.", indent: 2)
  }
}
