/// Writes down all that is counted.
struct Listing: Witness {
  private(set) var rows: [Justification.Row] = []
  private let population: Population
  private var member: Population.Member?
  // The first event that names each partner.
  private var named: [Symbol: Event] = [:]
  // The first opening of each action.
  private var opened: [Symbol: Event] = [:]

  /// An event that proves, by its place, and the day that counts.
  struct Event {
    var on: Day?
    var place: Int?
  }

  init(_ population: Population) {
    self.population = population
    for (place, action) in openings() {
      let event = event(.event(place))
      if let known = opened[action], !precedes(event, known) { continue }
      opened[action] = event
    }
  }

  mutating func meet(_ member: Population.Member?) { self.member = member }

  mutating func see(
    _ figure: Bilan.Figure, _ proof: Proof, path: Day?, _ subject: Subject, count: Int
  ) {
    let event = event(proof)
    var youth = Symbol.none
    var thing = Symbol.none
    switch proof {
    case .opening(let symbol), .naming(let symbol): thing = symbol
    case .event: break
    default: youth = member?.facts.first?.youth ?? .none
    }
    let stretches = member?.pathway.stretches ?? []
    rows.append(
      .init(
        figure: figure, subject: subject, youth: youth,
        path: path.flatMap { path in
          stretches.firstIndex { $0.episode.firstContact == path }.map { $0 + 1 }
        }, on: event.on, event: event.place, thing: thing, count: count))
  }

  mutating func hear(of partners: SymbolList, _ proof: Proof) {
    for partner in population.ledger.tables[partners] { hear(of: partner, proof) }
  }

  mutating func hear(of partner: Symbol, _ proof: Proof) {
    hear(of: partner, event(proof))
  }

  private mutating func hear(of partner: Symbol, _ event: Event) {
    if let known = named[partner], !precedes(event, known) { return }
    named[partner] = event
  }

  mutating func merge(_ other: Listing) {
    rows += other.rows
    for (partner, event) in other.named { hear(of: partner, event) }
  }

  private func precedes(_ left: Event, _ right: Event) -> Bool {
    if left.on != right.on { return left.on ?? .distant < right.on ?? .distant }
    guard let first = left.place, let second = right.place else { return left.place != nil }
    return population.ledger.facts.id(first)
      .precedes(population.ledger.facts.id(second), in: population.ledger.symbols)
  }

  private func event(_ proof: Proof) -> Event {
    switch proof {
    case .opening(let action): opened[action] ?? Event()
    case .naming(let partner): named[partner] ?? Event()
    case .event(let place): Event(on: population.live[place]?.on, place: place)
    default: member.map { Proofs(population, $0).event(proof) } ?? Event()
    }
  }

  // Every opening of an action by the cut-off, with its place.
  private func openings() -> [(place: Int, action: Symbol)] {
    let (facts, tables) = (population.ledger.facts, population.ledger.tables)
    return facts.actions.compactMap { place in
      guard let fact = population.live[place], fact.type == .actionOpened,
        fact.on <= population.factsUntil, case .action(let index) = fact.content
      else { return nil }
      return (place, tables.actions[Int(index)].action)
    }
  }
}
