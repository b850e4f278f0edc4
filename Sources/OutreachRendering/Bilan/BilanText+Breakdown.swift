import Outreach

extension BilanText {
  /// The detail by a dimension; `programme` names the definitions where several stand in one report.
  mutating func addBreakdown(under programme: String? = nil) {
    guard let by = bilan.by else { return }
    page.heading("Par " + by.french + (programme.map { " : « \($0) »" } ?? ""))
    if bilan.breakdown.isEmpty {
      page.paragraph("0 parcours à répartir dans la période.", indent: 2)
    } else {
      page.table(
        TextTable(
          header: [
            ["", "", "droit", "sorties"], ["repérés", "mobilisés", "commun", "anticipées"],
          ],
          rows: bilan.breakdown.map { row in
            .init(
              name(row),
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

  private func name(_ row: Bilan.BreakdownRow) -> String {
    guard let code = row.value,
      bilan.breakdown.contains(where: { $0.label == row.label && $0.value != row.value })
    else { return row.label }
    return "\(row.label) (\(code))"
  }
}
