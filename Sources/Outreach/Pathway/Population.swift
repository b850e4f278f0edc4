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
    var described = PersonFacts()
    for place in ledger.facts.actions {
      if let fact = live[place], fact.on <= factsUntil { described.append(fact, at: place) }
    }
    described.sort(ledger)
    actions = ActionsAsOf(described.facts, tables: ledger.tables)
  }

  /// Everyone as a report is to see them; the youths of each pair of `linking` are taken for one person.
  init(_ ledger: Ledger, _ request: ReportRequest, linking: [(String, String)] = []) {
    self.init(
      ledger, request.programme, factsUntil: request.factsUntil,
      knownUntil: request.knownUntil?.end, linking: linking)
  }

  /// The sessions that stand by the cut-off, with their places, in no order.
  func forEachSession(_ body: (Fact, Int) -> Void) {
    for place in ledger.facts.sessions {
      if let fact = live[place], fact.on <= factsUntil { body(fact, place) }
    }
  }

  /// One person: the live facts in order, the life sorted out of them, the path it makes.
  package struct Member: Sendable {
    /// The youth that stands for the person.
    package fileprivate(set) var person = Symbol.none
    package fileprivate(set) var facts: [Fact] = []
    /// Where each of the facts is in the ledger.
    fileprivate(set) var places: [Int] = []
    package fileprivate(set) var life = Life()
    package fileprivate(set) var pathway = Pathway()
  }

  /// Adds every person with at least one live fact by the cut-off, in no order, to a tally that is
  /// `empty` at first; on every core.
  package func tally<Tally: MemberTally>(_ empty: Tally) -> Tally {
    let groups = groups()
    // Enough pieces for every core to have some to the end.
    let size = max(4096, ledger.symbols.count / 64)
    let pieces = (ledger.symbols.count + size - 1) / size
    let tallies = sideBySide(pieces) { piece in
      var tally = empty
      let persons = piece * size..<min(ledger.symbols.count, (piece + 1) * size)
      forEachMember(of: persons, in: groups) { tally.add($0) }
      return tally
    }
    return tallies.dropFirst().reduce(into: tallies.first ?? empty) { $0.merge($1) }
  }

  /// Every person with at least one live fact by the cut-off, in no order.
  package func forEachMember(_ body: (Member) -> Void) {
    forEachMember(of: 0..<ledger.symbols.count, in: groups(), body)
  }

  /// Where each person's facts are, for `forEachMember(of:in:_:)`.
  func groups() -> PersonGroups {
    PersonGroups(ledger.facts.parts, persons: ledger.symbols.count) { person($0) }
  }

  /// Those of `persons`, numbers of the youths that stand for them, with a live fact by the cut-off; in that
  /// order.
  func forEachMember(
    of persons: some Sequence<Int>, in groups: PersonGroups, _ body: (Member) -> Void
  ) {
    var gathered = PersonFacts()
    var member = Member()
    for person in persons {
      gathered.removeAll()
      groups.forEachPlace(of: person) { place in
        if let fact = live[place] { gathered.append(fact, at: place) }
      }
      guard !gathered.facts.isEmpty else { continue }
      member.person = Symbol(index: UInt32(person))
      gathered.sort(ledger)
      swap(&member.facts, &gathered.facts)
      swap(&member.places, &gathered.places)
      fill(&member)
      body(member)
    }
  }

  /// The person whom the youth of that id is; `nil` when no fact by the cut-off speaks of them.
  package func member(_ youth: String) -> Member? {
    guard let symbol = ledger.symbols.find(youth) else { return nil }
    let person = persons.person(of: symbol).index
    var gathered = PersonFacts()
    for place in ledger.facts.indices where self.person(place) == person {
      if let fact = live[place] { gathered.append(fact, at: place) }
    }
    guard !gathered.facts.isEmpty else { return nil }
    gathered.sort(ledger)
    var member = Member()
    member.person = Symbol(index: person)
    (member.facts, member.places) = (gathered.facts, gathered.places)
    fill(&member)
    return member
  }

  /// The member's facts as other rules sort them.
  func life(of member: Member, _ rules: ProgrammeRules) -> Life {
    var life = Life()
    life.fill(
      member.facts, rules: rules, actions: actions, ledger: ledger, live: live,
      factsUntil: factsUntil)
    return life
  }

  /// The path that a life makes under other rules.
  func pathway(_ life: Life, _ rules: ProgrammeRules) -> Pathway {
    var pathway = Pathway()
    pathway.follow(life, rules: rules, factsUntil: factsUntil)
    return pathway
  }

  private func fill(_ member: inout Member) {
    member.life.fill(
      member.facts, rules: rules, actions: actions, ledger: ledger, live: live,
      factsUntil: factsUntil)
    member.pathway.follow(member.life, rules: rules, factsUntil: factsUntil)
  }

  // The person that the standing event at `place` is a fact of, by the cut-off.
  @inline(__always)
  private func person(_ place: Int) -> UInt32? {
    guard let fact = live[place], !fact.youth.isNone, fact.on <= factsUntil,
      fact.type?.isFact == true
    else { return nil }
    return persons.person(of: fact.youth).index
  }
}

/// What a report counts, person by person.
package protocol MemberTally: Sendable {
  /// Adds one person.
  mutating func add(_ member: Population.Member)
  /// Adds what another tally has counted, of other persons.
  mutating func merge(_ other: Self)
}
