/// Finds, among the facts of one person, the event that makes something count.
struct Proofs {
  private let population: Population
  private let member: Population.Member

  init(_ population: Population, _ member: Population.Member) {
    (self.population, self.member) = (population, member)
  }

  /// The event, and the day that counts; that day alone where no event is found.
  func event(_ proof: Proof) -> Listing.Event {
    switch proof {
    case .contact(let day): return first(on: day, isCandidate)
    case .mobilisation(let day):
      // By the second contact, no contact is of a kind that mobilises.
      let mobilising = first(on: day) { isCandidate($0) && isMobilising($0) }
      return mobilising.place == nil ? first(on: day, isCandidate) : mobilising
    case .arrival(let day): return first(on: day, isArrival)
    case .settlement(let day):
      return first(on: day) { fact in
        if case .situation(let code) = fact.content {
          population.rules.isOutcome(code)
        } else {
          false
        }
      }
    case .exit(let exit):
      if case .silent(let last) = exit.kind {
        return .init(on: exit.on, place: first(on: last, isCandidate).place)
      }
      return first(on: exit.on) { if case .left = $0.content { true } else { false } }
    case .welcome(let day):
      return first(on: day) { if case .welcomed = $0.content { true } else { false } }
    case .device(let number):
      return nth(number) { if case .device = $0.content { true } else { false } }
    case .situation(let number):
      return nth(number) { if case .situation = $0.content { true } else { false } }
    case .fact(let index): return .init(on: member.facts[index].on, place: member.places[index])
    case .event, .opening, .naming: return .init()
    }
  }

  private func first(on day: Day, _ isProof: (Fact) -> Bool) -> Listing.Event {
    let index = member.facts.firstIndex { $0.on == day && isProof($0) }
    return .init(on: day, place: index.map { member.places[$0] })
  }

  private func nth(_ number: Int, _ isProof: (Fact) -> Bool) -> Listing.Event {
    let found = member.facts.indices.filter { isProof(member.facts[$0]) }.dropFirst(number).first
    return .init(on: found.map { member.facts[$0].on }, place: found.map { member.places[$0] })
  }

  private func isCandidate(_ fact: Fact) -> Bool {
    guard case .contact(let index) = fact.content else { return false }
    return population.rules.isCandidate(
      population.ledger.tables.contacts[index], on: fact.on, population.actions)
  }

  private func isMobilising(_ fact: Fact) -> Bool {
    guard case .contact(let index) = fact.content else { return false }
    return population.rules.mobilises(
      population.ledger.tables.contacts[index], population.actions)
  }

  private func isArrival(_ fact: Fact) -> Bool {
    switch fact.content {
    case .welcomed, .device: true
    case .resolved(let index):
      Life.isArrival(Int(index), population.ledger, population.live, population.factsUntil)
    default: false
    }
  }
}
