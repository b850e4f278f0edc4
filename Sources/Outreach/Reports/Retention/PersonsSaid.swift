/// All that was ever said of some persons, and the days on which they were met: what stands and what does not, since a
/// report as known at an earlier moment sees it.
struct PersonsSaid {
  private struct Person {
    var days: Set<Day> = []
    var said: [Said] = []
  }

  private let ledger: Ledger
  private let persons: Persons
  private var byPerson: [Symbol: Person] = [:]

  /// What `ledger` holds of the persons whom `youths` are, or were once taken for.
  init(_ youths: Set<String>, _ ledger: Ledger) {
    self.ledger = ledger
    let pairs = ledger.facts.links.compactMap { place -> (String, String)? in
      guard case .link(let number) = ledger.facts[place].content else { return nil }
      let (first, second) = ledger.tables.pairs[Int(number)]
      return (ledger.symbols.text(first), ledger.symbols.text(second))
    }
    persons = Persons(ledger, LiveEvents(ledger, knownUntil: nil), linking: pairs)
    for youth in youths {
      if let symbol = ledger.symbols.find(youth) { byPerson[person(of: symbol)] = Person() }
    }
    for place in ledger.facts.indices { add(ledger.facts[place]) }
    for correction in ledger.corrections { add(correction.replacement) }
  }

  func person(of youth: Symbol) -> Symbol { persons.person(of: youth) }

  private mutating func add(_ fact: Fact) {
    switch fact.content {
    case .contact: byPerson[person(of: fact.youth)]?.days.insert(fact.on)
    case .described(let description):
      let person = person(of: fact.youth)
      guard byPerson[person] != nil else { return }
      ledger.tables.forEachSaid(description) { byPerson[person]?.said.append($0) }
    default: break
    }
  }

  /// How the descriptions of `person` are reduced.
  func reduced(_ person: Symbol, _ programmes: [Programme]) -> ReducedDescription {
    let (days, said) = (byPerson[person]?.days ?? [], byPerson[person]?.said ?? [])
    let bounds = programmes.flatMap { [$0.minimumAge, $0.maximumAge.map { $0 + 1 }] }
    let limits = Set(AgeBand.limits + bounds.compactMap(\.self))
    func met(_ programme: Programme) -> [Day] {
      days.filter { $0 >= programme.from ?? $0 && $0 <= programme.until ?? $0 }
    }
    var keys: Set<EventKey> = []
    let links = said.filter { $0.isOf(.link) && !$0.isUnknown }.map { text($0.value) }
    if !days.isEmpty, links.contains(where: { !["inconnu", "perdu-de-vue"].contains($0) }) {
      keys.insert(.link)
    }
    let visits = said.compactMap { said -> Day? in
      if said.isOf(.lastSeen), case .day(let day) = said.value { day } else { nil }
    }
    let isVisitDecisive = programmes.contains { programme in
      met(programme).contains { day in
        visits.contains { !programme.lostAfter.isOver(since: $0, at: day) }
      }
    }
    if links.contains("perdu-de-vue"), isVisitDecisive { keys.formUnion([.link, .lastSeen]) }
    var traits: Set<String> = []
    for programme in programmes where !met(programme).isEmpty {
      traits.formUnion(programme.requires.filter { isMissed($0, said) }.map(\.trait))
    }
    return ReducedDescription(
      ages: AgeClasses(days: Array(days), limits: limits.sorted()), keys: keys, traits: traits)
  }

  // Whether a value was ever said that is not the one required.
  private func isMissed(_ requirement: Programme.Requirement, _ said: [Said]) -> Bool {
    said.contains { said in
      guard let trait = said.trait, !said.isUnknown,
        ledger.symbols.text(trait) == requirement.trait
      else { return false }
      return switch (said.value, requirement.value) {
      case (.bool(let value), .bool(let wanted)): value != wanted
      case (.symbol(let value), .string(let wanted)): ledger.symbols.text(value) != wanted
      default: true
      }
    }
  }

  private func text(_ value: CharacteristicValue) -> String? {
    if case .symbol(let symbol) = value { ledger.symbols.text(symbol) } else { nil }
  }
}
