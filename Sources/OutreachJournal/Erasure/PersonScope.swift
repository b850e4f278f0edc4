package import Outreach

/// Some youths, and the events that speak of them: what the confidential lines about them may be on.
package struct PersonScope: Sendable {
  /// By id.
  package let youths: Set<String>
  /// Events, follow-ups among them, by id: a note on one need not say whose it is.
  package let events: Set<String>

  /// The scope of nobody.
  package init() { (youths, events) = ([], []) }

  /// The scope of `youths`, as `ledger` tells it; retracted events are theirs all the same.
  package init(_ youths: Set<String>, _ ledger: Ledger) {
    self.youths = youths
    let symbols = Set(youths.compactMap(ledger.symbols.find))
    events =
      symbols.isEmpty
      ? []
      : Set(
        ledger.facts.indices.filter { symbols.contains(ledger.facts[$0].youth) }.map {
          ledger.facts.id($0).text(in: ledger.symbols)
        })
  }

  /// The scope of all whose identity was erased, as far as that still stands.
  package init(erasedIn ledger: Ledger, _ live: LiveEvents) {
    self.init(ledger.erasedYouths(live), ledger)
  }

  package var isEmpty: Bool { youths.isEmpty }

  /// Whether a confidential line is about one of them.
  package func covers(_ event: Event) -> Bool {
    if let youth = event["youth"]?.text { return youths.contains(youth) }
    return ["event", "followUp"].contains { key in
      event[key]?.text.map(events.contains) ?? false
    }
  }
}
