/// Reads RFC 4180 piece by piece: fields between separators, rows ended by CR, LF or CRLF, quotes around what holds
/// either.
///
/// Strict about quotes, so that a forgotten one cannot swallow rows unseen; says nothing of how many fields a row has.
/// An empty line is a row of one empty field; after the last line end there is no row. A byte order mark is the
/// caller's to drop.
package struct CSVReader: Sendable {
  private enum Place { case start, plain, quoted, closed }

  private let separator: UInt8
  private var place = Place.start
  private var isAfterReturn = false
  private var line = 1
  private var column = 1
  private var field = CSVField(line: 1, column: 1)
  private var row: [CSVField] = []

  /// A reader of fields between `separator` bytes.
  package init(separator: UInt8) { self.separator = separator }

  /// Adds to `rows` those that end in the next `piece` of the file; those before a fault are added too.
  package mutating func read(
    _ piece: some Sequence<UInt8>, into rows: inout [[CSVField]]
  ) throws(CSVFault) {
    for byte in piece { try read(byte, &rows) }
  }

  /// Adds to `rows` the last one when no line end closes it; the file has no further piece.
  package mutating func finish(into rows: inout [[CSVField]]) throws(CSVFault) {
    if place == .quoted { throw CSVFault(.unclosedQuote, line: field.line, column: field.column) }
    if place != .start || !row.isEmpty { endRow(&rows) }
  }

  private mutating func read(_ byte: UInt8, _ rows: inout [[CSVField]]) throws(CSVFault) {
    let isSecondHalf = isAfterReturn && byte == 0x0A
    isAfterReturn = byte == 0x0D
    switch (place, byte) {
    case (.quoted, UInt8(ascii: "\"")): place = .closed
    case (.quoted, _): field.bytes.append(byte)
    // The row ended with the return.
    case (.start, 0x0A) where isSecondHalf: return
    case (_, separator): endField()
    case (_, 0x0A), (_, 0x0D): endRow(&rows)
    case (.start, UInt8(ascii: "\"")): place = .quoted
    case (.closed, UInt8(ascii: "\"")):
      field.bytes.append(byte)
      place = .quoted
    case (.closed, _): throw CSVFault(.strayQuote, line: line, column: column - 1)
    case (_, UInt8(ascii: "\"")): throw CSVFault(.strayQuote, line: line, column: column)
    default:
      field.bytes.append(byte)
      place = .plain
    }
    place(after: byte, isSecondHalf)
    if place == .start { field = CSVField(line: line, column: column) }
  }

  // Continuation bytes of UTF-8 are no characters of their own; CRLF is one line end.
  private mutating func place(after byte: UInt8, _ isSecondHalf: Bool) {
    if isSecondHalf { return }
    if byte == 0x0A || byte == 0x0D {
      (line, column) = (line + 1, 1)
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private mutating func endField() {
    row.append(field)
    place = .start
  }

  private mutating func endRow(_ rows: inout [[CSVField]]) {
    endField()
    rows.append(row)
    row = []
  }
}
