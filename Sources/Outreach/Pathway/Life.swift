/// One person's live facts as of the facts cut-off, sorted into what the rules look at.
package struct Life: Sendable {
  /// A day with candidate contacts.
  package struct ContactDay: Sendable {
    package let on: Day
    /// The first contact of the day by (`at`, `id`): the one that counts.
    package let contact: UInt32
    /// Whether any candidate contact of the day was in an action of the kind that mobilises.
    package var mobilises: Bool
  }

  package var descriptions = Descriptions()
  package var contactDays: [ContactDay] = []
  /// Days of welcome, device or arrival at an accompaniment, in order.
  package var arrivals: [Day] = []
  package var welcomes: [Day] = []
  /// Days of every trace but contacts, in order.
  package var traces: [Day] = []
  package var situations: [(on: Day, code: Symbol)] = []
  package var devices: [(on: Day, device: UInt32)] = []
  package var attempts: [Day] = []
  /// Declared exits, the first of each day.
  package var exits: [(on: Day, reason: Symbol)] = []
  /// Paused days, as ranges that neither touch nor overlap, in order; the end is not paused.
  package private(set) var pauses: [Range<Day>] = []

  package init() {}

  /// Sorts out `facts`, one person's, in order (`on`, `at`, `id`), in the place of what was there.
  package mutating func fill(
    _ facts: [Fact], rules: ProgrammeRules, actions: ActionsAsOf, ledger: Ledger, live: LiveEvents,
    factsUntil: Day
  ) {
    clear()
    var pauses: [(start: Day, until: Day, resumed: Day)] = []
    var open: [Int] = []
    for fact in facts {
      switch fact.content {
      case .described(let index):
        descriptions.append(index, on: fact.on, tables: ledger.tables)
      case .contact(let index): add(contact: index, on: fact.on, rules, actions, ledger.tables)
      case .attempted: attempts.append(fact.on)
      case .welcomed:
        welcomes.append(fact.on)
        arrivals.append(fact.on)
        traces.append(fact.on)
      case .device(let index):
        devices.append((fact.on, index))
        arrivals.append(fact.on)
        traces.append(fact.on)
      case .resolved(let index):
        traces.append(fact.on)
        if Self.isArrival(Int(index), ledger, live, factsUntil) { arrivals.append(fact.on) }
      case .situation(let code):
        situations.append((fact.on, code))
        traces.append(fact.on)
      case .left(let reason):
        if exits.last?.on != fact.on { exits.append((fact.on, reason)) }
      case .paused(let until):
        open.append(pauses.count)
        pauses.append((fact.on, until, .distant))
      case .resumed:
        for index in open { pauses[index].resumed = fact.on }
        open = []
      default: break
      }
    }
    if !pauses.isEmpty { self.pauses = merge(pauses) }
  }

  private mutating func clear() {
    descriptions.removeAll()
    if !contactDays.isEmpty { contactDays.removeAll(keepingCapacity: true) }
    if !arrivals.isEmpty { arrivals.removeAll(keepingCapacity: true) }
    if !welcomes.isEmpty { welcomes.removeAll(keepingCapacity: true) }
    if !traces.isEmpty { traces.removeAll(keepingCapacity: true) }
    if !situations.isEmpty { situations.removeAll(keepingCapacity: true) }
    if !devices.isEmpty { devices.removeAll(keepingCapacity: true) }
    if !attempts.isEmpty { attempts.removeAll(keepingCapacity: true) }
    if !exits.isEmpty { exits.removeAll(keepingCapacity: true) }
    if !pauses.isEmpty { pauses.removeAll(keepingCapacity: true) }
  }

  private mutating func add(
    contact index: UInt32, on day: Day, _ rules: ProgrammeRules, _ actions: ActionsAsOf,
    _ tables: LedgerTables
  ) {
    let contact = tables.contacts[index]
    guard rules.isCandidate(contact, on: day, actions) else { return }
    let mobilises = rules.mobilises(contact, actions)
    if contactDays.last?.on == day {
      if mobilises { contactDays[contactDays.count - 1].mobilises = true }
    } else {
      contactDays.append(ContactDay(on: day, contact: index, mobilises: mobilises))
    }
  }

  // Arrived, and the referral, as it stands and by the cut-off, was to an accompaniment.
  static func isArrival(
    _ index: Int, _ ledger: Ledger, _ live: LiveEvents, _ factsUntil: Day
  ) -> Bool {
    guard ledger.tables.resolutions[index].arrived, let place = ledger.referrals[index],
      let fact = live[place], fact.on <= factsUntil, case .referred(let referral) = fact.content
    else { return false }
    return ledger.tables.referrals[referral].isAccompaniment
  }

  // A pause ends, excluded, at the first of its own end, the resumption, the next contact's day.
  private func merge(_ pauses: [(start: Day, until: Day, resumed: Day)]) -> [Range<Day>] {
    var merged: [Range<Day>] = []
    for pause in pauses {
      let contact = contactDays.first { $0.on > pause.start }?.on ?? .distant
      let end = min(pause.until, pause.resumed, contact)
      guard end > pause.start else { continue }
      if let last = merged.last, last.upperBound >= pause.start {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, end)
      } else {
        merged.append(pause.start..<end)
      }
    }
    return merged
  }
}
