internal import Outreach

/// One youth's path through the replay, made event after event.
struct InSystemeLife {
  let world: InSystemeWorld
  let territory: InSystemeTerritory
  let plan: InSystemeYouth
  var random: RandomNumbers
  /// The code the youth goes by now.
  var youth: Identifier
  let home: Place
  let gender: String
  /// Completed years at the first contact of the last path.
  let age: Int
  /// The day of the last fact.
  var day = InSystemeFigures.from
  /// Nothing is recorded before this: the youth was not known.
  var known: Instant
  /// Set once registered.
  var isKnown = false

  init(
    _ world: InSystemeWorld, _ territory: InSystemeTerritory, _ plan: InSystemeYouth,
    _ random: RandomNumbers
  ) {
    self.world = world
    self.territory = territory
    self.plan = plan
    self.random = random
    known = LocalTime(day: day, minute: 600).instant
    home = self.random.pick(territory.places)
    gender = self.random.chance(0.48) ? "F" : "H"
    let years = plan.isMinor ? (plan.isLost ? 17...17 : 16...17) : plan.returns ? 20...24 : 18...25
    age = self.random.number(in: years)
    youth = Identifier(at: known, &self.random)
  }

  /// Plays the life out.
  mutating func live(into journal: inout TeamJournal) {
    var earliest = InSystemeFigures.from
    if plan.returns {
      closeFirstPath(&journal)
      earliest = day.adding(months: 7)
    }
    if plan.isRemobilised {
      attend(from: earliest, &journal)
    } else {
      let latest = InSystemeFigures.to.adding(days: -3 * plan.steps.count)
      meetOutside(from: earliest, to: latest, &journal)
      if random.chance(0.02) { relativeCalls(&journal) }
      comeAgain(&journal)
    }
    if plan.steps.isEmpty { linger(&journal) } else { takeSteps(&journal) }
  }

  // Met early, then gone; the second path is the one that the plan is about.
  private mutating func closeFirstPath(_ journal: inout TeamJournal) {
    let from = InSystemeFigures.from
    meetOutside(from: from, to: from.adding(days: 150), &journal)
    later(by: 20)
    if random.chance(0.3) { refer(&journal) } else { leave(&journal) }
  }

  // The raccrochage is found first, then an outing that may have led to it; some come at once.
  private mutating func attend(from earliest: Day, _ journal: inout TeamJournal) {
    let latest = InSystemeFigures.to.adding(days: -45)
    let everywhere = world.territories.flatMap(\.workshops)
    let near = world.session(of: territory.workshops, from: earliest, to: latest, &random)
    guard
      let workshop = near
        ?? world.session(of: everywhere, from: earliest, to: latest, &random)
    else { return }
    let there = world.team.sessions[workshop].day
    let begins = max(earliest, there.adding(days: -100))
    if let outing = world.session(of: territory.outings, from: begins, to: there, &random) {
      meet(at: outing, &journal)
      becomeSomebodyElse(until: there, &journal)
    }
    meet(at: workshop, kind: "atelier", &journal)
    if random.chance(0.35) {
      later(by: 8)
      meet(kind: "accompagnement", action: world.team.sessions[workshop].action, &journal)
    }
  }

  private mutating func meetOutside(from: Day, to: Day, _ journal: inout TeamJournal) {
    if random.chance(plan.isLost ? 0.7 : 0.95),
      let outing = world.session(of: territory.outings, from: from, to: to, &random)
    {
      return meet(at: outing, &journal)
    }
    day = from.adding(days: random.number(in: 0...to.days(since: from)))
    meet(kind: "echange", &journal)
  }

  private mutating func comeAgain(_ journal: inout TeamJournal) {
    // Never so late that the steps to come would have no days left.
    guard day.adding(days: 90) < InSystemeFigures.to else { return }
    becomeSomebodyElse(until: day.adding(days: 20), &journal)
    guard random.chance(0.4) else { return }
    later(by: 14)
    meet(kind: "entretien", &journal)
  }

  /// Lets about `mean` days go by, at least one, never beyond the last day.
  mutating func later(by mean: Double) {
    day = min(InSystemeFigures.to, day.adding(days: 1 + random.wait(mean: mean)))
  }

  /// When a fact of `day` was recorded: on the spot, the next working day, or weeks later.
  mutating func recording(minute: Int) -> Instant {
    var recorded = LocalTime(day: day, minute: minute + random.number(in: 2...20))
    let draw = random.unit()
    if draw > 0.7 {
      let wait = draw < 0.9 ? 1 : random.number(in: draw < 0.97 ? 2...12 : 13...40)
      recorded.day = day.adding(days: wait)
      if recorded.day.weekday > 5 {
        recorded.day = recorded.day.adding(days: 8 - recorded.day.weekday)
      }
      recorded.minute = random.number(in: 510...1080)
    }
    return max(recorded.instant, known.adding(minutes: 1)).adding(&random)
  }

  /// Records a fact of today about the youth, in working hours.
  @discardableResult
  mutating func record(
    _ type: EventType, _ journal: inout TeamJournal, on: Day? = nil, after: Instant? = nil,
    _ own: (inout LineBuffer) -> Void
  ) -> Recorded? {
    let usual = recording(minute: random.number(in: 540...1050))
    let at = max(usual, (after ?? usual).adding(&random))
    return journal.record(type, on: on ?? day, at: at, writer: territory.member, &random) {
      [youth] in
      $0.identifier("youth", youth)
      own(&$0)
    }.map { Recorded(id: $0, at: at) }
  }

  /// An event written down.
  struct Recorded: Sendable {
    let id: Identifier
    let at: Instant
  }
}
