/// The order of rows, from what they say alone.
struct RowOrder {
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
