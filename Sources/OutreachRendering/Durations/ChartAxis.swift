import Outreach

/// The time axis of a chart: days by column, and the months that are marked.
struct ChartAxis: Equatable {
  /// The last column; the first is 0.
  static let last = 62

  /// The day at its end.
  let days: Int
  /// The months marked, and their columns, from 0 on.
  let ticks: [(months: Int, column: Int)]

  /// As long as `days`, with marks far enough apart for labels of `width` columns.
  init(days: Int, labels width: Int) {
    var months = 1
    while DurationCurve.days(months: months) < days { months += 1 }
    let total = months
    self.days = DurationCurve.days(months: total)
    let steps = [1, 2, 3, 6, 12, 24, 36, 60, 120]
    let step = steps.first { Self.last * $0 / total >= width + 2 } ?? max(total, 1)
    ticks = stride(from: 0, through: total, by: step).map { ($0, Self.last * $0 / total) }
  }

  /// The day that a column shows.
  func day(_ column: Int) -> Int { days * column / Self.last }

  static func == (left: ChartAxis, right: ChartAxis) -> Bool {
    left.days == right.days && left.ticks.map(\.column) == right.ticks.map(\.column)
  }
}
