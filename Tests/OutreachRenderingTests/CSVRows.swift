/// Rows of a CSV file, read back by the grammar of RFC 4180.
struct CSVRows {
  private(set) var rows: [[String]] = []

  init(_ bytes: [UInt8], separator: Character) {
    var row: [String] = []
    var cell: [Unicode.Scalar] = []
    var quoted = false
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    func text() -> String {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: cell)
      return String(text)
    }
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where quoted && scalars.first == "\"": cell.append(scalars.removeFirst())
      case "\"": quoted.toggle()
      case _ where quoted: cell.append(scalar)
      case "\r":
        rows.append(row + [text()])
        (row, cell) = ([], [])
        if scalars.first == "\n" { scalars.removeFirst() }
      case _ where Character(scalar) == separator:
        row.append(text())
        cell = []
      default: cell.append(scalar)
      }
    }
    if !row.isEmpty || !cell.isEmpty { rows.append(row + [text()]) }
  }

  /// The value of the first row of a group and an indicator.
  func value(_ group: String, _ indicator: String, _ column: String = "valeur") -> String? {
    guard let place = rows.first?.firstIndex(of: column) else { return nil }
    return rows.first { $0[0] == group && $0[1] == indicator }?[place]
  }
}
