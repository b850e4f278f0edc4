internal import Outreach

/// One youth's years with the team, made event after event.
struct YouthLife {
  let team: Team
  var random: RandomNumbers
  /// The code the youth goes by now.
  var youth: Identifier
  var person: Person
  /// Place of the counsellor in the team.
  var counsellor = 0
  /// The day of the last fact.
  var day: Day
  /// Nothing is recorded before this: the youth was not known.
  var known: Instant

  init(_ team: Team, _ random: RandomNumbers) {
    self.team = team
    self.random = random
    day = self.random.day(in: team.period)
    known = LocalTime(day: day, minute: 600).instant
    person = Person(metOn: day, homes: team.places, &self.random)
    youth = Identifier(at: known, &self.random)
  }

  /// Plays the life out; what lies beyond the last day is not recorded.
  mutating func live(into journal: inout TeamJournal) {
    guard begin(&journal) else { return }
    if random.chance(0.72) { describe(&journal, after: random.wait(mean: 12)) }
    if random.chance(0.15) { openFollowUp(&journal) }
    if random.chance(0.08) { referToService(&journal) }
    // Relatives come instead of the youth, or beside.
    if random.chance(0.05) {
      later(by: 10)
      meet(&journal, isWithRelative: true)
    }
    if random.chance(0.006), let previous = journal.previous {
      declareDistinct(from: previous, &journal)
    }
    journal.previous = (youth, known)
    if random.chance(0.33) { follow(&journal) } else { staySeenOnce(&journal) }
    if random.chance(0.05) { returnAfterYears(&journal) }
  }

  /// Lets about `mean` days go by, at least one.
  mutating func later(by mean: Double) { day = day.adding(days: 1 + random.wait(mean: mean)) }

  /// When a fact of `moment` was recorded, after the youth was known.
  mutating func recording(_ moment: LocalTime) -> Instant {
    max(random.recorded(moment), known.adding(minutes: 1)).adding(&random)
  }

  /// Records a fact of today, in working hours.
  @discardableResult
  mutating func record(
    _ type: EventType, _ journal: inout TeamJournal, by writer: Int? = nil, after: Instant? = nil,
    _ own: (inout LineBuffer) -> Void
  ) -> (id: Identifier, at: Instant)? {
    let recorded = recording(LocalTime(day: day, minute: random.number(in: 540...1050)))
    let at = max(recorded, (after ?? recorded).adding(&random))
    return journal.record(
      type, on: day, at: at, writer: writer ?? counsellor, &random, own
    ).map { ($0, at) }
  }

  /// Records what is no fact of a day, some days after `past`.
  @discardableResult
  mutating func amend(
    _ type: EventType, _ journal: inout TeamJournal, by writer: Int, after past: Instant,
    _ own: (inout LineBuffer) -> Void
  ) -> (id: Identifier, at: Instant)? {
    let later = past.utc.day.adding(days: 1 + random.wait(mean: 9))
    let at = LocalTime(day: later, minute: random.number(in: 540...1050)).instant.adding(&random)
    return journal.record(type, on: nil, at: at, writer: writer, &random, own).map { ($0, at) }
  }

  /// Another member of the team, or the same when there is none.
  mutating func colleague() -> Int {
    (counsellor + random.number(in: 1...max(1, team.logins.count - 1))) % team.logins.count
  }
}
