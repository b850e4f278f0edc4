import Outreach

/// Draws the share that each cause has ended, a panel a cause, all to one scale, within one standard error.
struct IncidenceDrawing {
  private static let panelHeight = 128.0
  private let figure: CurveFigure
  private let curve: DurationCurve
  private let highest: Double

  init(_ figure: CurveFigure) {
    self.figure = figure
    curve = figure.curve
    let most = curve.survival.steps.flatMap(\.incidence).map { $0.estimate + $0.stdErr }.max() ?? 0
    highest = [0.1, 0.2, 0.4, 0.6, 0.8].first { most <= $0 } ?? 1
  }

  var markup: Markup {
    let causes = curve.origin.causes
    let rows = (causes.count + 1) / 2
    return Drawing.figure(
      height: Double(rows) * Self.panelHeight + 16, summary,
      causes.indices.flatMap(panel)
        + [
          Drawing.text(
            Drawing.width, Double(rows) * Self.panelHeight + 10,
            "en mois ; bande : ± une erreur type", "small", anchor: "end")
        ])
  }

  private func panel(_ cause: Int) -> [Markup] {
    let plot = Plot(
      left: Double(cause % 2) * 204 + 40, top: Double(cause / 2) * Self.panelHeight + 20,
      width: 150, height: 82, axis: figure.axis, highest: highest)
    let steps = curve.survival.steps.filter { $0.events > 0 }
    let last = curve.survival.steps.last?.day ?? 0
    return plot.grid + plot.months(every: 2)
      + [
        Drawing.text(
          plot.left, plot.top - 7, curve.origin.causes[cause].french.capitalisedFirst, "name"),
        plot.band(
          [(0, 0, 0)]
            + steps.map { step in
              let share = step.incidence[cause]
              return (step.day, share.estimate - share.stdErr, share.estimate + share.stdErr)
            }, to: last, "band"),
        plot.steps(
          [(0, 0)] + steps.map { ($0.day, $0.incidence[cause].estimate) }, to: last, "curve"),
      ]
  }

  private var summary: String {
    let shares = zip(curve.origin.causes, curve.survival.steps.last?.incidence ?? []).map {
      "\($0.french) \(Share($1.estimate).percent)"
    }
    return
      "Courbes de la part de chaque fin, mois après mois, avec une bande d’une erreur type. Au "
      + "dernier jour observé : \(shares.joined(separator: ", ")). Les nombres sont dans le tableau "
      + "qui suit."
  }
}
