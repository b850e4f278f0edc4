/// A file as its rules read it: where each column stands, and how it writes days.
package struct ImportSheet: Sendable {
  package let table: ImportTable
  package let encoding: TextEncoding
  /// Whether the file says its encoding by a mark.
  package let isMarked: Bool
  /// By column of the rules.
  package let places: [String: Int]
  /// By column of days.
  package let dates: [String: DateForm]
  /// Columns of days that could be read in another order as well.
  package let ambiguous: Set<String>
  package let hidden: Set<String>
  /// What is wrong with the columns.
  package let faults: [ImportFault]
  /// Columns that no rule names.
  package let unused: [String]

  /// Why a file cannot be read as a table at all.
  package enum Refusal: Error, Equatable {
    case notEncoded(TextEncoding)
    case csv(CSVFault)
    case empty
  }

  /// Reads `file`; what `rules` leave open is found out.
  package init(_ file: [UInt8], _ rules: ImportRules) throws(Refusal) {
    encoding = rules.encoding ?? .detected(in: file)
    isMarked = TextEncoding.mark(of: file) != nil
    guard let text = encoding.decoded(file) else { throw .notEncoded(encoding) }
    guard !text.isEmpty else { throw .empty }
    let wanted = rules.columns
    do throws(CSVFault) {
      table = try ImportTable(
        text, wanted: Set(wanted), separator: rules.separator, headerRow: rules.headerRow)
    } catch {
      throw .csv(error)
    }
    (places, faults) = Self.places(wanted, table, rules)
    var (dates, ambiguous) = ([String: DateForm](), Set<String>())
    for column in rules.dayColumns {
      guard let place = places[column] else { continue }
      let cells = table.rows.lazy.map { $0.text(place) }.filter { !$0.isEmpty }
      // A column of births may hold years alone.
      guard cells.contains(where: { cell in DateForm.allCases.contains { $0.isShaped(cell) } })
      else {
        continue
      }
      dates[column] = rules.dates ?? .detected(in: cells)
      if rules.dates == nil, dates[column] == .dayFirst, cells.allSatisfy(DateForm.isAmbiguous) {
        ambiguous.insert(column)
      }
    }
    (self.dates, self.ambiguous) = (dates, ambiguous)
    hidden = rules.hiddenColumns
    let named = Set(wanted)
    // Where no title is known, what stands there may be anything, names included.
    unused =
      places.isEmpty ? [] : table.columns.filter { !named.contains($0) && !$0.isEmpty }
  }

  private static func places(
    _ wanted: [String], _ table: ImportTable, _ rules: ImportRules
  ) -> ([String: Int], [ImportFault]) {
    var places: [String: Int] = [:]
    var faults: [ImportFault] = []
    // Any one of the columns that name a row will do.
    let isNamed = rules.row.contains { table.columns.contains($0) }
    for column in wanted {
      let found = table.columns.indices.filter { table.columns[$0] == column }
      if let place = found.first { places[column] = place }
      if found.count > 1 {
        faults.append(ImportFault(row: table.headerRow, column: column, .repeatedColumn))
      }
      let mayLack = rules.optional.contains(column) || isNamed && rules.row.contains(column)
      if found.isEmpty, !mayLack {
        let free = table.columns.filter { !wanted.contains($0) }
        faults.append(
          ImportFault(row: table.headerRow, column: column, .missingColumn(columns: free)))
      }
    }
    if places.isEmpty { faults = [ImportFault(row: table.headerRow, .noHeader)] }
    return (places, faults)
  }
}
