import Outreach

/// Draws the share still open as a line of steps in its 95 % band, the number observed under the months.
struct SurvivalDrawing {
  private let curve: DurationCurve
  private let plot: Plot

  init(_ figure: CurveFigure) {
    curve = figure.curve
    plot = Plot(
      left: 46, top: 8, width: Drawing.width - 52, height: 200, axis: figure.axis, highest: 1)
  }

  var markup: Markup {
    let followed = plot.axis.ticks.map {
      (curve.survival.at(day: DurationCurve.days(months: $0.months))?.atRisk ?? 0).french
    }
    return Drawing.figure(
      height: 276, summary,
      plot.grid + [curve.survival.band(in: plot), curve.survival.line(in: plot)]
        + plot.months()
        + [
          Drawing.text(
            plot.left + plot.width / 2, plot.top + plot.height + 31, "mois", "small",
            anchor: "middle"),
          Drawing.text(plot.left, plot.top + plot.height + 47, "encore observés :", "small"),
        ] + plot.under(followed, below: 63))
  }

  private var summary: String {
    let medians = curve.survival.quantiles.dropFirst().first
    return
      "Courbe de \(curve.survival.n.french) parcours : part encore \(curve.origin.pending), mois "
      + "après mois, avec sa bande à 95 %. Médiane : \(DurationsText.length(medians?.day)). "
      + "Les nombres sont dans le tableau qui suit."
  }
}

extension SurvivalCurve {
  /// The share still open.
  func line(in plot: Plot) -> Markup {
    plot.steps(
      [(0, 1)] + steps.filter { $0.events > 0 }.map { ($0.day, $0.survival) },
      to: steps.last?.day ?? 0, "curve")
  }

  /// Its 95 % limits, on the line itself where there are none.
  func band(in plot: Plot) -> Markup {
    plot.band(
      [(0, 1, 1)]
        + steps.filter { $0.events > 0 }.map {
          ($0.day, $0.lower ?? $0.survival, $0.upper ?? $0.survival)
        }, to: steps.last?.day ?? 0, "band")
  }
}
