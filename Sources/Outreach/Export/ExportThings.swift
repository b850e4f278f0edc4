/// The outings, actions and partners of an export, under their codes, by code.
struct ExportThings {
  private(set) var sessions: [ExportedSession] = []
  private(set) var actions: [ExportedAction] = []
  private(set) var partners: [ExportedPartner] = []
  private let population: Population

  init(
    _ population: Population, partners lines: [Event], _ spokenOf: SpokenOf,
    _ detail: ExportDetail.Place, _ register: inout ExportRegister
  ) {
    self.population = population
    var spokenOf = spokenOf
    let held = population.ledger.standing([.sessionHeld], population.live).map(\.fact).filter {
      $0.on <= population.factsUntil
    }
    spokenOf.add(held, population.ledger.tables)
    addActions(spokenOf.actions, &register)
    addPartners(lines, spokenOf.partners.union(cooperating), &register)
    addSessions(held, detail, &register)
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

  private mutating func addSessions(
    _ facts: [Fact], _ detail: ExportDetail.Place, _ register: inout ExportRegister
  ) {
    let tables = population.ledger.tables
    var ranks: [Symbol: Int] = [:]
    for fact in facts {
      guard case .session(let index) = fact.content else { continue }
      let details = tables.sessionDetails[Int(tables.sessions[index].details)]
      guard let code = register.code(.session, naming: [details.session]) else { continue }
      ranks[details.session, default: 0] += 1
      sessions.append(
        ExportedSession(
          code: code, rank: ranks[details.session] ?? 1, on: fact.on,
          action: register.code(.action, details.action),
          place: ExportedPlace(
            commune: details.commune, area: details.area, zones: details.zones, detail,
            asked: detail),
          partners: tables[tables.sessions[index].partners].compactMap {
            register.code(.partner, $0)
          }, counts: index))
    }
  }
}
