/// Writes a table with one row of titles and figures aligned right.
struct MarkdownTable {
  private let table: TextTable
  private var columns: Int { table.columnCount }

  init(_ table: TextTable) { self.table = table }

  var text: String {
    let rule = [":--"] + Array(repeating: "--:", count: columns)
    return ([line([""] + table.columnTitles), line(rule)] + table.rows.map(row))
      .joined(separator: "\n")
  }

  // Steps of depth as no-break spaces, since others are dropped.
  private func row(_ row: TextTable.Row) -> String {
    let label = MarkdownText.escaped(row.label)
    let isGroup = row.cells.isEmpty && !row.isSentence
    let step = String(repeating: "\u{A0}", count: 3 * row.depth)
    let cells = (0..<columns).map {
      $0 < row.cells.count ? MarkdownText.escaped(row.cells[$0]) : ""
    }
    return line([step + (isGroup ? "**\(label)**" : label)] + cells)
  }

  private func line(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }
}
