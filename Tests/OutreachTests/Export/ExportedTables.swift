import BruteForce
import Outreach
import OutreachRendering
import Synchronization

/// An export made in memory, its tables read back by the grammar of RFC 4180.
struct ExportedTables {
  let export: Export
  private(set) var files: [String: [UInt8]] = [:]

  init(
    _ lines: [String], _ request: ExportRequest, _ style: ExportStyle = ExportStyle(),
    register: [UInt8] = [], seed: UInt64 = 1
  ) throws {
    let ledger = Ledger(files: [lines], keepsDetails: true)
    let state = Mutex(SplitMix64(seed: seed))
    let register = try ExportRegister(register, ledger.symbols) {
      state.withLock { $0.next() }
    }
    export = Export(ledger, request, register, partners: [])
    var files = ExportFiles(
      export, style,
      ExportHead(
        command: "allervers exporter", version: "0", structure: "ML", vocabulary: Vocabulary()))
    var written: [String: [UInt8]] = [:]
    files.write { name, bytes in written[name, default: []] += bytes }
    self.files = written
  }

  /// The rows of a table, by column.
  subscript(table: ExportTable) -> [[String: String]] {
    let rows = Self.rows(files[table.path] ?? [], separator: ",")
    return rows.dropFirst().map { row in
      Dictionary(uniqueKeysWithValues: zip(rows.first ?? [], row))
    }
  }

  static func rows(_ bytes: [UInt8], separator: Unicode.Scalar) -> [[String]] {
    var (rows, row, cell, isQuoted) = ([[String]](), [String](), String.UnicodeScalarView(), false)
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"": cell.append(scalars.removeFirst())
      case "\"": isQuoted.toggle()
      case separator where !isQuoted:
        row.append(String(cell))
        cell = .init()
      case "\r" where !isQuoted && scalars.first == "\n":
        scalars.removeFirst()
        rows.append(row + [String(cell)])
        (row, cell) = ([], .init())
      default: cell.append(scalar)
      }
    }
    return rows
  }
}
