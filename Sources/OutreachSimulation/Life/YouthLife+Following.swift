internal import Outreach

extension YouthLife {
  /// How a path goes on once the youth came back.
  private enum Ending: Sendable {
    case welcomed, referred, settled, gone, elsewhere, silent
  }

  private static let endings = Weights<Ending>([
    (.welcomed, 28), (.referred, 6), (.settled, 14), (.gone, 11), (.elsewhere, 6), (.silent, 35),
  ])

  /// Somebody never met again: welcomed at once, gone, tried in vain or simply not seen.
  mutating func staySeenOnce(_ journal: inout TeamJournal) {
    let draw = random.unit()
    if draw < 0.11 {
      later(by: 15)
      welcome(&journal)
    } else if draw < 0.2 {
      later(by: 25)
      leave(&journal, reasons: ["besoin-ponctuel", "refus", "sans-suite"])
    }
    if draw > 0.35 { attempt(&journal, times: random.number(in: 1...2)) }
  }

  /// The second contact and all that comes after.
  mutating func follow(_ journal: inout TeamJournal) {
    later(by: 21)
    if random.chance(0.05) { meetAsSomebodyElse(&journal) } else { meet(&journal) }
    keepMeeting(&journal, on: 0.72)
    conclude(&journal)
  }

  private mutating func keepMeeting(_ journal: inout TeamJournal, on share: Double) {
    while day <= team.period.to, random.chance(share) {
      interlude(&journal)
      later(by: 20)
      meet(&journal)
    }
  }

  // What happens between two contacts.
  private mutating func interlude(_ journal: inout TeamJournal) {
    let draw = random.unit()
    switch draw {
    case ..<0.1: referToService(&journal)
    case ..<0.14: pause(&journal)
    case ..<0.24: openFollowUp(&journal)
    case ..<0.32: describe(&journal, after: 1)
    case ..<0.42: attempt(&journal, times: 1)
    case ..<0.45:
      later(by: 8)
      find("pmsmp", &journal)
    default: break
    }
  }

  private mutating func conclude(_ journal: inout TeamJournal) {
    switch random.pick(Self.endings) {
    case .welcomed:
      later(by: 14)
      welcome(&journal)
    case .referred: referToGuidance(&journal)
    case .settled:
      later(by: 20)
      find(random.pick(Self.outcomes), &journal)
      if random.chance(0.3) {
        later(by: 25)
        meet(&journal)
      }
    case .gone:
      later(by: 60)
      leave(&journal, reasons: ["sans-suite"])
      if random.chance(0.15) { comeBack(&journal, after: 10...120) }
    case .elsewhere:
      later(by: 40)
      leave(&journal, reasons: ["refus", "besoin-ponctuel", "demenagement", "autre"])
    case .silent:
      if random.chance(0.5) { attempt(&journal, times: random.number(in: 1...3)) }
      if random.chance(0.15) { comeBack(&journal, after: 190...340) }
    }
  }

  // After an exit, sooner or later: a reprise.
  private mutating func comeBack(_ journal: inout TeamJournal, after days: ClosedRange<Int>) {
    day = day.adding(days: random.number(in: days))
    meet(&journal)
    keepMeeting(&journal, on: 0.4)
    if random.chance(0.4) {
      later(by: 14)
      welcome(&journal)
    }
  }

  /// Seen again when everybody had lost sight: a new episode.
  mutating func returnAfterYears(_ journal: inout TeamJournal) {
    day = day.adding(months: random.number(in: 13...34))
    meet(&journal)
    if random.chance(0.6) { follow(&journal) }
  }

  static let outcomes = Weights([
    ("emploi", 40), ("formation", 26), ("alternance", 10), ("scolarite", 8),
    ("service-civique", 8), ("volontariat", 3),
  ])
}
