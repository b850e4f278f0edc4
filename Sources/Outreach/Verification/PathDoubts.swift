/// What cannot be so about persons, from their standing events: one pass for the days, one for the rest.
package struct PathDoubts: Sendable {
  private let ledger: Ledger
  private let live: LiveEvents
  private let persons: Persons
  // By person, as days: the first contact, the first exit for a death; `distant` when there is none.
  private var contacts: [Day]
  private var deaths: [Day]

  /// The doubts about everybody in `ledger`.
  package static func all(_ ledger: Ledger, _ live: LiveEvents) -> [FactDoubt] {
    var doubts = PathDoubts(ledger, live)
    doubts.gather()
    return doubts.impossible() + BirthDoubts.all(ledger, live, doubts.persons)
  }

  private init(_ ledger: Ledger, _ live: LiveEvents) {
    self.ledger = ledger
    self.live = live
    persons = Persons(ledger, live)
    contacts = Array(repeating: .distant, count: ledger.symbols.count)
    deaths = contacts
  }

  private mutating func gather() {
    let death = ledger.symbols.find("deces")
    for place in ledger.facts.indices {
      guard let fact = live[place], !fact.youth.isNone else { continue }
      let person = Int(persons.person(of: fact.youth).index)
      switch fact.content {
      case .contact: contacts[person] = min(contacts[person], fact.on)
      case .left(let reason) where reason == death: deaths[person] = min(deaths[person], fact.on)
      default: continue
      }
    }
  }

  private func impossible() -> [FactDoubt] {
    var doubts: [FactDoubt] = []
    for place in ledger.facts.indices {
      guard let fact = live[place], !fact.youth.isNone else { continue }
      let person = Int(persons.person(of: fact.youth).index)
      switch fact.content {
      // Relatives may well be met afterwards.
      case .contact(let contact)
      where fact.on > deaths[person] && !isWithRelative(contact):
        doubts.append(
          FactDoubt(source: fact.source, problem: .contactAfterDeath(deaths[person])))
      case .left where fact.on < contacts[person] && contacts[person] != .distant:
        doubts.append(
          FactDoubt(source: fact.source, problem: .exitBeforeContact(first: contacts[person])))
      default: continue
      }
    }
    return doubts
  }

  private func isWithRelative(_ contact: UInt32) -> Bool {
    ledger.tables.contacts[contact].with == ledger.symbols.find("proche")
  }
}
