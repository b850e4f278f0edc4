/// Where guided questions are asked: a terminal that edits lines, or plain lines of input.
struct Console {
  private let environment: Environment
  private var lines: TerminalLines?

  /// The terminal of `environment`; plain lines where it cannot edit or the user asks for them.
  init(_ environment: Environment) {
    self.environment = environment
    let isDumb = ["", "dumb"].contains(environment.variables["TERM"] ?? "")
    let isPlain = environment.variables["ALLERVERS_ACCESSIBLE"] == "1"
    if let terminal = environment.terminal, !isDumb, !isPlain, terminal.start() {
      lines = TerminalLines(terminal)
    }
  }

  /// Whether questions are plain lines: choices are shown with their numbers.
  var isPlain: Bool { lines == nil }

  /// Gives the terminal back.
  func close() {
    if lines != nil { environment.terminal?.stop() }
  }

  /// The widest line of text now.
  var columns: Int {
    lines == nil
      ? environment.textColumns
      : min(TextWrap.columns, environment.terminal?.columns() ?? TextWrap.columns)
  }

  /// Shows a text, in as many lines as it takes.
  func say(_ text: String, indent: Int = 0) {
    show(TextWrap.lines(printable(text), indent: indent, columns: columns))
  }

  /// Shows lines as they stand.
  func show(_ lines: [String]) {
    if !lines.isEmpty { show(lines.map { $0 + "\n" }.joined()) }
  }

  /// The next line, asked with `prompt`, a space after it, and beginning as `text`.
  mutating func ask(
    _ prompt: String, text: String = "", words: [String] = [], isList: Bool = false
  ) throws(Failure) -> TerminalLines.Answer {
    // What does not fit on a line stands above the one that is typed in.
    let above = TextWrap.lines(printable(prompt), columns: columns)
    show(Array(above.dropLast()))
    let prompt = (above.last ?? "") + " "
    if lines != nil {
      // A code that a terminal would obey is not typed for anybody.
      let words = words.filter { printable($0) == $0 }
      return lines?.ask(prompt, text: text, words: words, isList: isList) ?? .ended
    }
    show(prompt)
    guard let line = try environment.text() else {
      show("\n")
      return .ended
    }
    return .line(line.trimmed)
  }

  /// What is typed after `question`, without the spaces at both ends; `nil` at the end of the input.
  mutating func reply(_ question: String) throws(Failure) -> String? {
    switch try ask(question) {
    case .line(let text): return text.trimmed
    case .ended: return nil
    case .interrupted: throw .interrupted
    }
  }

  private func show(_ text: String) {
    if lines != nil {
      environment.terminal?.show(text)
    } else {
      _ = environment.writeError(text)
    }
  }
}
