/// Reads the rows of a sheet by its rules; nothing here depends on another row.
package struct RowReading: Sendable {
  private let sheet: ImportSheet
  private let rules: ImportRules
  private let context: ImportContext
  // The columns in the order of their names, so that a file with its columns moved is the same file: those that the
  // rules read, and all of them.
  private let read: [(name: String, place: Int)]
  private let all: [(name: String, place: Int)]

  package init(_ sheet: ImportSheet, _ rules: ImportRules, _ context: ImportContext) {
    (self.sheet, self.rules, self.context) = (sheet, rules, context)
    read = sheet.places.map { ($0.key, $0.value) }.sorted { $0 < $1 }
    all = sheet.table.columns.enumerated().map { ($0.element, $0.offset) }.sorted { $0 < $1 }
  }

  /// Every row, read on every core, in order.
  package func rows() -> [ImportedRow] {
    let rows = sheet.table.rows
    let size = max(512, rows.count / 64)
    let read = sideBySide((rows.count + size - 1) / size) { piece in
      rows[piece * size..<min(rows.count, (piece + 1) * size)].map(self.row)
    }
    let all = (read.flatMap(\.self) + sheet.table.uneven.map(uneven)).sorted {
      $0.number < $1.number
    }
    return Self.named(all, context.carnet, rules.source)
  }

  private func row(_ row: ImportTable.Row) -> ImportedRow {
    var cells = CellReading(row, sheet, rules, context)
    let name = rules.row.lazy.compactMap { cells.text($0) }.first
    let identity = name.map { ["row", $0] } ?? readCells(row)
    var read = ImportedRow(
      number: row.number,
      identity: ImportIdentity(identity, source: rules.source, carnet: context.carnet),
      isNamed: name != nil, cells: row.cells.map(\.bytes))
    if name == nil {
      read.former = ImportIdentity(
        allCells(row), source: rules.source, carnet: context.carnet)
    }
    if !rules.skip.isEmpty, rules.skip.contains(where: { cells.holds([$0]) }) {
      read.isSkipped = true
      return read
    }
    let made = rules.events.filter { cells.holds($0.conditions) }
    read.hasYouth = rules.youth != nil && (rules.events.isEmpty || made.contains(where: \.hasYouth))
    if made.isEmpty, !rules.events.isEmpty {
      cells.note(rules.events.flatMap(\.conditions).first?.column ?? "", .noRule)
    }
    // Without a day the rest is read all the same, for its faults.
    read.on = cells.day(rules.on) ?? context.today
    read.at = cells.recordedAt()
    read.by = cells.recordedBy()
    if read.hasYouth { cells.readYouth(&read) }
    for made in made {
      if let event = cells.made(made, read) { read.events.append(event) }
    }
    read.faults = cells.faults
    return read
  }

  private func uneven(_ row: Int, _ cells: Int) -> ImportedRow {
    let identity = ImportIdentity(
      ["uneven", "\(row)"], source: rules.source, carnet: context.carnet)
    var read = ImportedRow(number: row, identity: identity, isNamed: true, cells: [])
    read.faults = [
      ImportFault(row: row, .unevenRow(cells: cells, columns: sheet.table.columns.count))
    ]
    return read
  }

  // What the rules read of a row, however it is spaced and accented.
  private func readCells(_ row: ImportTable.Row) -> [String] {
    var parts = ["cells"]
    for (name, place) in read {
      let text = row.text(place).composed
      if !text.isEmpty { parts += [name, text] }
    }
    return parts
  }

  // What earlier versions knew a row by.
  private func allCells(_ row: ImportTable.Row) -> [String] {
    var parts = ["content"]
    for (name, place) in all where !row.cells[place].bytes.isEmpty {
      parts += [name, row.text(place)]
    }
    return parts
  }

  // Rows that hold the same are as many facts; rows of one name are one row.
  private static func named(
    _ rows: [ImportedRow], _ carnet: String, _ source: String
  ) -> [ImportedRow] {
    var rows = rows
    var first: [ImportIdentity: Int] = [:]
    var count: [ImportIdentity: Int] = [:]
    first.reserveCapacity(rows.count)
    func again(_ identity: ImportIdentity) -> ImportIdentity {
      let number = count[identity, default: 0] + 1
      count[identity] = number
      return number == 1
        ? identity
        : ImportIdentity(
          ["again", "\(number)", identity.id(0)], source: source, carnet: carnet)
    }
    for place in rows.indices where !rows[place].isSkipped {
      guard rows[place].isNamed else {
        rows[place].identity = again(rows[place].identity)
        rows[place].former = rows[place].former.map(again)
        continue
      }
      guard let other = first[rows[place].identity] else {
        first[rows[place].identity] = place
        continue
      }
      if rows[place].cells == rows[other].cells {
        rows[place].isSkipped = true
        rows[place].faults = []
      } else {
        rows[place].faults.append(
          ImportFault(row: rows[place].number, .repeatedRow(first: rows[other].number)))
      }
    }
    return rows
  }
}
