import Outreach

/// Curves of several values of a dimension, side by side.
package struct CurvesFigure: Sendable {
  /// The curve of one value.
  struct Named: Sendable {
    var letter: Character
    /// With its letter.
    var name: String
    var curve: DurationCurve
  }

  let origin: DurationOrigin
  let curves: [Named]

  /// The chart of characters and what it is drawn with.
  var lines: [String] {
    DurationChart.lines(curves.map { ($0.letter, $0.curve) })
      + ["Lettre : part encore \(origin.pending)."]
      + (curves.count > 1 ? ["+ : deux courbes ou plus."] : [])
  }

  var axis: ChartAxis { DurationChart.axis(curves.map(\.curve)) }

  /// The share still open of each, with its interval, at the months marked.
  var numbers: TextTable {
    TextTable(
      header: [["observés", "encore sans fin", "intervalle à 95\u{A0}%"]],
      rows: curves.flatMap { named in
        [TextTable.Row(named.name)]
          + axis.ticks.map { tick in
            let known = named.curve.survival.at(day: DurationCurve.days(months: tick.months))
            return TextTable.Row(
              CurveFigure.label(tick.months), DurationsText.shares(known), depth: 1)
          }
      })
  }
}
