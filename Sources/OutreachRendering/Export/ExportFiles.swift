package import Outreach

/// The files of an export, written piece by piece.
package struct ExportFiles: Sendable {
  let export: Export
  let style: ExportStyle
  let head: ExportHead
  /// What has been written of each table.
  private(set) var written: [ExportTable: WrittenTable] = [:]

  /// The files of `export`.
  package init(_ export: Export, _ style: ExportStyle, _ head: ExportHead) {
    (self.export, self.style, self.head) = (export, style, head)
  }

  /// Hands over bytes and the name of the file at whose end they go.
  package mutating func write<Failure: Error>(
    _ put: (String, [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try begin(.jeunes, export.youthColumns, put)
    try begin(.contacts, export.contactColumns, put)
    try begin(.tentatives, export.attemptColumns, put)
    try begin(.parcours, export.pathColumns, put)
    try begin(.issues, export.outcomeColumns, put)
    let (export, style) = (export, style)
    // Its own columns for each piece: what cores share they wait for.
    try export.forEachPiece(
      { PersonSheets(export, style) }, add: { $0.add($1) },
      { pieces throws(Failure) in try add(pieces, put) })
    try write(export.sessions, .seances, export.sessionColumns, put)
    try write(export.actions, .actions, export.actionColumns, put)
    try write(export.partners, .partenaires, export.partnerColumns, put)
    try put("datapackage.json", Array(dataPackage.indented.utf8))
    try put("dictionnaire.md", Array(codebook.utf8))
    try put("LISEZMOI.txt", Array(readMe.utf8))
  }

  /// How many rows of each table, in order.
  package var counts: [(table: ExportTable, rows: Int)] {
    ExportTable.allCases.map { ($0, written[$0]?.rows ?? 0) }
  }

  private mutating func write<Row, Failure: Error>(
    _ rows: [Row], _ table: ExportTable, _ columns: [ExportColumn<Row>],
    _ put: (String, [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try begin(table, columns, put)
    var sheet = ExportSheet(columns, export, style)
    for row in rows { sheet.add(row) }
    try add(sheet, to: table, put)
  }

  private mutating func begin<Row, Failure: Error>(
    _ table: ExportTable, _ columns: [ExportColumn<Row>],
    _ put: (String, [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let mark = style.isForSpreadsheet ? "\u{FEFF}" : ""
    let separator = String(UnicodeScalar(style.separator))
    let header = columns.map(\.field.name).joined(separator: separator)
    written[table] = WrittenTable(columns.map(\.field))
    let bytes = Array((mark + header + "\r\n").utf8)
    written[table]?.add(bytes)
    try put(table.path, bytes)
  }

  // Digests are made side by side, table by table.
  private mutating func add<Failure: Error>(
    _ pieces: [PersonSheets], _ put: (String, [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let parts = PersonSheets.tables.map { table in pieces.map { $0[table] } }
    let before = PersonSheets.tables.map { written[$0] }
    let after = sideBySide(parts.count) { number in
      var table = before[number]
      for part in parts[number] { table?.add(part) }
      return table
    }
    for ((table, now), parts) in zip(zip(PersonSheets.tables, after), parts) {
      written[table] = now
      for part in parts { try put(table.path, part.bytes) }
    }
  }

  private mutating func add<Row, Failure: Error>(
    _ sheet: ExportSheet<Row>, to table: ExportTable,
    _ put: (String, [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    written[table]?.add(WrittenPart(sheet))
    try put(table.path, sheet.bytes)
  }
}

/// A table as far as it is written.
struct WrittenTable: Sendable {
  let fields: [ExportField]
  private(set) var rows = 0
  /// By column, the codes met that were not all known beforehand.
  private(set) var met: [Set<String>]
  private(set) var digest = SHA256()
  private(set) var size = 0

  init(_ fields: [ExportField]) {
    self.fields = fields
    met = Array(repeating: [], count: fields.count)
  }

  mutating func add(_ part: WrittenPart) {
    rows += part.rows
    for (index, codes) in part.met.enumerated() where !codes.isEmpty {
      met[index].formUnion(codes)
    }
    add(part.bytes)
  }

  mutating func add(_ bytes: [UInt8]) {
    size += bytes.count
    digest.add(bytes[...])
  }
}

/// Rows that are written, whatever they tell.
struct WrittenPart: Sendable {
  let rows: Int
  let met: [Set<String>]
  let bytes: [UInt8]

  init<Row>(_ sheet: ExportSheet<Row>) {
    (rows, met, bytes) = (sheet.rows, sheet.met, sheet.bytes)
  }
}

/// The tables that have rows of persons, for some of them.
private struct PersonSheets: Sendable {
  var youths: ExportSheet<ExportedYouth>
  var contacts: ExportSheet<ExportedContact>
  var attempts: ExportSheet<ExportedAttempt>
  var paths: ExportSheet<ExportedPath>
  var outcomes: ExportSheet<ExportedOutcome>

  init(_ export: Export, _ style: ExportStyle) {
    youths = ExportSheet(export.youthColumns, export, style)
    contacts = ExportSheet(export.contactColumns, export, style)
    attempts = ExportSheet(export.attemptColumns, export, style)
    paths = ExportSheet(export.pathColumns, export, style)
    outcomes = ExportSheet(export.outcomeColumns, export, style)
  }

  static let tables: [ExportTable] = [.jeunes, .contacts, .tentatives, .parcours, .issues]

  /// What is written of one of them.
  subscript(table: ExportTable) -> WrittenPart {
    switch table {
    case .contacts: WrittenPart(contacts)
    case .tentatives: WrittenPart(attempts)
    case .parcours: WrittenPart(paths)
    case .issues: WrittenPart(outcomes)
    default: WrittenPart(youths)
    }
  }

  mutating func add(_ person: ExportedPerson) {
    youths.add(person.youth)
    for contact in person.contacts { contacts.add(contact) }
    for attempt in person.attempts { attempts.add(attempt) }
    for path in person.paths { paths.add(path) }
    for outcome in person.outcomes { outcomes.add(outcome) }
  }
}
