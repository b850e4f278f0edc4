/// Facts with their places, put in the order of the journal: `on`, `at`, `id`. Reused from person to person.
struct PersonFacts {
  /// The facts, in order once sorted.
  var facts: [Fact] = []
  /// Where each of them is in the ledger.
  var places: [Int] = []

  mutating func removeAll() {
    facts.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  mutating func append(_ fact: Fact, at place: Int) {
    facts.append(fact)
    places.append(place)
  }

  /// Sorts the facts.
  mutating func sort(_ ledger: Ledger) {
    // Few, and mostly in order as they were recorded; a long list is sorted by places instead.
    guard facts.count <= 64 else {
      let order = facts.indices.sorted { precedes($0, $1, ledger) }
      (facts, places) = (order.map { facts[$0] }, order.map { places[$0] })
      return
    }
    for index in facts.indices.dropFirst() {
      var slot = index
      while slot > 0, precedes(slot, slot - 1, ledger) {
        facts.swapAt(slot, slot - 1)
        places.swapAt(slot, slot - 1)
        slot -= 1
      }
    }
  }

  @inline(__always)
  private func precedes(_ left: Int, _ right: Int, _ ledger: Ledger) -> Bool {
    let (first, second) = (facts[left], facts[right])
    if first.on != second.on { return first.on < second.on }
    if first.at != second.at { return first.at < second.at }
    return ledger.facts.id(places[left])
      .precedes(ledger.facts.id(places[right]), in: ledger.symbols)
  }
}
