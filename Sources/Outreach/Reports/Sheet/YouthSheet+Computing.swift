extension YouthSheet {
  /// What the standing `events` about one person say, in order; `isAnswered` tells follow-ups and referrals done. The
  /// path is `member`'s in `population`, `nil` when no fact by the cut-off speaks of them.
  package init(
    _ events: [Event], isAnswered: (Event) -> Bool, _ member: Population.Member?,
    in population: Population?
  ) {
    chronology = Self.chronology(events, member)
    missing = Missing.allCases.filter { missing in !missing.keys.contains { Self.says($0, events) }
    }
    referent = events.last { $0.type == .referentAssigned }
    let open = events.filter { !isAnswered($0) }
    pendingReferrals = open.filter { $0.type == .youthReferred }
    partners = events.reduce(into: []) { partners, event in
      guard event.type == .youthSignalled || event.type == .youthReferred,
        let partner = event["partner"]?.text, !partners.contains(partner)
      else { return }
      partners.append(partner)
    }
    var next = open.filter { $0.type == .followUpOpened }.compactMap { event in
      event["due"]?.text.flatMap { Day(iso: $0) }.map { Next.followUp(event, due: $0) }
    }
    if let member, let population { next += Self.next(member, population) }
    self.next = next.sorted { $0.day < $1.day }
  }

  private static func next(_ member: Population.Member, _ population: Population) -> [Next] {
    guard member.pathway.isOpen else { return [] }
    let today = population.factsUntil
    var next: [Next] = []
    // Past, it has been recognised already, or says that nobody is waited for any more.
    if let exit = member.pathway.nextExit(member.life, population.rules), exit.day > today {
      next.append(.exit(exit))
    }
    if let pause = member.life.pauses.last, pause.contains(today), pause.upperBound < .distant {
      next.append(.pauseEnd(pause.upperBound))
    }
    let programme = population.rules.programme
    if let day = member.life.descriptions.leavingAge(from: today, programme) {
      next.append(.leavingAge(day))
    }
    return next
  }

  // Whether the last thing said under `key` is known.
  private static func says(_ key: EventKey, _ events: [Event]) -> Bool {
    let isResidence = [.commune, .area, .zones].contains(key)
    let said = events.last { event in
      event[key.name] != nil
        && (!isResidence || event.type == .youthRegistered || event.type == .youthDescribed)
    }
    return said?[key.name].map { $0 != .null } ?? false
  }

  // Each change beside the first event of its day that can have made it; a silence stands alone.
  private static func chronology(_ events: [Event], _ member: Population.Member?) -> [Moment] {
    var moments = events.map { Moment(on: $0.on ?? .distant, event: $0) }
    for (day, change) in member?.pathway.stretches.map(\.episode).flatMap(changes) ?? [] {
      let place = moments.firstIndex { moment in
        moment.on == day && moment.event?.type.map(change.causes.contains) == true
      }
      if let place {
        moments[place].changes.append(change)
      } else {
        let later = moments.firstIndex { $0.on > day } ?? moments.endIndex
        moments.insert(Moment(on: day, event: nil, changes: [change]), at: later)
      }
    }
    return moments
  }

  private static func changes(_ episode: Episode) -> [(Day, Change)] {
    let isMobilised = episode.mobilised != nil
    var changes: [(Day, Change)] = [
      (episode.firstContact, .met(isReactivated: episode.isReactivated))
    ]
    if let day = episode.mobilised { changes.append((day, .mobilised)) }
    for day in episode.reprises { changes.append((day, .resumed)) }
    if let day = episode.arrived { changes.append((day, .arrived(isDirect: !isMobilised))) }
    if let day = episode.settled { changes.append((day, .settled)) }
    for exit in episode.exits {
      changes.append((exit.on, .left(isEarly: exit.isEarly, isMobilised: isMobilised)))
    }
    return changes
  }
}

extension YouthSheet.Missing {
  // Any one of these keys is enough.
  fileprivate var keys: [EventKey] {
    switch self {
    case .birth: [.birth, .age]
    case .gender: [.gender]
    case .residence: [.commune, .area, .zones]
    case .link: [.link]
    case .informed: [.informed]
    }
  }
}

extension YouthSheet.Change {
  fileprivate var causes: [EventType] {
    switch self {
    case .met, .mobilised, .resumed: [.contactMade]
    case .arrived: [.youthWelcomed, .deviceEntered, .referralResolved]
    case .settled: [.situationFound]
    case .left: [.pathwayLeft]
    }
  }
}
