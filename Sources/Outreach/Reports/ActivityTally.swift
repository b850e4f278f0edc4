/// Counts what was done in a period, for everyone met.
struct ActivityTally {
  private let period: Period
  private let ledger: Ledger
  private let rules: ProgrammeRules
  private let actions: [ActionsAsOf.Action]
  private let cancelled: Symbol?
  private let postponed: Symbol?
  private let held: Symbol?
  private var activity = Bilan.Activity()
  private var partners = Set<Symbol>()
  private var partnerLists = Set<SymbolList>()

  init(_ request: ReportRequest, _ population: Population) {
    period = request.period
    ledger = population.ledger
    rules = population.rules
    actions = population.actions.active(in: request.period)
    cancelled = ledger.symbols.find("annulee")
    postponed = ledger.symbols.find("reportee")
    held = ledger.symbols.find("tenue")
  }

  /// Adds one person's facts.
  mutating func add(_ facts: [Fact]) {
    var seen = false
    for fact in facts where period.contains(fact.on) {
      switch fact.content {
      case .contact(let index):
        let contact = ledger.tables.contacts[index]
        if contact.partners != .empty { partnerLists.insert(contact.partners) }
        if rules.isWithYouth(contact) {
          activity.contacts += 1
          seen = true
        } else if rules.isWithRelative(contact) {
          activity.proches += 1
        }
      case .attempted: activity.tentatives += 1
      case .referred(let index): partners.insert(ledger.tables.referrals[index].partner)
      default: break
      }
    }
    if seen { activity.jeunesVus += 1 }
  }

  /// Adds a session.
  mutating func add(session fact: Fact) {
    guard case .session(let index) = fact.content, period.contains(fact.on) else { return }
    let session = ledger.tables.sessions[index]
    if session.status == cancelled {
      activity.seancesAnnulees += 1
    } else if session.status == postponed {
      activity.seancesReportees += 1
    } else if session.status.isNone || session.status == held {
      activity.seancesTenues += 1
      activity.personnesRencontrees += session.people
      activity.jeunesRencontres += session.youths
      partnerLists.insert(session.partners)
    }
  }

  /// Adds what another tally has counted, of other persons.
  mutating func merge(_ other: ActivityTally) {
    activity.contacts += other.activity.contacts
    activity.proches += other.activity.proches
    activity.jeunesVus += other.activity.jeunesVus
    activity.tentatives += other.activity.tentatives
    partners.formUnion(other.partners)
    partnerLists.formUnion(other.partnerLists)
  }

  /// The activity of the period.
  func result() -> Bilan.Activity {
    var activity = activity
    var kinds: [Symbol: Int] = [:]
    var partners = partners
    for list in partnerLists { partners.formUnion(ledger.tables[list]) }
    for action in actions {
      kinds[action.kind, default: 0] += 1
      partners.formUnion(ledger.tables[action.partners])
    }
    activity.actionsActives = actions.count
    activity.actionsParNature = kinds.sorted { left, right in
      left.key.isNone ? false : right.key.isNone || ledger.symbols.precedes(left.key, right.key)
    }.map { kind, count in
      .init(value: kind.isNone ? nil : ledger.symbols.text(kind), count: count)
    }
    activity.partenairesActifs = partners.count
    return activity
  }
}
