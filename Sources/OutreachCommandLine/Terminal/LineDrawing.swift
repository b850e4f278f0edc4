/// The bytes that show a prompt and the line typed after it, over what was shown of them before.
struct LineDrawing {
  // Rows from the first of the prompt to that of the cursor, as last drawn.
  private var row = 0

  /// Draws `prompt` and the line of `editor` on a screen of `columns`.
  mutating func draw(_ prompt: String, _ editor: LineEditor, columns: Int) -> String {
    var place = Place(columns: columns)
    for character in prompt { place.pass(character) }
    for character in editor.text[..<editor.cursor] { place.pass(character) }
    let cursor = place
    for character in editor.text[editor.cursor...] { place.pass(character) }
    var output = start + prompt + editor.string
    // A full row keeps the cursor on its last column until something follows.
    if place.isAtStart { output += " \r\u{1B}[K" }
    if place.row > cursor.row { output += "\u{1B}[\(place.row - cursor.row)A" }
    output += "\r"
    if cursor.column > 0 { output += "\u{1B}[\(cursor.column)C" }
    row = cursor.row
    return output
  }

  /// Leaves the line as it is shown, and goes below it.
  mutating func leave(_ prompt: String, _ editor: LineEditor, columns: Int) -> String {
    var editor = editor
    _ = editor.take(.end)
    let output = draw(prompt, editor, columns: columns) + "\r\n"
    row = 0
    return output
  }

  /// Clears the screen; the next drawing begins at its top.
  mutating func clear() -> String {
    row = 0
    return "\u{1B}[H\u{1B}[2J"
  }

  private var start: String {
    (row > 0 ? "\u{1B}[\(row)A" : "") + "\r\u{1B}[J"
  }

  private struct Place {
    let columns: Int
    private(set) var row = 0
    private(set) var column = 0

    init(columns: Int) { self.columns = max(2, columns) }

    var isAtStart: Bool { column == 0 && row > 0 }

    // A wide character that does not fit goes to the next row whole.
    mutating func pass(_ character: Character) {
      let width = character.columns
      if column + width > columns {
        row += 1
        column = 0
      }
      column += width
      if column == columns {
        row += 1
        column = 0
      }
    }
  }
}

extension Character {
  /// Columns it takes on a terminal: 2 for ideograms and pictures, 1 for the rest.
  fileprivate var columns: Int {
    let isWide = unicodeScalars.contains { scalar in
      scalar.properties.isEmojiPresentation || (0x1100...0x115F).contains(scalar.value)
        || (0x2E80...0xA4CF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value)
        || (0xF900...0xFAFF).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
        || (0x20000...0x3FFFD).contains(scalar.value)
    }
    return isWide ? 2 : 1
  }
}
