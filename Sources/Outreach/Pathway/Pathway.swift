/// One person's episodes in a programme, as of the two cut-offs.
package struct Pathway: Sendable {
  /// An episode and the contact that began it, by its place in `LedgerTables.contacts`.
  package struct Stretch: Sendable {
    package var episode: Episode
    package var firstContact: UInt32
  }

  /// The episodes, in order.
  package private(set) var stretches: [Stretch] = []
  /// Why a person met has none, and the day of the first candidate contact.
  package private(set) var outsider: (reason: ProgrammeRules.Exclusion, on: Day)?

  package init() {}

  /// Follows the person up to `factsUntil`, in the place of what was there.
  package mutating func follow(_ life: Life, rules: ProgrammeRules, factsUntil: Day) {
    stretches.removeAll(keepingCapacity: true)
    outsider = nil
    let days = life.contactDays
    guard let first = days.first else { return }
    guard
      let start = days.indices.first(where: {
        rules.exclusion(life.descriptions, on: days[$0].on) == nil
      })
    else {
      outsider = rules.exclusion(life.descriptions, on: first.on).map { ($0, first.on) }
      return
    }
    var current = start
    for index in days.indices.dropFirst(start + 1)
    where begins(at: index, after: current, life, rules) {
      append(episode(of: current..<index, before: days[index].on, life, rules), life, rules)
      current = index
    }
    append(
      episode(of: current..<days.count, before: factsUntil.adding(days: 1), life, rules), life,
      rules)
  }

  private mutating func append(_ episode: Episode, _ life: Life, _ rules: ProgrammeRules) {
    var episode = episode
    episode.isReactivated =
      !stretches.isEmpty || rules.isLostFromSight(life.descriptions, at: episode.firstContact)
    let contact = life.contactDays.first { $0.on == episode.firstContact }?.contact ?? 0
    stretches.append(Stretch(episode: episode, firstContact: contact))
  }

  // Whether the contact at `index` begins a new episode after the one that began at `current`.
  private func begins(
    at index: Int, after current: Int, _ life: Life, _ rules: ProgrammeRules
  ) -> Bool {
    let day = life.contactDays[index].on
    let contact = life.contactDays[index - 1].on
    let trace = life.traces.last { $0 < day }.map { max($0, contact) } ?? contact
    guard rules.programme.lostAfter.isOver(since: trace, at: day),
      rules.lastingExclusion(life.descriptions, on: day) == nil
    else { return false }
    switch episode(of: current..<index, before: day, life, rules).state {
    case .arrive, .situation, .sortie, .autre: return true
    case .encours, .repere: return false
    }
  }

  /// The episode made of the contact days `contacts`, looking at days before `limit` only.
  private func episode(
    of contacts: Range<Int>, before limit: Day, _ life: Life, _ rules: ProgrammeRules
  ) -> Episode {
    let days = life.contactDays[contacts]
    let start = life.contactDays[contacts.lowerBound].on
    var episode = Episode(
      firstContact: start, lastContact: days.last?.on ?? start, state: .repere)
    episode.arrived = life.arrivals.first { start <= $0 && $0 < limit }
    let arrived = episode.arrived ?? .distant
    let mobilised =
      switch rules.programme.mobilisation {
      case .secondContact: days.dropFirst().first?.on
      case .actionKind: days.first(where: \.mobilises)?.on
      }
    episode.mobilised = mobilised.flatMap { $0 < arrived ? $0 : nil }
    if let mobilised = episode.mobilised {
      episode.settled =
        life.situations.first {
          $0.on >= mobilised && $0.on < min(arrived, limit) && rules.isOutcome($0.code)
        }?.on
    }
    let end = min(arrived, episode.settled ?? .distant, limit)
    let isOut = followExits(&episode, days, before: end, life, rules)
    episode.state =
      if episode.arrived != nil { .arrive } else if episode.settled != nil {
        .situation
      } else if isOut {
        episode.exits.last?.isEarly == true ? .sortie : .autre
      } else { episode.mobilised == nil ? .repere : .encours }
    return episode
  }

  // Walks from the mobilisation (else the first contact) through contacts and exits before `end`;
  // tells whether the path stands in an exit.
  private func followExits(
    _ episode: inout Episode, _ days: ArraySlice<Life.ContactDay>, before end: Day, _ life: Life,
    _ rules: ProgrammeRules
  ) -> Bool {
    let origin = episode.mobilised ?? episode.firstContact
    var contacts = days.lazy.map(\.on).drop { $0 <= origin }[...]
    var declared = life.exits.drop { $0.on < origin }
    var last = origin
    while true {
      let contact = contacts.first ?? .distant
      let said = declared.first?.on ?? .distant
      let comesBeforeAll = contact <= said && contact < end
      // No silence is over so soon: a month has twenty-eight days or more.
      let isSoon =
        comesBeforeAll && contact.days(since: last) <= 28 * rules.programme.silentMonths
      let silence =
        isSoon || episode.mobilised == nil ? Day.distant : silence(after: last, life, rules)
      if comesBeforeAll, contact <= silence {
        // The contact comes first: it breaks the silence, and a declaration of its day stands after it.
        last = contact
        contacts = contacts.dropFirst()
        continue
      }
      let exit = min(said, silence)
      guard exit < end else { return false }
      if said <= silence, let reason = declared.first?.reason {
        episode.exits.append(.init(on: said, kind: .declared, isEarly: rules.isEarly(reason)))
      } else {
        episode.exits.append(.init(on: exit, kind: .silent(lastContact: last), isEarly: true))
      }
      // Reopened by the first contact of a later day; exits until then are ignored.
      guard let reprise = contacts.first(where: { $0 > exit }), reprise < end else { return true }
      episode.reprises.append(reprise)
      last = reprise
      contacts = contacts.drop { $0 <= reprise }
      declared = declared.drop { $0.on < reprise }
    }
  }

  // The day on which the unpaused days since `contact` reach the delay.
  func silence(after contact: Day, _ life: Life, _ rules: ProgrammeRules) -> Day {
    var remaining = contact.adding(months: rules.programme.silentMonths).days(since: contact)
    var counted = contact
    for pause in life.pauses where pause.upperBound.number > counted.number + 1 {
      let free = max(0, pause.lowerBound.days(since: counted) - 1)
      if remaining <= free { break }
      guard pause.upperBound < .distant else { return .distant }
      remaining -= free
      counted = pause.upperBound.adding(days: -1)
    }
    return counted.adding(days: remaining)
  }
}
