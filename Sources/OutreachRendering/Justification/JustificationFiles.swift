package import Outreach

/// The lists behind the figures of a bilan, the figures themselves and how to count them again.
package struct JustificationFiles: Sendable {
  let justification: Justification
  let head: ExportHead
  private let isForSpreadsheet: Bool
  /// How many rows of each list have been written.
  package private(set) var rows: [JustificationTable: Int] = [:]

  /// The files of `justification`; with `tableur` in the form that Excel reads in France.
  package init(_ justification: Justification, tableur: Bool, _ head: ExportHead) {
    (self.justification, self.head) = (justification, head)
    isForSpreadsheet = tableur
  }

  /// Hands over bytes and the name of the file at whose end they go.
  package mutating func write<Failure: Error>(
    _ put: (String, [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var figures = BilanCSV(
      justification.bilan, tableur: isForSpreadsheet, head.vocabulary,
      besides: (["fichier"], { [.text(ifAny: JustificationTable.of($0, $1)?.path)] }))
    figures.addAll()
    try put("chiffres.csv", figures.writer.bytes)
    var writers: [JustificationTable: CSVWriter] = [:]
    for table in JustificationTable.allCases {
      writers[table] = CSVWriter(header: table.header, tableur: isForSpreadsheet)
      rows[table] = 0
    }
    for row in justification.rows {
      let (table, cells) = cells(row)
      writers[table]?.append(cells)
      rows[table, default: 0] += 1
      if writers[table]?.bytes.count ?? 0 > 1 << 20, let bytes = writers[table]?.take() {
        try put(table.path, bytes)
      }
    }
    for table in JustificationTable.allCases {
      if let bytes = writers[table]?.bytes { try put(table.path, bytes) }
    }
    try put("LISEZMOI.txt", Array(readMe.utf8))
  }

  private func cells(_ row: Justification.Row) -> (JustificationTable, [CSVCell]) {
    let names = row.figure.names
    let subject = justification.subject(row)
    let indicator = subject.trait.map(BilanCSV.snake) ?? names.indicator
    let table = JustificationTable.of(names.group, indicator) ?? .evenements
    let within =
      if case .breakdown = row.figure { justification.bilan.by?.rawValue } else { subject.within }
    let start: [CSVCell] = [
      .text(names.group), .text(indicator), .text(ifAny: code(subject.value)),
      .text(ifAny: within), .number(row.count), row.on.map(CSVCell.day) ?? .empty,
      .text(ifAny: justification.event(row)), .text(ifAny: justification.youth(row)),
    ]
    let path = row.path.map(CSVCell.number) ?? .empty
    return switch table {
    case .parcours: (table, start + [path])
    case .personnes: (table, start)
    case .evenements: (table, start + [path, .text(ifAny: justification.thing(row))])
    }
  }

  // As the report's CSV writes it.
  private func code(_ value: JSONValue?) -> String? {
    value?.bool.map { $0 ? "oui" : "non" } ?? value?.text
  }
}
