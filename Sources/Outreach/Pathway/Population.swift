/// Everyone in a ledger, as of the two cut-offs, seen through one programme.
package struct Population: Sendable {
  package let ledger: Ledger
  package let live: LiveEvents
  package let rules: ProgrammeRules
  package let actions: ActionsAsOf
  package let factsUntil: Day
  private let persons: Persons

  /// `linking` are pairs of youths taken for one person besides those that the events link.
  package init(
    _ ledger: Ledger, _ programme: Programme, factsUntil: Day, knownUntil: Instant?,
    linking: [(String, String)] = []
  ) {
    self.ledger = ledger
    self.factsUntil = factsUntil
    live = LiveEvents(ledger, knownUntil: knownUntil)
    persons = Persons(ledger, live, linking: linking)
    rules = ProgrammeRules(programme, ledger)
    var facts: [Fact] = []
    for place in ledger.facts.indices {
      switch ledger.facts[place].content {
      case .action, .actionClosed:
        if let fact = live[place], fact.on <= factsUntil { facts.append(fact) }
      default: continue
      }
    }
    facts.sort(in: ledger.symbols)
    actions = ActionsAsOf(facts, tables: ledger.tables)
  }

  /// The live facts about no youth in particular (sessions), in no order.
  package func forEachCommonFact(_ body: (Fact) -> Void) {
    for place in ledger.facts.indices where ledger.facts[place].youth.isNone {
      if let fact = live[place], fact.on <= factsUntil { body(fact) }
    }
  }

  /// One person: the live facts in order, the life sorted out of them, the path it makes.
  package struct Member {
    package let facts: [Fact]
    package let life: Life
    package let pathway: Pathway
  }

  /// Every person with at least one live fact by the cut-off, in no order.
  package func forEachMember(_ body: (Member) -> Void) {
    let (places, ends) = grouped()
    var start = 0
    for end in ends {
      defer { start = Int(end) }
      guard Int(end) > start else { continue }
      body(member(places[start..<Int(end)].compactMap { live[Int($0)] }))
    }
  }

  /// The person whom the youth of that id is; `nil` when no fact by the cut-off speaks of them.
  package func member(_ youth: String) -> Member? {
    guard let symbol = ledger.symbols.find(youth) else { return nil }
    let person = persons.person(of: symbol)
    let facts = ledger.facts.indices.compactMap { place -> Fact? in
      self.person(place) == person ? live[place] : nil
    }
    return facts.isEmpty ? nil : member(facts)
  }

  private func member(_ facts: [Fact]) -> Member {
    var facts = facts
    facts.sort(in: ledger.symbols)
    let life = Life(
      facts, rules: rules, actions: actions, ledger: ledger, live: live, factsUntil: factsUntil)
    let pathway = Pathway(life, rules: rules, factsUntil: factsUntil)
    return Member(facts: facts, life: life, pathway: pathway)
  }

  // The person that the standing event at `place` is a fact of, by the cut-off.
  private func person(_ place: Int) -> Symbol? {
    guard let fact = live[place], !fact.youth.isNone, fact.type?.isFact == true,
      fact.on <= factsUntil
    else { return nil }
    return persons.person(of: fact.youth)
  }

  // Places of facts by person: a counting sort, four bytes an event. `ends` holds, person after
  // person, where each one's places end.
  private func grouped() -> (places: [UInt32], ends: [UInt32]) {
    var counts = [UInt32](repeating: 0, count: ledger.symbols.count)
    for place in ledger.facts.indices {
      if let person = person(place) { counts[Int(person.index)] += 1 }
    }
    var next = counts
    var total: UInt32 = 0
    for index in counts.indices {
      next[index] = total
      total += counts[index]
    }
    var places = [UInt32](repeating: 0, count: Int(total))
    for place in ledger.facts.indices {
      guard let person = person(place).map({ Int($0.index) }) else { continue }
      places[Int(next[person])] = UInt32(place)
      next[person] += 1
    }
    return (places, next)
  }
}

extension [Fact] {
  /// Puts facts in the order of the journal: `on`, `at`, `id`.
  mutating func sort(in symbols: SymbolTable) {
    sort { left, right in
      if left.on != right.on { return left.on < right.on }
      if left.at != right.at { return left.at < right.at }
      return left.id.precedes(right.id, in: symbols)
    }
  }
}
