/// The outings, actions and partners of an export, under their codes, by code.
struct ExportThings {
  private(set) var sessions: [ExportedSession] = []
  private(set) var actions: [ExportedAction] = []
  private(set) var partners: [ExportedPartner] = []
  private let population: Population

  init(
    _ population: Population, _ lines: ExportLines, _ spokenOf: SpokenOf,
    _ register: inout ExportRegister
  ) {
    self.population = population
    let told = lines.sessions.filter { $0.on.map { $0 <= population.factsUntil } ?? false }
    addActions(spokenOf.actions.union(told.compactMap { symbol($0["action"]) }), &register)
    let met = spokenOf.partners.union(
      told.flatMap { ($0["partners"]?.items ?? []).compactMap(symbol) })
    addPartners(lines.partners, met.union(cooperating), &register)
    addSessions(told, &register)
    sessions.sort { ($0.code, $0.rank) < ($1.code, $1.rank) }
    actions.sort { $0.code < $1.code }
    partners.sort { $0.code < $1.code }
  }

  private func symbol(_ value: JSONValue?) -> Symbol? {
    value?.text.flatMap(population.ledger.symbols.find)
  }

  private mutating func addActions(_ spokenOf: Set<Symbol>, _ register: inout ExportRegister) {
    for symbol in spokenOf.union(population.actions.all).sorted(by: { $0.index < $1.index }) {
      guard let code = register.code(.action, naming: [symbol]) else { continue }
      actions.append(ExportedAction(code: code, symbol: symbol, action: population.actions[symbol]))
    }
  }

  // The partners of the actions.
  private var cooperating: Set<Symbol> {
    Set(actions.flatMap { $0.action.map { population.ledger.tables[$0.partners] } ?? [] })
  }

  private mutating func addPartners(
    _ lines: [Event], _ spokenOf: Set<Symbol>, _ register: inout ExportRegister
  ) {
    var described: [Symbol: [String: JSONValue]] = [:]
    for event in lines where event.on.map({ $0 <= population.factsUntil }) ?? false {
      guard let partner = symbol(event["partner"]) else { continue }
      for member in event.own { described[partner, default: [:]][member.key] = member.value }
    }
    for symbol in spokenOf.union(described.keys).sorted(by: { $0.index < $1.index }) {
      guard let code = register.code(.partner, naming: [symbol]) else { continue }
      partners.append(ExportedPartner(code: code, described: described[symbol]))
    }
  }

  private mutating func addSessions(_ lines: [Event], _ register: inout ExportRegister) {
    var ranks: [Symbol: Int] = [:]
    for event in lines {
      guard let on = event.on, let session = symbol(event["session"]),
        let code = register.code(.session, naming: [session])
      else { continue }
      ranks[session, default: 0] += 1
      sessions.append(
        ExportedSession(
          code: code, rank: ranks[session] ?? 1, on: on,
          action: symbol(event["action"]).flatMap { register.code(.action, $0) },
          partners: (event["partners"]?.items ?? []).compactMap { symbol($0) }
            .compactMap { register.code(.partner, $0) },
          event: event))
    }
  }
}
