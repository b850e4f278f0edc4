/// Reads the rows of a sheet by its rules; nothing here depends on another row.
package struct RowReading: Sendable {
  private let sheet: ImportSheet
  private let rules: ImportRules
  private let context: ImportContext
  // Places of the columns in the order of their names, so that a file with its columns moved is the same file.
  private let order: [Int]

  package init(_ sheet: ImportSheet, _ rules: ImportRules, _ context: ImportContext) {
    (self.sheet, self.rules, self.context) = (sheet, rules, context)
    let columns = sheet.table.columns
    order = columns.indices.sorted { (columns[$0], $0) < (columns[$1], $1) }
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
    let identity = ImportIdentity(
      name.map { ["row", $0] } ?? content(row), source: rules.source, carnet: context.carnet)
    var read = ImportedRow(
      number: row.number, identity: identity, isNamed: name != nil, cells: row.cells.map(\.bytes))
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

  private func content(_ row: ImportTable.Row) -> [String] {
    var parts = ["content"]
    for place in order where !row.cells[place].bytes.isEmpty {
      parts.append(sheet.table.columns[place])
      parts.append(row.text(place))
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
    for place in rows.indices where !rows[place].isSkipped {
      let identity = rows[place].identity
      guard let other = first[identity] else {
        first[identity] = place
        continue
      }
      if !rows[place].isNamed {
        let again = count[identity, default: 1] + 1
        count[identity] = again
        rows[place].identity = ImportIdentity(
          ["again", "\(again)", identity.id(0)], source: source, carnet: carnet)
      } else if rows[place].cells == rows[other].cells {
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
