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
      let lines = audit?.lines.youths ?? []
      let pending = lines.filter { erased.contains($0.youth) }
      let unknown = lines.filter { line in
        guard !erased.contains(line.youth) else { return false }
        let symbol = journal.ledger.symbols.find(line.youth)
        return symbol.map { isKnown[Int($0.index)] } != true
      }
      return [
        Self.finding(pending, in: file) { .pendingErasure($0) },
        Self.finding(unknown, in: file) { .unknownYouth($0) },
      ].compactMap(\.self)
    }
  }

  // One for each file: a copy that stopped half-way leaves thousands of lines.
  private static func finding(
    _ lines: [(youth: String, offset: Int)], in file: Int,
    _ problem: ([String]) -> Finding.Problem
  ) -> PlacedFinding? {
    guard let first = lines.first else { return nil }
    var youths: [String] = []
    var seen = Set<String>()
    for line in lines where seen.insert(line.youth).inserted { youths.append(line.youth) }
    return PlacedFinding(
      problem(youths), Source(file: file, offset: first.offset), count: lines.count)
  }
}
