/// What each figure of a bilan is made of: a row for everything that was counted, noted by the statement that
/// counted it.
package struct Justification: Sendable {
  /// One thing that counts in one figure.
  package struct Row: Sendable {
    package let figure: Bilan.Figure
    let subject: Subject
    /// The youth of the person's first fact; none for what is nobody's.
    let youth: Symbol
    /// The number of the person's episode, from 1.
    package let path: Int?
    /// The day that makes it count.
    package let on: Day?
    /// The place of the event that makes it count.
    let event: Int?
    /// The partner or the action that it is.
    let thing: Symbol
    /// How many it counts for: 1, 0 for who is in the base of a rate only, or the heads of a session.
    package let count: Int
  }

  /// What a figure is of, in words.
  package struct Of: Hashable, Sendable {
    /// `nil` when not known, or when the figure is of nothing else.
    package var value: JSONValue?
    /// The trait of a value, `gender` or `age`.
    package var trait: String?
    /// The device it is nested in.
    package var within: String?
  }

  /// The report.
  package let bilan: Bilan
  /// By figure, by what it is of, by youth, by day: in an order that the order of files does not change.
  package let rows: [Row]
  private let ledger: Ledger

  /// The bilan of `ledger`, and why.
  package init(_ ledger: Ledger, _ request: ReportRequest) {
    let population = Population(ledger, request)
    var witness = Listing(population)
    bilan = Bilan(population, request, &witness)
    self.ledger = ledger
    let names = RowOrder(ledger, witness.rows)
    rows = witness.rows.sorted(by: names.precedes)
  }

  /// The youth, as the journal names it.
  package func youth(_ row: Row) -> String? { text(row.youth) }

  /// The event's identifier.
  package func event(_ row: Row) -> String? {
    row.event.map { ledger.facts.id($0).text(in: ledger.symbols) }
  }

  /// The partner or the action.
  package func thing(_ row: Row) -> String? { text(row.thing) }

  /// What the row's figure is of.
  package func subject(_ row: Row) -> Of { row.subject.named(ledger.symbols) }

  private func text(_ symbol: Symbol) -> String? {
    symbol.isNone ? nil : ledger.symbols.text(symbol)
  }
}

extension Subject {
  /// The subject in words.
  func named(_ symbols: SymbolTable) -> Justification.Of {
    func text(_ symbol: Symbol) -> String? { symbol.isNone ? nil : symbols.text(symbol) }
    func code(_ symbol: Symbol) -> JSONValue? { text(symbol).map(JSONValue.string) }
    switch self {
    case .none, .value(.unknown): return .init()
    case .code(let symbol), .value(.symbol(let symbol)): return .init(value: code(symbol))
    case .value(.word(let word)): return .init(value: .string(word))
    case .step(let symbol, let within):
      return .init(value: code(symbol), within: text(within))
    case .age(let band): return .init(value: .string(band.rawValue), trait: "age")
    case .month(let month): return .init(value: .string(month.iso))
    case .said(let said):
      let trait = said.trait.map(symbols.text) ?? "gender"
      switch said.value {
      case .bool(let answer): return .init(value: .bool(answer), trait: trait)
      case .symbol(let symbol): return .init(value: code(symbol), trait: trait)
      default: return .init(trait: trait)
      }
    }
  }
}

/// The order of rows, from what they say alone.
private struct RowOrder {
  private let ledger: Ledger
  private var subjects: [Subject: String] = [:]

  init(_ ledger: Ledger, _ rows: [Justification.Row]) {
    self.ledger = ledger
    for row in rows where subjects[row.subject] == nil {
      let named = row.subject.named(ledger.symbols)
      subjects[row.subject] = [
        named.trait, named.value?.compact, named.within,
      ].map { $0 ?? "" }.joined(separator: "\u{0}")
    }
  }

  func precedes(_ left: Justification.Row, _ right: Justification.Row) -> Bool {
    if left.figure != right.figure { return left.figure < right.figure }
    if left.subject != right.subject {
      return (subjects[left.subject] ?? "").utf8
        .lexicographicallyPrecedes((subjects[right.subject] ?? "").utf8)
    }
    if left.youth != right.youth { return ledger.symbols.precedes(left.youth, right.youth) }
    if left.thing != right.thing { return ledger.symbols.precedes(left.thing, right.thing) }
    if left.on != right.on { return left.on ?? .distant < right.on ?? .distant }
    guard let first = left.event, let second = right.event, first != second else { return false }
    return ledger.facts.id(first).precedes(ledger.facts.id(second), in: ledger.symbols)
  }
}
