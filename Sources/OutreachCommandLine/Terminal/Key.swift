/// What one press on the keyboard asks of a line being edited.
enum Key: Equatable, Sendable {
  case character(Character)
  case enter, tab
  /// Rubs out before the cursor, or under it.
  case backspace, delete
  case left, right, wordLeft, wordRight, home, end
  /// Rubs out from the cursor to an end of the line, or back over a word.
  case killToEnd, killToStart, killWord
  case clearScreen
  /// Ctrl-C and ctrl-D.
  case interrupt, endOfInput
  /// A key with no meaning here: a function key, an arrow up.
  case other
}
