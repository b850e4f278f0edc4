/// What a terminal of a given size shows after some output: the part of its language that the program speaks.
package struct Screen {
  private var columns: Int
  private var rows: Int
  private var cells: [[Character]]
  // Whether a row goes on in the next one.
  private var isFolded: [Bool]
  private var row = 0
  private var column = 0
  // A sequence begun, after its escape.
  private var sequence: String?
  /// Rows gone off the top, oldest first.
  package private(set) var gone: [String] = []

  /// An empty screen.
  package init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    isFolded = Array(repeating: false, count: rows)
  }

  /// What stands before the cursor in its row and the two above, in one line: a space where a word went below.
  package var beforeCursor: String {
    // Nothing has been asked yet below what was typed last.
    if column == 0, row > 0, !isFolded[row - 1] { return "" }
    return (max(0, row - 2)..<row).map {
      isFolded[$0] ? String(cells[$0]) : Self.trimmed(cells[$0]) + " "
    }
    .joined() + String(cells[row][..<min(column, columns)])
  }

  /// Takes another size; a row too long for it is folded anew, as most terminals do.
  package mutating func resize(columns: Int, rows: Int) {
    var (lines, cursor) = ([[Character]](), (line: 0, column: 0))
    for number in cells.indices {
      if number == 0 || !isFolded[number - 1] { lines.append([]) }
      if number == row { cursor = (lines.count - 1, lines[lines.count - 1].count + column) }
      lines[lines.count - 1] += cells[number]
    }
    var resized = Screen(columns: columns, rows: rows)
    resized.gone = gone
    for (number, line) in lines[...cursor.line].enumerated() {
      if number > 0 { resized.take("\n") }
      var text = Self.trimmed(line)
      if number == cursor.line {
        text += String(repeating: " ", count: max(0, cursor.column - text.count))
        resized.take(String(text.prefix(cursor.column)))
        let place = (resized.row, resized.column)
        resized.take(String(text.dropFirst(cursor.column)))
        (resized.row, resized.column) = place
      } else {
        resized.take(text)
      }
    }
    self = resized
  }

  /// The rows shown, without the empty ones at the end, `▏` where the cursor is.
  package var text: String {
    var shown = cells
    if column < columns {
      shown[row][column] = shown[row][column] == " " ? "▏" : shown[row][column]
    }
    var lines = shown.map(Self.trimmed)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Takes output.
  package mutating func take(_ output: String) {
    for scalar in output.unicodeScalars.map(Character.init) { take(scalar) }
  }

  private static func trimmed(_ row: [Character]) -> String {
    String(row.reversed().drop { $0 == " " }.reversed())
  }

  private mutating func take(_ character: Character) {
    if var text = sequence {
      text.append(character)
      sequence = text
      let isWhole = text.count > 1 && ("@"..."~").contains(character)
      if isWhole || (text.count == 1 && character != "[") {
        obey(text)
        sequence = nil
      }
      return
    }
    switch character {
    case "\u{1B}": sequence = ""
    case "\r": column = 0
    // A terminal driver makes both of a line feed.
    case "\n":
      column = 0
      goDown()
    case "\u{8}": column = max(0, column - 1)
    default: put(character)
    }
  }

  private mutating func put(_ character: Character) {
    if column == columns {
      column = 0
      isFolded[row] = true
      goDown()
    }
    cells[row][column] = character
    column += 1
  }

  private mutating func goDown() {
    if row < rows - 1 {
      row += 1
      return
    }
    gone.append(Self.trimmed(cells.removeFirst()))
    cells.append(blank(columns))
    isFolded.removeFirst()
    isFolded.append(false)
  }

  private mutating func obey(_ text: String) {
    let count = Int(text.dropFirst().dropLast()) ?? 1
    switch text.last {
    case "A": row = max(0, row - count)
    case "B": row = min(rows - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "H": (row, column) = (0, 0)
    case "K": cells[row].replaceSubrange(column..., with: blank(columns - column))
    case "J":
      if count == 2 {
        cells = Array(repeating: blank(columns), count: rows)
        return
      }
      if column < columns { cells[row].replaceSubrange(column..., with: blank(columns - column)) }
      isFolded[row] = false
      for below in cells.indices where below > row {
        (cells[below], isFolded[below]) = (blank(columns), false)
      }
    default: break
    }
  }

  private func blank(_ count: Int) -> [Character] { Array(repeating: " ", count: max(0, count)) }
}
