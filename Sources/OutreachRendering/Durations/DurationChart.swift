import Outreach

/// A curve of durations drawn with characters.
struct DurationChart {
  /// The share still open as a line of steps, and above it the area of each cause; then the numbers followed.
  static func lines(_ curve: DurationCurve) -> [String] {
    var grid = ChartGrid(axis([curve]))
    var previous = 0
    for column in 0...ChartAxis.last {
      guard let known = curve.survival.at(day: grid.axis.day(column)) else { break }
      let row = ChartGrid.row(known.survival)
      var ended = 0.0
      var start = 0
      for (cause, share) in zip(curve.origin.causes, known.incidence) {
        ended += share.estimate
        let end = max(start, min(ChartGrid.row(1 - ended), row))
        for filled in start..<end { grid[filled, column] = cause.glyph }
        start = end
      }
      drop(&grid, from: previous, to: row, in: column)
      previous = row
    }
    return grid.lines(under: [("", followed(curve, at: grid.axis))])
      + ["Sous les mois : les parcours encore observés."]
  }

  /// One letter for each curve, `+` where two meet.
  static func lines(_ curves: [(letter: Character, curve: DurationCurve)]) -> [String] {
    var grid = ChartGrid(axis(curves.map(\.curve)))
    var taken: Set<Place> = []
    for (letter, curve) in curves {
      var previous = 0
      for column in 0...ChartAxis.last {
        guard let known = curve.survival.at(day: grid.axis.day(column)) else { break }
        let row = ChartGrid.row(known.survival)
        for row in min(previous + 1, row)...row {
          let isFree = taken.insert(Place(row: row, column: column)).inserted
          grid[row, column] = isFree ? letter : "+"
        }
        previous = row
      }
    }
    return grid.lines(
      under: curves.map { (String($0.letter), followed($0.curve, at: grid.axis)) })
      + ["Sous les mois : les parcours encore observés."]
  }

  private struct Place: Hashable {
    var row: Int
    var column: Int
  }

  static func axis(_ curves: [DurationCurve]) -> ChartAxis {
    let days = curves.compactMap(\.survival.steps.last?.day).max() ?? 0
    let most = curves.map(\.survival.n).max() ?? 0
    return ChartAxis(days: days, labels: most.french.count)
  }

  private static func followed(_ curve: DurationCurve, at axis: ChartAxis) -> [Int] {
    axis.ticks.map { curve.survival.at(day: DurationCurve.days(months: $0.months))?.atRisk ?? 0 }
  }

  private static func drop(_ grid: inout ChartGrid, from top: Int, to row: Int, in column: Int) {
    guard top < row else {
      grid[row, column] = "─"
      return
    }
    grid[top, column] = "┐"
    for middle in top + 1..<row { grid[middle, column] = "│" }
    grid[row, column] = "└"
  }
}
