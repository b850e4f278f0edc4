extension Ledger {
  /// The youths whose identity was erased, as far as that still stands, by id.
  package func erasedYouths(_ live: LiveEvents) -> Set<String> {
    var erased = Set<String>()
    for place in facts.indices {
      guard facts[place].type == .identityErased, live[place] != nil else { continue }
      erased.insert(symbols.text(facts[place].youth))
    }
    return erased
  }
}
