import Outreach

extension ComparisonText {
  /// Bilans that stand side by side in 80 columns.
  private static let columns = 3

  mutating func addFunnel() {
    page.heading("L’entonnoir")
    page.paragraph(
      "Les mêmes événements, la même période, les mêmes dates d’arrêt : seules les définitions "
        + "changent. On compte des parcours, et des personnes où c’est dit.", indent: 2)
    let rows = comparison.bilans.map { bilan in
      let text = BilanText(bilan, options)
      let parts: [(String, [BilanText.CountRow])] = [
        ("", text.funnelRows),
        ("Repérés de la période, non mobilisés \(text.atCutoff) :", text.notMobilisedRows),
        ("", text.peopleRows),
      ]
      return parts.flatMap { title, rows in
        (title.isEmpty ? [] : [TextTable.Row(title)])
          + rows.map { TextTable.Row($0.label, [$0.count.french], depth: $0.depth) }
      }
    }
    addTables(rows)
    page.skip()
    page.paragraph(
      "L’activité ne dépend d’aucune définition : elle est dans le bilan d’un seul programme.",
      indent: 2)
    let choices = comparison.bilans.map { words($0.programme).thresholds }
    for (index, choice) in choices.enumerated() where !choices[..<index].contains(choice) {
      page.definitions([choice])
    }
  }

  mutating func addRates() {
    page.heading("Les taux")
    let rows = comparison.bilans.map { bilan in
      bilan.rates.flatMap { rate in
        let share = Share(rate.numerator, of: rate.base)
        let target = rate.target.map { Share($0).percent } ?? "—"
        return [
          TextTable.Row(BilanText.rateLabel(rate.name), [share.percent]),
          TextTable.Row("nombre / base", [share.fraction], depth: 1),
          TextTable.Row(
            "observés depuis moins de 6 mois", [rate.observesMoinsDe6Mois.french], depth: 1),
        ] + (hasTarget(rate.name) ? [TextTable.Row("objectif", [target], depth: 1)] : [])
      }
    }
    addTables(rows)
    page.skip()
    page.paragraph(
      "Chaque taux suit les mêmes jeunes, ceux de sa base : sous deux définitions ce ne sont pas "
        + "les mêmes, et l’écart de deux taux n’est pas un progrès.", indent: 2)
  }

  private func hasTarget(_ name: String) -> Bool {
    comparison.bilans.contains { bilan in
      bilan.rates.contains { $0.name == name && $0.target != nil }
    }
  }

  // Tables of up to three bilans, from the rows of each one, which hold one figure.
  private mutating func addTables(_ columns: [[TextTable.Row]]) {
    let names = comparison.bilans.map { name($0.programme) }
    func table(_ places: Range<Int>, _ header: [[String]]) -> TextTable {
      var table = TextTable(header: header, rows: columns[places.lowerBound])
      for place in places.dropFirst() {
        for (index, row) in columns[place].enumerated() { table.rows[index].cells += row.cells }
      }
      return table
    }
    page.skip()
    page.table(
      table(columns.indices, [names]),
      pieces: stride(from: 0, to: columns.count, by: Self.columns).map { start in
        let places = start..<min(start + Self.columns, columns.count)
        return table(places, header(Array(names[places])))
      })
  }

  /// Names over their columns, one that is too long over several lines, the last lines level.
  private func header(_ names: [String]) -> [[String]] {
    let names = names.map { wrap($0, width: 14) }
    let height = names.map(\.count).max() ?? 0
    return (0..<height).map { line in
      names.map { name in
        let index = line - (height - name.count)
        return index < 0 ? "" : name[index]
      }
    }
  }
}
