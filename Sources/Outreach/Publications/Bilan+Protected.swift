extension Bilan {
  /// The numbers that a protected publication prints, or hides: the funnel, the numerators of its rates, and its
  /// detail. Their differences are the only others that can be computed from them.
  package var protectedFigures: [ReportFigure] {
    let names = [
      "reperes", "mobilises", "droitCommun", "apresMobilisation", "accesDirect", "enSituation",
      "sortiesAnticipees",
    ]
    return figures.compactMap { figure in
      switch figure.key.section {
      case "funnel": return names.contains(figure.key.name) ? figure : nil
      case "rates": return figure.key.name == "numerator" ? figure : nil
      case "breakdown":
        // Two publications may have one code in two dimensions.
        var figure = figure
        figure.key.row.insert(by?.rawValue ?? "", at: 0)
        return figure
      default: return nil
      }
    }
  }
}
