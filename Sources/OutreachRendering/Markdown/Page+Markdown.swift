extension Page {
  /// The page as Markdown: tables as GitHub and Pandoc read them, what is stored in the carnet escaped.
  package var markdown: String {
    var page = MarkdownLines()
    for block in blocks { page.add(block) }
    return page.text
  }
}

/// Writes blocks as paragraphs of Markdown, an empty line between two.
private struct MarkdownLines {
  private var parts: [String] = []

  var text: String { parts.joined(separator: "\n\n") + "\n" }

  mutating func add(_ block: Block) {
    switch block {
    case .gap, .reminder: break
    case .heading(let title):
      parts.append((parts.isEmpty ? "# " : "## ") + MarkdownText.escaped(title))
    case .paragraph(let paragraph): add(paragraph)
    case .table(let table): add(table.whole, titled: table.title)
    case .figure(let figure, let title, let isTabled):
      if !isTabled { add(figure, title) }
    case .definitions(let definitions):
      parts.append(
        definitions.map {
          "- **\(MarkdownText.escaped($0.term))** : ".withFrenchSpacing
            + MarkdownText.escaped($0.sentence)
        }.joined(separator: "\n"))
    }
  }

  private mutating func add(_ paragraph: Block.Paragraph) {
    let text = MarkdownText.escaped(paragraph.text)
    parts.append((paragraph.isWarning || paragraph.indent > 2 ? "> " : "") + text)
  }

  private mutating func add(_ table: TextTable, titled title: String?) {
    if let title { parts.append("**\(MarkdownText.escaped(title))**") }
    parts.append(MarkdownTable(table).text)
  }

  // A figure of characters is code, whose letters are of one width; others are their numbers.
  private mutating func add(_ figure: Figure, _ title: String?) {
    guard !figure.lines.isEmpty else { return add(figure.numbers, titled: title) }
    if let title { parts.append("**\(MarkdownText.escaped(title))**") }
    let lines = figure.lines.map { $0.withFrenchSpacing.printable.replacing("`", with: "'") }
    parts.append((["```text"] + lines + ["```"]).joined(separator: "\n"))
    parts.append(MarkdownTable(figure.numbers).text)
  }
}
