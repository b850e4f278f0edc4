/// Counts what was done in a period, for everyone met.
struct ActivityTally {
  private let period: Period
  private let ledger: Ledger
  private let rules: ProgrammeRules
  private let actions: [(code: Symbol, action: ActionsAsOf.Action)]
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
  mutating func add(_ facts: [Fact], _ witness: inout some Witness) {
    var seen = false
    for (place, fact) in facts.enumerated() where period.contains(fact.on) {
      switch fact.content {
      case .contact(let index):
        let contact = ledger.tables.contacts[index]
        if contact.partners != .empty {
          partnerLists.insert(contact.partners)
          witness.hear(of: contact.partners, .fact(place))
        }
        if rules.isWithYouth(contact) {
          witness.count(&activity.contacts, .contacts, .fact(place))
          if !seen { witness.count(&activity.jeunesVus, .jeunesVus, .fact(place)) }
          seen = true
        } else if rules.isWithRelative(contact) {
          witness.count(&activity.proches, .proches, .fact(place))
        }
      case .attempted: witness.count(&activity.tentatives, .tentatives, .fact(place))
      case .referred(let index):
        let partner = ledger.tables.referrals[index].partner
        partners.insert(partner)
        witness.hear(of: partner, .fact(place))
      default: break
      }
    }
  }

  /// Adds the session at a place of the ledger.
  mutating func add(session fact: Fact, at place: Int, _ witness: inout some Witness) {
    guard case .session(let index) = fact.content, period.contains(fact.on) else { return }
    let session = ledger.tables.sessions[index]
    if session.status == cancelled {
      witness.count(&activity.seancesAnnulees, .seancesAnnulees, .event(place))
    } else if session.status == postponed {
      witness.count(&activity.seancesReportees, .seancesReportees, .event(place))
    } else if session.status.isNone || session.status == held {
      witness.count(&activity.seancesTenues, .seancesTenues, .event(place))
      witness.count(
        &activity.personnesRencontrees, .personnesRencontrees, .event(place), by: session.people)
      witness.count(
        &activity.jeunesRencontres, .jeunesRencontres, .event(place), by: session.youths)
      partnerLists.insert(session.partners)
      witness.hear(of: session.partners, .event(place))
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
  func result(_ witness: inout some Witness) -> Bilan.Activity {
    var activity = activity
    var kinds: [Symbol: Int] = [:]
    var partners = partners
    for list in partnerLists { partners.formUnion(ledger.tables[list]) }
    for (code, action) in actions {
      witness.count(&activity.actionsActives, .actionsActives, .opening(code))
      witness.count(
        &kinds[action.kind, default: 0], .actionsParNature, .opening(code), .code(action.kind))
      partners.formUnion(ledger.tables[action.partners])
      witness.hear(of: action.partners, .opening(code))
    }
    activity.actionsParNature = kinds.sorted { left, right in
      left.key.isNone ? false : right.key.isNone || ledger.symbols.precedes(left.key, right.key)
    }.map { kind, count in
      .init(value: kind.isNone ? nil : ledger.symbols.text(kind), count: count)
    }
    for partner in partners {
      witness.count(&activity.partenairesActifs, .partenairesActifs, .naming(partner))
    }
    return activity
  }
}
