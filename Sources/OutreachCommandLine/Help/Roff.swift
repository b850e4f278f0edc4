/// Help as roff, with the macros of `man`.
enum Roff {
  /// `text` as a line of input, French spaces kept: nothing in it is read as a command.
  static func text(_ text: String) -> String {
    var line = typeset(text).replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("\u{A0}", with: "\\~").replacing("\"", with: "\\(dq").replacing("'", with: "\\(aq")
    if line.hasPrefix(".") { line = "\\&" + line }
    return line
  }

  /// One block.
  static func lines(_ block: HelpBlock) -> [String] {
    switch block {
    case .heading(let words): [".PP", ".B " + text(words)]
    case .paragraph(let words): [".PP", text(words)]
    case .table(let rows, _):
      rows.flatMap { [".TP", ".B " + text($0.name), text($0.meaning)] }
    case .lines(let rows):
      rows.flatMap { line, meaning in
        [".TP", ".B " + text(line)] + [meaning.map(text) ?? "\\&"]
      }
    }
  }
}
