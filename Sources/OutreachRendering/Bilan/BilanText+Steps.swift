import Outreach

extension BilanText {
  mutating func addSteps() {
    page.heading("Les dispositifs d’accompagnement")
    addSteps(bilan.devices, "entrées", none: "0 entrée dans un dispositif dans la période.")
    page.heading("Les situations trouvées")
    addSteps(bilan.situations, "faits", none: "0 situation trouvée dans la période.")
    page.skip()
    page.paragraph(
      "Dans les deux listes : les jeunes mobilisés ou entrés dans le droit commun, depuis leur "
        + "premier contact. Les deux listes ne s’additionnent jamais, ni leurs lignes : un jeune "
        + "peut être dans un dispositif et en formation, et connaître plusieurs situations.",
      indent: 2)
  }

  private mutating func addSteps(_ rows: [Bilan.StepRow], _ events: String, none: String) {
    guard !rows.isEmpty else {
      page.paragraph(none, indent: 2)
      return
    }
    page.table(
      TextTable(
        header: [
          ["", "dont", "", "dont"], [events, "mobilisés", "personnes", "mobilisés"],
        ], rows: nested(rows)))
  }

  /// Rows in the report's order, each followed by those nested in it.
  private func nested(_ rows: [Bilan.StepRow]) -> [TextTable.Row] {
    let top = Set(rows.filter { $0.within == nil }.map(\.code))
    var lines: [TextTable.Row] = []
    for row in rows {
      if let parent = row.within {
        // The device it is nested in was entered in another period, or is itself nested.
        if !top.contains(parent) {
          lines.append(line(row, "\(name(row, rows)), dans \(label(parent))", 0))
        }
        continue
      }
      lines.append(line(row, name(row, rows), 0))
      for inner in rows where inner.within == row.code {
        lines.append(line(inner, "dont \(name(inner, rows)) dans \(row.label)", 1))
      }
    }
    return lines
  }

  private func label(_ code: String) -> String { options.vocabulary.label(code) }

  private func name(_ row: Bilan.StepRow, _ rows: [Bilan.StepRow]) -> String {
    rows.contains { $0.label == row.label && $0.code != row.code }
      ? "\(row.label) (\(row.code))" : row.label
  }

  private func line(_ row: Bilan.StepRow, _ label: String, _ depth: Int) -> TextTable.Row {
    TextTable.Row(
      label,
      [row.events, row.eventsMobilises, row.persons, row.personsMobilises].map(\.french),
      depth: depth)
  }
}
