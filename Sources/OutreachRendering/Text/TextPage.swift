/// A report as lines of text of at most 80 columns, written from top to bottom.
package struct TextPage: Sendable {
  /// Columns of a line.
  package static let width = 80

  private var lines: [String] = []
  /// The definitions written so far.
  private(set) var defined: [Definition] = []

  package init() {}

  /// Everything written, each line ended by a line feed.
  package var text: String { lines.map { $0 + "\n" }.joined() }

  /// A title that a line of rule follows, an empty line before it unless it is the first.
  package mutating func heading(_ title: String) {
    skip()
    let title = wrap(title.withFrenchSpacing, width: Self.width)
    let length = title.map(\.displayWidth).max() ?? 0
    lines += title + [String(repeating: "─", count: length)]
  }

  /// An empty line, never two and never first.
  package mutating func skip() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// A sentence; lines after its first stand `hanging` columns further in than `indent`.
  package mutating func paragraph(_ text: String, indent: Int = 0, hanging: Int = 0) {
    let margin = indent + hanging
    let wrapped = wrap(text.withFrenchSpacing, width: Self.width - margin)
    for (index, line) in wrapped.enumerated() {
      lines.append(String(repeating: " ", count: index == 0 ? indent : margin) + line)
    }
  }

  /// A table two columns in.
  package mutating func table(_ table: TextTable) {
    var table = table
    for index in table.rows.indices {
      table.rows[index].label = table.rows[index].label.withFrenchSpacing
    }
    lines += table.lines(width: Self.width - 2).map { "  " + $0 }
  }

  /// Lines as they stand, two columns in: a drawing.
  package mutating func drawing(_ drawn: [String]) {
    lines += drawn.map { "  " + $0.withFrenchSpacing }
  }

  /// Terms and their definitions.
  package mutating func definitions(_ definitions: [Definition]) {
    defined += definitions
    for definition in definitions {
      paragraph(definition.term + " : " + definition.sentence, indent: 2, hanging: 2)
    }
  }

  /// Those of `all` that are not written yet, under a title.
  package mutating func otherDefinitions(_ all: [Definition]) {
    let others = all.filter { !defined.contains($0) }
    guard !others.isEmpty else { return }
    heading(
      others.count < all.count
        ? "Les autres définitions du programme" : "Définitions du programme")
    definitions(others)
  }
}
