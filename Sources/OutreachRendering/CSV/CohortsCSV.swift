package import Outreach

extension Cohorts {
  /// One row a month and horizon, months without anyone included; `tableur` gives the form that Excel
  /// reads in France.
  ///
  /// Columns, fixed for ever: `mois` of first contact, `parcours` begun in it, `horizon_mois`, `base` (those
  /// observed until the horizon), then counts and shares of the base, empty where the base is; last what the
  /// figures depend on. Without horizons a month is one row.
  package func csv(tableur: Bool) -> [UInt8] {
    var writer = CSVWriter(
      header: [
        "mois", "parcours", "horizon_mois", "base", "mobilises", "part_mobilises",
        "droit_commun", "part_droit_commun",
      ] + ReportHead.csvHeader, tableur: tableur)
    let ends = ReportHead(self).csvCells
    for row in rows {
      let start: [CSVCell] = [.text(row.month.iso), .number(row.n)]
      let cells =
        row.horizons.isEmpty ? [[CSVCell](repeating: .empty, count: 6)] : row.horizons.map(\.cells)
      for cell in cells { writer.append(start + cell + ends) }
    }
    return writer.bytes
  }
}

extension Cohorts.Horizon {
  fileprivate var cells: [CSVCell] {
    let counts = [mobilises, droitCommun].flatMap { count -> [CSVCell] in
      mature == 0
        ? [.empty, .empty] : [.number(count), .decimal(Share(count, of: mature))]
    }
    return [.number(months), .number(mature)] + counts
  }
}
