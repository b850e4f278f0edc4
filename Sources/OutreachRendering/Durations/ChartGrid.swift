/// The cells of a chart, a share of 0 to 1 upwards and time to the right, with its axes.
struct ChartGrid {
  /// A row for every 5 %.
  private static let last = 20
  private static let margin = "100\u{A0}% ┤".count

  let axis: ChartAxis
  private var cells: [[Character]]

  init(_ axis: ChartAxis) {
    self.axis = axis
    let blank = [Character](repeating: " ", count: ChartAxis.last + 1)
    cells = Array(repeating: blank, count: Self.last + 1)
    for row in [5, 10, 15] {
      for column in stride(from: 3, through: ChartAxis.last, by: 4) { cells[row][column] = "·" }
    }
  }

  /// The row, from the top, on which a share of `share` is shown.
  static func row(_ share: Double) -> Int {
    Int((1 - min(max(share, 0), 1)) * Double(last) + 0.5)
  }

  subscript(row: Int, column: Int) -> Character {
    get { cells[row][column] }
    set { cells[row][column] = newValue }
  }

  /// The rows with their shares, then the axis, its months, and under them lines of numbers, each after its name.
  func lines(under numbers: [(name: String, numbers: [Int])]) -> [String] {
    let rows = cells.enumerated().map { row, cells in
      let label = row.isMultiple(of: 5) ? "\(100 - 5 * row)\u{A0}% ┤" : "│"
      return String(repeating: " ", count: Self.margin - label.count) + label + cells
    }
    var rule = [Character](repeating: "─", count: ChartAxis.last + 1)
    for tick in axis.ticks { rule[tick.column] = "┬" }
    let corner = String(repeating: " ", count: Self.margin - 1) + "└"
    let months = placed("", axis.ticks.map { String($0.months) }) + "  mois"
    return (rows + [corner + rule, months]).map(Self.withoutTrailingSpaces)
      + numbers.map { placed($0.name, $0.numbers.map(\.french)) }
  }

  // Each text in the middle of the column of its tick.
  private func placed(_ name: String, _ texts: [String]) -> String {
    var line = name
    for (text, tick) in zip(texts, axis.ticks) {
      let start = Self.margin + tick.column - (text.count - 1) / 2
      line += String(repeating: " ", count: max(start - line.count, 0)) + text
    }
    return line
  }

  private static func withoutTrailingSpaces(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
