/// A piece of help, drawn as text on a terminal and as roff in the manual page.
enum HelpBlock: Sendable {
  /// A line over the blocks up to the next one, with its colon.
  case heading(String)
  /// Sentences, as wide as the page.
  case paragraph(String)
  /// Names and their meanings, the meanings aligned after `nameWidth` columns at most.
  case table([(name: String, meaning: String)], nameWidth: Int)
  /// Lines to type as they stand, with what they do where there is something to say.
  case lines([(line: String, meaning: String?)])

  /// `blocks` in 80 columns, an empty line between two of them but not below a heading.
  static func text(_ blocks: [HelpBlock]) -> String {
    var lines: [String] = []
    var isUnderHeading = true
    for block in blocks {
      if !isUnderHeading { lines.append("") }
      lines += block.lines
      isUnderHeading = block.isHeading
    }
    return lines.map { $0 + "\n" }.joined()
  }

  // A line wider than the page goes on below, before an option or a file, as a shell takes it.
  private static func typed(_ line: String) -> [String] {
    let parts = [" --", " > "].reduce(line) { $0.replacing($1, with: "\n" + $1) }
    var lines = [" "]
    for part in (" " + parts).split(separator: "\n") {
      if lines[lines.count - 1].count + part.count > TextWrap.columns - 2 {
        lines[lines.count - 1] += " \\"
        lines.append("   ")
      }
      lines[lines.count - 1] += part
    }
    return lines
  }

  private var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  private var lines: [String] {
    switch self {
    case .heading(let text): [typeset(text)]
    case .paragraph(let text): TextWrap.lines(text)
    case .table(let rows, let nameWidth): TextWrap.table(rows, nameWidth: nameWidth)
    case .lines(let rows):
      rows.flatMap { line, meaning in
        Self.typed(line) + (meaning.map { TextWrap.lines($0, indent: 6) } ?? [])
      }
    }
  }
}
