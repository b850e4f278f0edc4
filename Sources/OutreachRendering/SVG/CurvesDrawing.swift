import Outreach

/// Draws the curves of several values, a panel a value, all to one scale, each in its 95 % band.
struct CurvesDrawing {
  private static let panelHeight = 138.0
  private let figure: CurvesFigure

  init(_ figure: CurvesFigure) { self.figure = figure }

  var markup: Markup {
    let rows = (figure.curves.count + 1) / 2
    return Drawing.figure(
      height: Double(rows) * Self.panelHeight + 16, summary,
      figure.curves.enumerated().flatMap(panel)
        + [
          Drawing.text(
            Drawing.width, Double(rows) * Self.panelHeight + 10,
            "en mois ; bande : intervalle à 95 %", "small", anchor: "end")
        ])
  }

  private func panel(_ place: Int, _ named: CurvesFigure.Named) -> [Markup] {
    let plot = Plot(
      left: Double(place % 2) * 204 + 40, top: Double(place / 2) * Self.panelHeight + 20,
      width: 150, height: 92, axis: figure.axis, highest: 1)
    return plot.grid + plot.months(every: 2)
      + [
        Drawing.text(plot.left, plot.top - 7, Self.short(named.name), "name"),
        named.curve.survival.band(in: plot), named.curve.survival.line(in: plot),
      ]
  }

  // A name as wide as its panel; the table has the whole of it.
  private static func short(_ name: String) -> String {
    name.displayWidth > 24 ? name.prefix(22) + "…" : name
  }

  private var summary: String {
    "Courbes de la part encore \(figure.origin.pending), une par valeur, mois après mois, avec leurs "
      + "bandes à 95 %. Les nombres sont dans le tableau qui suit."
  }
}
