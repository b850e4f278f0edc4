/// One look at every event that stands by the cut-offs, for what a meeting is told.
struct MeetingScan {
  private let population: Population
  /// Places of the outings of the period.
  private(set) var sessions: [Int] = []
  /// Places of the attempts of the period.
  private(set) var attempts: [Int] = []
  private(set) var partners: PartnerReview
  /// What was recorded late, by type.
  private(set) var late: [Bilan.Activity.Kind] = []
  private var kinds = CodeCounts()
  private var channels = CodeCounts()
  private var themes = CodeCounts()

  init(_ population: Population, _ request: ReportRequest, eve: ReportRequest.Knowledge) {
    self.population = population
    partners = PartnerReview(population, request)
    var recorded = CodeCounts()
    for place in population.ledger.facts.indices {
      guard let fact = population.live[place], let type = fact.type, type.isFact,
        fact.on <= population.factsUntil
      else { continue }
      if fact.on < request.period.from, fact.at > eve.end { recorded.add(type.rawValue) }
      add(fact, at: place, isInPeriod: request.period.contains(fact.on))
    }
    late = recorded.rows
  }

  private mutating func add(_ fact: Fact, at place: Int, isInPeriod: Bool) {
    let tables = population.ledger.tables
    switch fact.content {
    case .contact(let index):
      let contact = tables.contacts[index]
      partners.add(tables[contact.partners], on: fact.on, by: tables[contact.staff])
      if isInPeriod, population.rules.isWithYouth(contact) {
        add(tables.contactDetails[contact.details])
      }
    case .session(let index):
      let session = tables.sessions[index]
      let isHeld = session.status.isNone || text(session.status) == "tenue"
      if isHeld {
        let staff = tables.sessionDetails[Int(session.details)].staff
        partners.add(tables[session.partners], on: fact.on, by: tables[staff])
      }
      if isInPeriod { sessions.append(place) }
    case .referred(let index):
      partners.add([tables.referrals[index].partner], on: fact.on, by: [])
    case .attempted: if isInPeriod { attempts.append(place) }
    default: break
    }
  }

  private mutating func add(_ details: ContactDetails) {
    kinds.add(text(details.kind))
    channels.add(text(details.channel))
    let said = population.ledger.tables[details.themes]
    if said.isEmpty { themes.add(nil) }
    for theme in said { themes.add(text(theme)) }
  }

  private func text(_ symbol: Symbol) -> String? {
    symbol.isNone ? nil : population.ledger.symbols.text(symbol)
  }

  /// The contacts counted, with the standing lines of the attempts.
  func contacts(attempts lines: [Event]) -> Meeting.Contacts {
    var (channel, result) = (CodeCounts(), CodeCounts())
    for line in lines {
      channel.add(line["channel"]?.text)
      result.add(line["result"]?.text)
    }
    return Meeting.Contacts(
      kinds: kinds.rows, channels: channels.rows, themes: themes.rows,
      attemptChannels: channel.rows, attemptResults: result.rows)
  }

  /// Places of what stands of `types` by the cut-off, in order.
  func places(_ types: [EventType]) -> [Int] {
    population.ledger.standing(types, population.live).filter {
      $0.fact.on <= population.factsUntil
    }.map(\.place)
  }
}
