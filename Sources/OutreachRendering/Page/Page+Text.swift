extension Page {
  /// The page as lines of at most 80 columns, each ended by a line feed.
  package var text: String {
    var lines = TextLines()
    for block in blocks { lines.add(block) }
    return lines.text
  }
}

/// Writes blocks as lines.
private struct TextLines {
  private var lines: [String] = []

  var text: String { lines.map { $0 + "\n" }.joined() }

  mutating func add(_ block: Block) {
    switch block {
    case .heading(let title): addHeading(title)
    case .gap: skip()
    case .reminder: break
    case .paragraph(let paragraph):
      add(paragraph.text, indent: paragraph.indent, hanging: paragraph.hanging)
    case .table(let table):
      add(title: table.title)
      let pieces = table.pieces.isEmpty ? [table.whole] : table.pieces
      for (index, piece) in pieces.enumerated() {
        if index > 0 { skip() }
        add(piece)
      }
    case .figure(let figure, let title, _):
      guard !figure.lines.isEmpty else { return }
      add(title: title)
      lines += figure.lines.map { "  " + $0.withFrenchSpacing }
    case .definitions(let definitions):
      for definition in definitions {
        add(definition.term + " : " + definition.sentence, indent: 2, hanging: 2)
      }
    }
  }

  private mutating func addHeading(_ title: String) {
    skip()
    let title = wrap(title.withFrenchSpacing, width: TextTable.pageWidth)
    let length = title.map(\.displayWidth).max() ?? 0
    lines += title + [String(repeating: "─", count: length)]
  }

  private mutating func skip() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  private mutating func add(title: String?) {
    if let title { add(title + " :", indent: 2, hanging: 0) }
  }

  private mutating func add(_ text: String, indent: Int, hanging: Int) {
    let margin = indent + hanging
    let wrapped = wrap(text.withFrenchSpacing, width: TextTable.pageWidth - margin)
    for (index, line) in wrapped.enumerated() {
      lines.append(String(repeating: " ", count: index == 0 ? indent : margin) + line)
    }
  }

  // Two columns in.
  private mutating func add(_ table: TextTable) {
    var table = table
    for index in table.rows.indices {
      table.rows[index].label = table.rows[index].label.withFrenchSpacing
    }
    lines += table.lines(width: TextTable.pageWidth - 2).map { "  " + $0 }
  }
}
