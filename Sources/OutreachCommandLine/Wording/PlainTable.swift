/// A list in columns for the screen: two spaces apart, nothing after the last word of a line.
enum PlainTable {
  /// The head and the rows, or `empty` when there is none; every cell is made safe for a terminal.
  static func text(_ head: [String], _ rows: [[String]], empty: String) -> String {
    guard !rows.isEmpty else { return typeset(empty) + "\n" }
    let cells = ([head] + rows).map { $0.map { typeset(printable($0)) } }
    let widths = head.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { row in
      var line = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count + 2) }
        .joined()
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
