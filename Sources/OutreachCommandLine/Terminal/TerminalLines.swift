/// Lines typed at a terminal, edited as they are typed.
struct TerminalLines {
  /// How a line ended.
  enum Answer: Equatable {
    case line(String)
    /// Ctrl-C.
    case interrupted
    /// Ctrl-D on an empty line, or the terminal is gone.
    case ended
  }

  private let terminal: Terminal
  private var decoder = KeyDecoder()
  private var typedAhead: [Key] = []

  init(_ terminal: Terminal) { self.terminal = terminal }

  /// Asks with `prompt`, the line beginning as `text`; a tab completes among `words`.
  mutating func ask(
    _ prompt: String, text: String = "", words: [String] = [], isList: Bool = false
  ) -> Answer {
    var editor = LineEditor(text)
    var drawing = LineDrawing()
    terminal.show(drawing.draw(prompt, editor, columns: terminal.columns()))
    while true {
      while typedAhead.isEmpty {
        switch terminal.read() {
        case .bytes(let bytes): typedAhead = decoder.keys(bytes)
        case .resized: terminal.show(drawing.draw(prompt, editor, columns: terminal.columns()))
        case .end:
          terminal.show("\r\n")
          return .ended
        }
      }
      let outcome = editor.take(typedAhead.removeFirst())
      switch outcome {
      case .completionAsked:
        let completion = LineCompletion(editor.string, among: words, isList: isList)
        if completion.text == editor.string, !completion.choices.isEmpty {
          terminal.show(drawing.leave(prompt, editor, columns: terminal.columns()))
          terminal.show(
            TextWrap.lines(
              completion.choices.joined(separator: "  "), indent: 2,
              columns: min(TextWrap.columns, terminal.columns())
            )
            .map { $0 + "\r\n" }.joined())
        }
        editor.replace(with: completion.text)
      case .redrawAsked: terminal.show(drawing.clear())
      case .submitted, .interrupted, .ended:
        terminal.show(drawing.leave(prompt, editor, columns: terminal.columns()))
        return outcome == .submitted
          ? .line(editor.string) : outcome == .interrupted ? .interrupted : .ended
      case nil: break
      }
      // What is typed faster than it is drawn is drawn once.
      if typedAhead.isEmpty {
        terminal.show(drawing.draw(prompt, editor, columns: terminal.columns()))
      }
    }
  }
}
