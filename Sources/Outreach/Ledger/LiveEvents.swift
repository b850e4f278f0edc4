/// The events that stand once corrections and retractions known by a moment are applied.
package struct LiveEvents: Sendable {
  private let ledger: Ledger
  private let limit: Instant?
  private var retracted = Set<Int>()
  private var corrections: [Int: Ledger.Correction] = [:]
  // One bit an event: whether it may be retracted or corrected; few are.
  private var touched: [UInt64] = []

  /// The live events of `ledger`, those recorded after `limit` ignored (none ignored when `nil`).
  package init(_ ledger: Ledger, knownUntil limit: Instant?) {
    self.ledger = ledger
    self.limit = limit
    retract()
    correct()
    touched = Array(repeating: 0, count: (ledger.facts.count + 63) / 64)
    for place in retracted.union(corrections.keys) {
      touched[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// Whether the event had been recorded by the limit.
  package func isKnown(_ place: Int) -> Bool { limit.map { ledger.facts[place].at <= $0 } ?? true }

  /// How many events had been recorded by the limit.
  package var knownCount: Int {
    limit == nil ? ledger.facts.count : ledger.facts.indices.count(where: isKnown)
  }

  /// The event at `place` as it stands; `nil` when it is retracted or not yet known.
  @inline(__always)
  package subscript(place: Int) -> Fact? {
    let fact = ledger.facts[place]
    if let limit, fact.at > limit { return nil }
    guard touched[place >> 6] & (1 << UInt64(place & 63)) != 0 else { return fact }
    return retracted.contains(place) ? nil : corrections[place]?.replacement ?? fact
  }

  /// The place of the correction that stands for the event at `place`.
  package func correction(of place: Int) -> Int? { corrections[place]?.place }

  /// Events that speak of one not known by the limit.
  package var unresolved: [Int] {
    ledger.references.filter { reference in
      isKnown(reference.place) && !(reference.target.map(isKnown) ?? false)
    }.map(\.place)
  }

  // Each retraction has one target: those that nobody retracts act first, and free the next ones to
  // act or not. Members of a cycle are never freed: they retract nothing.
  private mutating func retract() {
    var targets: [Int: Int] = [:]
    var waiting: [Int: Int] = [:]
    for retraction in ledger.retractions where isKnown(retraction.place) {
      guard let target = retraction.target, isKnown(target) else { continue }
      targets[retraction.place] = target
      waiting[target, default: 0] += 1
    }
    var ready = targets.keys.filter { waiting[$0] == nil }
    while let place = ready.popLast() {
      guard let target = targets[place] else { continue }
      if !retracted.contains(place) { retracted.insert(target) }
      waiting[target, default: 0] -= 1
      if waiting[target] == 0, targets[target] != nil { ready.append(target) }
    }
  }

  private mutating func correct() {
    var last: [Int: Ledger.Correction] = [:]
    for correction in ledger.corrections {
      guard isKnown(correction.place), !retracted.contains(correction.place),
        isKnown(correction.target)
      else { continue }
      if let other = last[correction.target], !stands(correction, over: other) { continue }
      last[correction.target] = correction
    }
    corrections = last
  }

  private func stands(_ new: Ledger.Correction, over old: Ledger.Correction) -> Bool {
    let (left, right) = (ledger.facts[old.place], ledger.facts[new.place])
    return left.at == right.at
      ? ledger.facts.id(old.place).precedes(ledger.facts.id(new.place), in: ledger.symbols)
      : left.at < right.at
  }
}
