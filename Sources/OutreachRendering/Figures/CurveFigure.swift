import Outreach

/// A curve of durations: what it shows, and its numbers at the months marked on its axis.
package struct CurveFigure: Sendable {
  let curve: DurationCurve

  /// The chart of characters and what it is drawn with.
  var lines: [String] {
    DurationChart.lines(curve) + [
      "─ encore " + curve.origin.pending,
      curve.origin.causes.map { "\($0.glyph) \($0.french)" }.joined(separator: "   "),
    ]
  }

  var axis: ChartAxis { DurationChart.axis([curve]) }

  /// The share still open and its interval.
  var survival: TextTable {
    TextTable(
      header: [["observés", "encore sans fin", "intervalle à 95\u{A0}%"]],
      rows: marks.map { months, known in
        .init(Self.label(months), DurationsText.shares(known))
      })
  }

  /// The share that each cause has ended.
  var incidences: TextTable {
    TextTable(
      header: [curve.origin.causes.map(\.french)],
      rows: marks.map { months, known in
        .init(
          Self.label(months),
          curve.origin.causes.indices.map { DurationsText.incidence(known, $0) })
      })
  }

  private var marks: [(months: Int, known: SurvivalCurve.Horizon?)] {
    axis.ticks.map { ($0.months, curve.survival.at(day: DurationCurve.days(months: $0.months))) }
  }

  static func label(_ months: Int) -> String { "À \(months.french) mois" }
}
