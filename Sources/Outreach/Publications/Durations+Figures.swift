extension Durations {
  /// The numbers that depend on the events, in the order of the report; of a curve its paths, their ends and its
  /// quantiles.
  package var figures: [ReportFigure] {
    counted("counts", counts)
      + bins.flatMap { bin in
        counted(
          "bins", bin.counts, row: [String(bin.fromMonths), bin.toMonths.map(String.init) ?? ""])
      }
      + frequency.map { ReportFigure("frequency", [$0.frequency.rawValue], "count", $0.count) }
      + curves.flatMap(figures)
      + (breakdown?.rows ?? []).flatMap { row in
        row.groups.map {
          ReportFigure(
            "curvesBy", [row.value ?? "", $0.origin.rawValue], "n", $0.n, label: row.label)
        }
      }
  }

  private func figures(_ curve: DurationCurve) -> [ReportFigure] {
    let row = [curve.origin.rawValue]
    var figures = [ReportFigure("curves", row, "n", curve.survival.n)]
    for (cause, count) in zip(curve.origin.causes, curve.ended) {
      figures.append(ReportFigure("curves", row, cause.rawValue, count))
    }
    for quantile in curve.survival.quantiles {
      // A quantile may stand between two days.
      let halves = quantile.day.map { Int(($0 * 2).rounded()) } ?? ReportFigure.notReached
      figures.append(ReportFigure("quantiles", row, "\(quantile.p)", halves))
    }
    return figures
  }

  private func counted(
    _ section: String, _ counts: Counts, row: [String] = []
  ) -> [ReportFigure] {
    [
      ("arrive", counts.arrive), ("situation", counts.situation), ("sortie", counts.sortie),
      ("autre", counts.autre), ("encours", counts.encours),
    ].map { ReportFigure(section, row, $0, $1) }
  }
}
