/// Labels that wrap and figures aligned right, by display width.
package struct TextTable: Sendable {
  /// A label and its figures.
  package struct Row: Equatable, Sendable {
    package var label: String
    /// As many as the other rows have, or none for a row that is a heading.
    package var cells: [String]
    /// Steps of two columns.
    package var depth: Int
    /// Whether the label is a line of its own, which makes no room for itself in the labels' column.
    package var isSentence = false
    /// How dark each cell is where forms can shade it, 0 to 10; `nil`, or missing, for a plain one.
    package var shades: [Int?] = []

    package init(_ label: String, _ cells: [String] = [], depth: Int = 0) {
      self.label = label
      self.cells = cells
      self.depth = depth
    }

    /// A line of text across the table.
    package init(sentence: String) {
      self.init(sentence)
      isSentence = true
    }
  }

  /// Columns of a page of text.
  package static let pageWidth = 80

  /// Titles of the figures' columns, line after line.
  package var header: [[String]]
  package var rows: [Row]
  /// Columns of the labels at least, dots leading to the figures; `nil` for as few as will do, no dots.
  package var leaders: Int?

  package init(header: [[String]] = [], rows: [Row] = [], leaders: Int? = nil) {
    self.header = header
    self.rows = rows
    self.leaders = leaders
  }

  /// The lines, of at most `width` columns as long as the figures leave room for their labels.
  ///
  /// The figures stand on the last line of their label.
  package func lines(width: Int) -> [String] {
    let columns = columnWidths
    let figures = columns.reduce(0) { $0 + $1 + 2 }
    let room = max(width - figures, 12)
    let wanted =
      rows.filter { !$0.isSentence }.map { 2 * $0.depth + $0.label.printable.displayWidth }.max()
      ?? 0
    let labels = min(max(wanted, leaders ?? 0), room)
    var lines = header.map { String(repeating: " ", count: labels) + aligned($0, columns) }
    for row in rows {
      var texts = wrapped(row, row.cells.isEmpty ? width : labels)
      guard !row.cells.isEmpty, let last = texts.popLast() else {
        lines += texts
        continue
      }
      lines += texts + [last + filler(labels - last.displayWidth) + aligned(row.cells, columns)]
    }
    return lines
  }

  private var columnWidths: [Int] {
    var widths: [Int] = []
    for cells in header + rows.map(\.cells) {
      for (index, cell) in cells.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], cell.printable.displayWidth)
      }
    }
    return widths
  }

  // Later lines of a label stand two columns further in.
  private func wrapped(_ row: Row, _ width: Int) -> [String] {
    let indent = String(repeating: " ", count: 2 * row.depth)
    let rest = wrap(row.label, width: width - 2 * row.depth - 2)
    let whole = wrap(row.label, width: width - 2 * row.depth)
    guard whole.count > 1 else { return whole.map { indent + $0 } }
    return rest.enumerated().map { indent + ($0.offset == 0 ? "" : "  ") + $0.element }
  }

  private func filler(_ count: Int) -> String {
    guard leaders != nil, count > 2 else { return String(repeating: " ", count: max(count, 0)) }
    return " " + String(repeating: ".", count: count - 1)
  }

  private func aligned(_ cells: [String], _ columns: [Int]) -> String {
    // Empty last cells leave no blank at the end of the line.
    let count = (cells.lastIndex { !$0.isEmpty } ?? -1) + 1
    return zip(cells.prefix(count), columns).map { cell, column in
      let text = cell.printable
      return "  " + String(repeating: " ", count: max(column - text.displayWidth, 0)) + text
    }.joined()
  }
}
