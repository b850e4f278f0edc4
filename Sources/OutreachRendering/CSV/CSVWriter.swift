import Outreach

/// Writes RFC 4180: UTF-8, CRLF after every row, a cell quoted only when it must be.
///
/// The same rows give the same bytes on every machine.
package struct CSVWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8]
  private let isForSpreadsheet: Bool

  /// A file that begins with its headers; `tableur` gives the form that Excel reads in France
  /// (byte order mark, semicolons, decimal commas).
  package init(header: [String], tableur: Bool) {
    isForSpreadsheet = tableur
    bytes = tableur ? [0xEF, 0xBB, 0xBF] : []
    append(header.map(CSVCell.text))
  }

  /// Adds a row, as many cells as there are headers.
  package mutating func append(_ row: [CSVCell]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(separator) }
      append(cell)
    }
    bytes += [0x0D, 0x0A]
  }

  /// What has been written since it was last taken.
  package mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private var separator: UInt8 { isForSpreadsheet ? UInt8(ascii: ";") : UInt8(ascii: ",") }

  private var decimalPoint: UInt8 { isForSpreadsheet ? UInt8(ascii: ",") : UInt8(ascii: ".") }

  private mutating func append(_ cell: CSVCell) {
    switch cell {
    case .empty: break
    case .text(let text): bytes += Self.quoted(text, separator: separator)
    case .number(let number): bytes += Array(String(number).utf8)
    case .decimal(let share):
      bytes += Array(share.plain(separator: isForSpreadsheet ? "," : ".").utf8)
    case .real(let number):
      guard number.isFinite else { break }
      bytes += "\(number)".utf8.map { $0 == UInt8(ascii: ".") ? decimalPoint : $0 }
    case .day(let day): bytes += Array(day.iso.utf8)
    }
  }

  // A spreadsheet runs a cell that begins so; the apostrophe makes it read the cell as text.
  private static func neutralised(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    switch bytes.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      return [UInt8(ascii: "'")] + bytes
    default: return bytes
    }
  }

  /// A cell of text, neutralised, and quoted when it must be.
  static func quoted(_ text: String, separator: UInt8) -> [UInt8] {
    let text = neutralised(text)
    let quote = UInt8(ascii: "\"")
    guard text.contains(where: { $0 == quote || $0 == separator || $0 == 0x0D || $0 == 0x0A })
    else { return text }
    return [quote] + text.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }
}
