/// One line being typed: its text and where the cursor stands in it.
struct LineEditor: Equatable {
  /// What a key leads to beyond a change of the line.
  enum Outcome: Equatable {
    case submitted, interrupted, ended, completionAsked, redrawAsked
  }

  private(set) var text: [Character]
  /// Characters before the cursor.
  private(set) var cursor: Int

  /// A line that begins as `text`, the cursor at its end.
  init(_ text: String = "") {
    self.text = Array(text)
    cursor = self.text.count
  }

  /// What has been typed.
  var string: String { String(text) }

  /// Takes one key.
  mutating func take(_ key: Key) -> Outcome? {
    switch key {
    case .character(let character): insert(character)
    case .enter: return .submitted
    case .tab: return .completionAsked
    case .interrupt: return .interrupted
    case .clearScreen: return .redrawAsked
    case .endOfInput:
      if text.isEmpty { return .ended }
      remove(cursor..<min(text.count, cursor + 1))
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete: remove(cursor..<min(text.count, cursor + 1))
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .wordLeft: cursor = wordStart
    case .wordRight: cursor = wordEnd
    case .home: cursor = 0
    case .end: cursor = text.count
    case .killToEnd: remove(cursor..<text.count)
    case .killToStart: remove(0..<cursor)
    case .killWord: remove(wordStart..<cursor)
    case .other: break
    }
    return nil
  }

  /// Puts `text` in the place of the line, the cursor at its end.
  mutating func replace(with text: String) { self = LineEditor(text) }

  // An accent typed after its letter joins it.
  private mutating func insert(_ character: Character) {
    if cursor > 0 {
      let joined = String(text[cursor - 1]) + String(character)
      if joined.count == 1, let character = joined.first {
        text[cursor - 1] = character
        return
      }
    }
    text.insert(character, at: cursor)
    cursor += 1
  }

  private mutating func remove(_ range: Range<Int>) {
    text.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var wordStart: Int {
    let before = text[..<cursor].lastIndex { $0 != " " } ?? 0
    return text[..<before].lastIndex(of: " ").map { $0 + 1 } ?? 0
  }

  private var wordEnd: Int {
    let start = text[cursor...].firstIndex { $0 != " " } ?? text.count
    return text[start...].firstIndex(of: " ") ?? text.count
  }
}
