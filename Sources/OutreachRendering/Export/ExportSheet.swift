import Outreach

/// Rows of one table, as bytes of RFC 4180.
struct ExportSheet<Row>: Sendable {
  private let cells: [@Sendable (Row) -> ExportCell]
  // Whether codes beyond those declared may be met.
  private let isOpen: [Bool]
  private let style: ExportStyle
  private let symbols: SymbolTable
  private let tables: LedgerTables
  // By column, texts as they are written: most cells are one of a few codes.
  private var written: [[Symbol: [UInt8]]]
  private var lists: [[SymbolList: [UInt8]]]
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  /// How many rows.
  private(set) var rows = 0
  /// By column, the codes met, where they are not all known beforehand.
  private(set) var met: [Set<String>]

  init(_ columns: [ExportColumn<Row>], _ export: Export, _ style: ExportStyle) {
    cells = columns.map(\.cell)
    isOpen = columns.map(\.field.isOpen)
    self.style = style
    symbols = export.population.ledger.symbols
    tables = export.population.ledger.tables
    met = Array(repeating: [], count: columns.count)
    written = Array(repeating: [:], count: columns.count)
    lists = Array(repeating: [:], count: columns.count)
  }

  /// Adds a row.
  mutating func add(_ row: Row) {
    for index in cells.indices {
      if index > 0 { bytes.append(style.separator) }
      add(cells[index](row), at: index)
    }
    bytes.append(0x0D)
    bytes.append(0x0A)
    rows += 1
  }

  private mutating func add(_ cell: ExportCell, at column: Int) {
    switch cell {
    case .empty: break
    case .withheld: bytes += Hidden.withheld.value.utf8
    case .masked: bytes += Hidden.masked.value.utf8
    case .number(let number): add(number)
    case .answer(let answer): bytes.append(answer ? UInt8(ascii: "1") : UInt8(ascii: "0"))
    case .day(let day): add(day)
    case .code(let code): code.write(to: &bytes)
    case .path(let code, let rank):
      code.write(to: &bytes)
      bytes.append(UInt8(ascii: "-"))
      add(rank)
    case .codes(let codes):
      for (index, code) in codes.enumerated() {
        if index > 0 { bytes.append(Self.bar) }
        code.write(to: &bytes)
      }
    case .symbol(let symbol): add(symbol, at: column)
    case .symbols(let list): add(list, at: column)
    case .text(let text):
      note(text, at: column)
      bytes += CSVWriter.quoted(text, separator: style.separator)
    case .texts(let texts):
      for text in texts { note(text, at: column) }
      bytes += joined(texts)
    }
  }

  private mutating func add(_ symbol: Symbol, at column: Int) {
    if let text = written[column][symbol] {
      bytes += text
      return
    }
    let text = symbols.text(symbol)
    note(text, at: column)
    let cell = CSVWriter.quoted(text, separator: style.separator)
    written[column][symbol] = cell
    bytes += cell
  }

  private mutating func add(_ list: SymbolList, at column: Int) {
    if let text = lists[column][list] {
      bytes += text
      return
    }
    let texts = tables[list].map(symbols.text)
    for text in texts { note(text, at: column) }
    let cell = joined(texts)
    lists[column][list] = cell
    bytes += cell
  }

  // A bar stands between two codes, so none may hold one.
  private func joined(_ list: [String]) -> [UInt8] {
    let text = list.map { $0.replacing("|", with: "/") }.joined(separator: "|")
    return CSVWriter.quoted(text, separator: style.separator)
  }

  private static var bar: UInt8 { UInt8(ascii: "|") }

  private mutating func add(_ number: Int) {
    // Nearly all are small.
    guard (0..<10).contains(number) else {
      bytes += String(number).utf8
      return
    }
    bytes.append(UInt8(ascii: "0") + UInt8(number))
  }

  private mutating func add(_ day: Day) {
    let (year, month, date) = day.parts
    add(two: year / 100)
    add(two: year % 100)
    bytes.append(UInt8(ascii: "-"))
    add(two: month)
    guard !style.tellsMonths else { return }
    bytes.append(UInt8(ascii: "-"))
    add(two: date)
  }

  private mutating func add(two digits: Int) {
    bytes.append(UInt8(ascii: "0") + UInt8(digits / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(digits % 10))
  }

  private mutating func note(_ text: String, at column: Int) {
    if isOpen[column] { met[column].insert(text) }
  }
}

extension ExportField {
  /// Whether codes beyond those declared may be met.
  fileprivate var isOpen: Bool {
    if case .families = categories { true } else { false }
  }
}
