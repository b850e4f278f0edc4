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
