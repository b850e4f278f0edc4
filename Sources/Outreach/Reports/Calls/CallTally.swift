/// Finds whom to see again, person by person.
struct CallTally: MemberTally {
  let obligations: OpenObligations
  let persons: Persons
  let population: Population
  /// Weeks without contact.
  let weeks: Int
  let retention: Retention?
  private let erased: Set<Symbol>
  private(set) var entries: [CallList.Entry] = []

  private var today: Day { population.factsUntil }

  init(
    _ population: Population, _ persons: Persons, _ obligations: OpenObligations, weeks: Int,
    retention: Retention?
  ) {
    (self.population, self.persons, self.obligations) = (population, persons, obligations)
    (self.weeks, self.retention) = (weeks, retention)
    let ledger = population.ledger
    erased = Set(ledger.erasedYouths(population.live).compactMap(ledger.symbols.find))
  }

  mutating func add(_ member: Population.Member) {
    guard let youth = member.facts.first?.youth else { return }
    let owed = obligations.byPerson[persons.person(of: youth)]
    let contact = member.facts.last { $0.type == .contactMade }?.on
    var reasons: [CallReason] = []
    if member.pathway.isOpen { reasons += pathReasons(member) }
    if let owed { reasons += owedReasons(owed, member, since: contact) }
    if member.pathway.isOpen, !isLost(member),
      let day = member.life.descriptions.leavingAge(from: today, population.rules.programme)
    {
      reasons.append(.leavingAge(day))
    }
    reasons += notices(member)
    guard !reasons.isEmpty else { return }
    let attempts = member.life.attempts.filter { $0 >= contact ?? $0 }
    let symbols = population.ledger.symbols
    // Past, it has been recognised already, or says that nobody is waited for any more.
    let exit = member.pathway.nextExit(member.life, population.rules).flatMap {
      $0.day > today ? $0 : nil
    }
    entries.append(
      CallList.Entry(
        youths: Set(member.facts.map(\.youth)).map(symbols.text).sorted(), reasons: reasons,
        nextExit: exit, lastContact: contact,
        attempts: (attempts.count, attempts.last), referent: owed?.referent?.staff,
        referentPartner: owed?.referent?.partner))
  }

  mutating func merge(_ other: CallTally) { entries += other.entries }

  // Of what is kept of somebody whose identity is.
  private func notices(_ member: Population.Member) -> [CallReason] {
    guard let retention, !member.facts.allSatisfy({ erased.contains($0.youth) }) else { return [] }
    var reasons: [CallReason] = []
    let due = RetentionList.last(of: member).map { $0.on.adding(months: retention.activeMonths) }
    if let due, due <= today.adding(days: 30) { reasons.append(.identityDue(due)) }
    let isMet = member.facts.contains { $0.type == .contactMade }
    if isMet, member.life.descriptions.value(.informed, at: today) == nil {
      reasons.append(.notInformed)
    }
    return reasons
  }

  // A pause keeps everything else quiet; one that lasts is a reason by itself.
  private func pathReasons(_ member: Population.Member) -> [CallReason] {
    guard let episode = member.pathway.stretches.last?.episode else { return [] }
    if isLost(member) { return [] }
    if let pause = member.life.pauses.last {
      if pause.contains(today) {
        return today.isAtLeast(months: 3, after: pause.lowerBound)
          ? [.pauseOpen(since: pause.lowerBound)] : []
      }
      if pause.upperBound > episode.lastContact, pause.upperBound <= today {
        return [.pauseEnded(pause.upperBound)]
      }
    }
    guard today.days(since: episode.lastContact) >= 7 * weeks else { return [] }
    if episode.state == .encours { return [.silent] }
    let contacts = member.life.contactDays.count { $0.on >= episode.firstContact }
    return [.metAndNotAgain(contacts: contacts)]
  }

  // Never mobilised, and without news for as long as a silence may last: nobody would read the list to the end.
  private func isLost(_ member: Population.Member) -> Bool {
    guard let episode = member.pathway.stretches.last?.episode else { return false }
    return episode.state == .repere && isOld(episode.lastContact)
  }

  private func isOld(_ day: Day) -> Bool {
    today.isAtLeast(months: population.rules.programme.silentMonths, after: day)
  }

  private func owedReasons(
    _ owed: OpenObligations.Owed, _ member: Population.Member, since contact: Day?
  ) -> [CallReason] {
    var reasons: [CallReason] = []
    let isOver = !member.pathway.isOpen && !member.pathway.stretches.isEmpty
    let isLost = isLost(member)
    func isWaited(since day: Day) -> Bool { !isOver && !(isLost && isOld(day)) }
    if let named = owed.referent, isWaited(since: named.since),
      contact.map({ $0 < named.since }) ?? true
    {
      reasons.append(.handover(since: named.since))
    }
    reasons += owed.referrals.filter {
      isWaited(since: $0.since) && today.days(since: $0.since) >= 14
    }
    .map { .referralPending(partner: $0.partner, since: $0.since) }
    return reasons + owed.followUps
  }
}
