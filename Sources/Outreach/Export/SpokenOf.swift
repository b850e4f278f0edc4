/// The actions and partners that contacts, referrals and outings speak of, described or not.
struct SpokenOf: Sendable {
  private(set) var actions: Set<Symbol> = []
  private(set) var partners: Set<Symbol> = []
  private var lists: Set<SymbolList> = []
  private var seen: Set<UInt32> = []

  mutating func add(_ facts: [Fact], _ tables: LedgerTables) {
    for fact in facts {
      switch fact.content {
      case .contact(let index):
        // Many contacts share their circumstances.
        guard seen.insert(index).inserted else { continue }
        let contact = tables.contacts[index]
        if !contact.action.isNone { actions.insert(contact.action) }
        if lists.insert(contact.partners).inserted { partners.formUnion(tables[contact.partners]) }
      case .session(let index):
        let session = tables.sessions[index]
        let action = tables.sessionDetails[Int(session.details)].action
        if !action.isNone { actions.insert(action) }
        if lists.insert(session.partners).inserted { partners.formUnion(tables[session.partners]) }
      case .referred(let index): partners.insert(tables.referrals[index].partner)
      default: continue
      }
    }
  }

  mutating func merge(_ other: SpokenOf) {
    actions.formUnion(other.actions)
    partners.formUnion(other.partners)
  }
}
