import Outreach

/// What the confidential lines are about: youths of the journal, none of them erased.
struct ConfidentialCheck {
  private let journal: PartAudit
  // By symbol of the journal.
  private var isKnown: [Bool]
  /// Youths whose confidential lines were to be erased.
  let erased: Set<String>

  init(_ journal: PartAudit) {
    self.journal = journal
    let ledger = journal.ledger
    isKnown = Array(repeating: false, count: ledger.symbols.count)
    for fact in ledger.facts { isKnown[Int(fact.youth.index)] = true }
    for (first, second) in ledger.tables.pairs {
      isKnown[Int(first.index)] = true
      isKnown[Int(second.index)] = true
    }
    erased = ledger.erasedYouths(journal.live)
  }

  /// The findings about the confidential part.
  func findings(_ confidential: PartAudit) -> [PlacedFinding] {
    zip(confidential.files.indices, confidential.audits).flatMap { file, audit in
      (audit?.lines.youths ?? []).compactMap { youth, offset -> PlacedFinding? in
        let source = Source(file: file, offset: offset)
        if erased.contains(youth) { return PlacedFinding(.pendingErasure(youth), source) }
        let symbol = journal.ledger.symbols.find(youth)
        guard symbol.map({ isKnown[Int($0.index)] }) != true else { return nil }
        return PlacedFinding(.unknownYouth(youth), source)
      }
    }
  }
}
