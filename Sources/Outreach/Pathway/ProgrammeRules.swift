/// A programme's definition in the symbols of one ledger, ready to be applied.
package struct ProgrammeRules: Sendable {
  package let programme: Programme
  private let symbols: SymbolTable
  private let tables: LedgerTables
  private let id: Symbol?
  private let kind: Symbol?
  private let outcomes: Set<Symbol>
  private let earlyReasons: Set<Symbol>
  private let requirements: [(trait: Symbol?, value: CharacteristicValue?)]
  private let lost: Symbol?
  private let unknown: Symbol?
  private let relative: Symbol?
  private let youth: Symbol?

  package init(_ programme: Programme, _ ledger: Ledger) {
    let symbols = ledger.symbols
    self.programme = programme
    self.symbols = symbols
    tables = ledger.tables
    id = symbols.find(programme.id)
    if case .actionKind(let code) = programme.mobilisation {
      kind = symbols.find(code)
    } else {
      kind = nil
    }
    outcomes = Set(programme.outcomes.compactMap { symbols.find($0) })
    earlyReasons = Set(programme.earlyExitReasons.compactMap { symbols.find($0) })
    requirements = programme.requires.map { requirement in
      let value: CharacteristicValue? =
        switch requirement.value {
        case .bool(let value): .bool(value)
        case .string(let code): symbols.find(code).map(CharacteristicValue.symbol)
        default: nil
        }
      return (symbols.find(requirement.trait), value)
    }
    lost = symbols.find("perdu-de-vue")
    unknown = symbols.find("inconnu")
    relative = symbols.find("proche")
    youth = symbols.find("jeune")
  }

  package func isOutcome(_ situation: Symbol) -> Bool { outcomes.contains(situation) }

  package func isEarly(_ reason: Symbol) -> Bool { earlyReasons.contains(reason) }

  package func isWithYouth(_ contact: ContactCircumstances) -> Bool {
    contact.with.isNone || contact.with == youth
  }

  package func isWithRelative(_ contact: ContactCircumstances) -> Bool {
    !contact.with.isNone && contact.with == relative
  }

  /// Whether a contact on `day` may count in this programme (statistics, section 2, rule 5).
  package func isCandidate(_ contact: ContactCircumstances, on day: Day, _ actions: ActionsAsOf)
    -> Bool
  {
    guard isWithYouth(contact), programme.from.map({ $0 <= day }) ?? true,
      programme.until.map({ day <= $0 }) ?? true
    else { return false }
    guard !contact.action.isNone, let action = actions[contact.action],
      action.programmes != .empty
    else { return true }
    return id.map(tables[action.programmes].contains) ?? false
  }

  /// Whether a contact's action has the kind that mobilises.
  package func mobilises(_ contact: ContactCircumstances, _ actions: ActionsAsOf) -> Bool {
    guard let kind, !contact.action.isNone, let action = actions[contact.action] else {
      return false
    }
    return action.kind == kind
  }

  /// Why a person is outside the programme's public on a day.
  package enum Exclusion: Sendable { case age, criteria, alreadyFollowed }

  /// The first reason, in the order of the definition, that excludes the person on `day`; `nil` in profile.
  package func exclusion(_ person: Descriptions, on day: Day) -> Exclusion? {
    if let exclusion = lastingExclusion(person, on: day) { return exclusion }
    return isNewcomer(person, on: day) ? nil : .alreadyFollowed
  }

  /// The same without the link with the Mission Locale, which a new episode does not look at.
  package func lastingExclusion(_ person: Descriptions, on day: Day) -> Exclusion? {
    if let age = person.age(at: day) {
      if let minimum = programme.minimumAge, age < minimum { return .age }
      if let maximum = programme.maximumAge, age > maximum { return .age }
    }
    for requirement in requirements {
      guard let trait = requirement.trait, let known = person.value(.trait(trait), at: day) else {
        continue
      }
      if known != requirement.value { return .criteria }
    }
    return nil
  }

  /// Whether the link at `day` says lost from sight.
  package func isLostFromSight(_ person: Descriptions, at day: Day) -> Bool {
    guard case .symbol(let link) = person.value(.link, at: day) else { return false }
    return link == lost
  }

  private func isNewcomer(_ person: Descriptions, on day: Day) -> Bool {
    guard case .symbol(let link) = person.value(.link, at: day) else { return true }
    if link == unknown { return true }
    guard link == lost else { return false }
    guard case .day(let seen) = person.value(.lastSeen, at: day) else { return true }
    return programme.lostAfter.isOver(since: seen, at: day)
  }
}
