/// A file of rows under a header, as a tool exported it.
package struct ImportTable: Sendable {
  /// A row below the header; empty ones are left out.
  package struct Row: Sendable {
    /// Its number as a spreadsheet shows it, from 1, the header included.
    package let number: Int
    /// Its cells, as many as there are columns.
    package let cells: [CSVField]

    /// The text of a cell, without the spaces at both ends.
    package func text(_ column: Int) -> String { trimmed(cells[column].text) }
  }

  /// What separates the cells.
  package let separator: UInt8
  /// The number of the header's row, from 1.
  package let headerRow: Int
  /// The names of the columns, without the spaces at both ends.
  package let columns: [String]
  package let rows: [Row]
  /// Rows that have not as many cells as there are columns, and how many they have.
  package let uneven: [(row: Int, cells: Int)]

  /// What separates cells in the files that are known.
  package static let separators = [";", ",", "\t", "|"].map { UInt8(ascii: $0) }

  // A header stands in the first rows, below a title or two.
  private static let headerLimit = 10

  /// Reads `file`, UTF-8 without mark: the header is the row that names the most of `wanted`, with the
  /// separator that makes it so, unless these are given.
  package init(
    _ file: [UInt8], wanted: Set<String>, separator: UInt8? = nil, headerRow: Int? = nil
  ) throws(CSVFault) {
    let choices = (separator.map { [$0] } ?? Self.separators).map {
      (separator: $0, header: Self.header(file, $0, wanted, headerRow))
    }
    var best = choices[0]
    for choice in choices.dropFirst() where choice.header.score > best.header.score {
      best = choice
    }
    var rows: [[CSVField]] = []
    var reader = CSVReader(separator: best.separator)
    try reader.read(file, into: &rows)
    try reader.finish(into: &rows)
    self.separator = best.separator
    self.headerRow = best.header.row
    let names = rows.count < best.header.row ? [] : rows[best.header.row - 1]
    let count = (names.lastIndex { !$0.bytes.isEmpty } ?? -1) + 1
    columns = names.prefix(count).map { trimmed($0.text) }
    var (whole, uneven): ([Row], [(row: Int, cells: Int)]) = ([], [])
    whole.reserveCapacity(rows.count)
    for (place, cells) in rows.enumerated().dropFirst(best.header.row)
    where cells.contains(where: { !$0.bytes.isEmpty }) {
      // Spreadsheets add empty cells at the end of a row.
      if cells.count >= count, cells[count...].allSatisfy(\.bytes.isEmpty) {
        whole.append(Row(number: place + 1, cells: Array(cells[..<count])))
      } else {
        uneven.append((place + 1, cells.count))
      }
    }
    (self.rows, self.uneven) = (whole, uneven)
  }

  private struct Score: Comparable {
    var named = 0
    var cells = 0

    static func < (left: Score, right: Score) -> Bool {
      (left.named, left.cells) < (right.named, right.cells)
    }
  }

  private static func header(
    _ file: [UInt8], _ separator: UInt8, _ wanted: Set<String>, _ given: Int?
  ) -> (row: Int, score: Score) {
    var rows: [[CSVField]] = []
    var reader = CSVReader(separator: separator)
    // A separator that is not the file's may well make a fault of its quotes.
    for piece in stride(from: 0, to: file.count, by: 4096) where rows.count <= headerLimit {
      guard (try? reader.read(file[piece..<min(file.count, piece + 4096)], into: &rows)) != nil
      else { break }
    }
    if rows.count < headerLimit { try? reader.finish(into: &rows) }
    var best = (row: given ?? 1, score: Score())
    for (place, row) in rows.prefix(headerLimit).enumerated()
    where given.map({ $0 == place + 1 }) ?? true {
      let named = Set(row.map { trimmed($0.text) }).intersection(wanted).count
      let score = Score(named: named, cells: row.count)
      if score.named > best.score.named || best.score == Score() { best = (place + 1, score) }
    }
    return best
  }
}

/// `text` without the spaces, no-break ones included, at both ends.
func trimmed(_ text: String) -> String {
  guard text.utf8.first.map(isEdge) == true || text.utf8.last.map(isEdge) == true else {
    return text
  }
  let start = text.drop(while: \.isWhitespace)
  return String(start.reversed().drop(while: \.isWhitespace).reversed())
}

// A space, or a byte of a longer character, which may be one.
private func isEdge(_ byte: UInt8) -> Bool { byte <= 0x20 || byte >= 0x80 }
