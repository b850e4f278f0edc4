import Outreach

extension PartAudit {
  /// What cannot be so about the events that stand, and clocks ahead of `now`.
  func factFindings(now: Instant) -> [PlacedFinding] {
    let doubts = PathDoubts.all(ledger, live) + ledger.retractionCycles
    return doubts.map { PlacedFinding(.fact($0.problem), $0.source) } + clockFindings(now)
  }

  // One a file: a wrong clock makes many lines wrong.
  private func clockFindings(_ now: Instant) -> [PlacedFinding] {
    let limit = Instant(milliseconds: now.milliseconds + 86_400_000)
    var ahead: [Int: (first: Source, until: Instant, count: Int)] = [:]
    for fact in ledger.facts where fact.at > limit {
      let known = ahead[fact.source.file] ?? (fact.source, fact.at, 0)
      ahead[fact.source.file] = (known.first, max(known.until, fact.at), known.count + 1)
    }
    return ahead.values.map {
      PlacedFinding(.clockAhead(until: $0.until), $0.first, count: $0.count)
    }
  }
}
