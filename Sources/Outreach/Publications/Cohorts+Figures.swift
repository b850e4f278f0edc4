extension Cohorts {
  /// Every number that depends on the events, in the order of the report.
  package var figures: [ReportFigure] {
    rows.flatMap { row in
      [ReportFigure("cohorts", [row.month.iso], "n", row.n)]
        + row.horizons.flatMap { horizon in
          [
            ("mature", horizon.mature), ("mobilises", horizon.mobilises),
            ("droitCommun", horizon.droitCommun),
          ].map {
            ReportFigure("cohorts", [row.month.iso, String(horizon.months)], $0, $1)
          }
        }
    }
  }
}
