internal import OutreachRendering

/// The bytes that show a prompt and the line typed after it, over what was shown of them before.
struct LineDrawing {
  // What stands before the cursor, as last drawn: a terminal made narrower has folded it anew.
  private var shown: [Character] = []

  /// Draws `prompt` and the line of `editor` on a screen of `columns`.
  mutating func draw(_ prompt: String, _ editor: LineEditor, columns: Int) -> String {
    let before = Array(prompt) + editor.text[..<editor.cursor]
    let cursor = Place(after: before, columns: columns)
    var place = cursor
    for character in editor.text[editor.cursor...] { place.pass(character) }
    let row = Place(after: shown, columns: columns).row
    let start = (row > 0 ? "\u{1B}[\(row)A" : "") + "\r\u{1B}[J"
    var output = start + prompt + editor.string
    // A full row keeps the cursor on its last column until something follows.
    if place.isAtStart { output += " \r\u{1B}[K" }
    if place.row > cursor.row { output += "\u{1B}[\(place.row - cursor.row)A" }
    output += "\r"
    if cursor.column > 0 { output += "\u{1B}[\(cursor.column)C" }
    shown = before
    return output
  }

  /// Leaves the line as it is shown, and goes below it.
  mutating func leave(_ prompt: String, _ editor: LineEditor, columns: Int) -> String {
    var editor = editor
    _ = editor.take(.end)
    let output = draw(prompt, editor, columns: columns)
    defer { shown = [] }
    // A line that fills its row has already gone below it.
    return Place(after: shown, columns: columns).isAtStart ? output : output + "\r\n"
  }

  /// Clears the screen; the next drawing begins at its top.
  mutating func clear() -> String {
    shown = []
    return "\u{1B}[H\u{1B}[2J"
  }

  private struct Place {
    let columns: Int
    private(set) var row = 0
    private(set) var column = 0

    init(after text: [Character], columns: Int) {
      self.columns = max(2, columns)
      for character in text { pass(character) }
    }

    var isAtStart: Bool { column == 0 && row > 0 }

    // A wide character that does not fit goes to the next row whole.
    mutating func pass(_ character: Character) {
      let width = character.displayWidth
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
