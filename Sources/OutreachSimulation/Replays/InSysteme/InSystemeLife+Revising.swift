internal import Outreach

extension InSystemeLife {
  /// Replaces the own keys of what was `recorded`, some days later.
  mutating func correct(
    _ recorded: Recorded, _ journal: inout TeamJournal, on: Day? = nil,
    _ own: (inout LineBuffer) -> Void
  ) {
    amend(.eventCorrected, &journal, after: recorded.at) { line in
      line.identifier("target", recorded.id)
      line.object("with") {
        $0.day("on", on)
        own(&$0)
      }
    }
  }

  /// Takes back what was `recorded`, some days later.
  mutating func retract(
    _ recorded: Recorded, reason: String, _ journal: inout TeamJournal
  ) {
    amend(.eventRetracted, &journal, after: recorded.at) {
      $0.identifier("target", recorded.id)
      $0.text("reason", reason)
    }
  }

  /// Records a fact of today; now and then again, which is then taken back.
  mutating func twice(
    _ type: EventType, _ journal: inout TeamJournal, _ own: (inout LineBuffer) -> Void
  ) {
    guard let first = record(type, &journal, own), random.chance(0.015),
      let again = record(type, &journal, after: first.at, own)
    else { return }
    retract(again, reason: "saisi deux fois", &journal)
  }

  /// A contact entered on a wrong day, then put on its own.
  mutating func correctDay(of contact: Contact, at: Instant, _ journal: inout TeamJournal) {
    let wrong = day.adding(days: random.number(in: 1...3))
    let seen = max(at, LocalTime(day: wrong, minute: 600).instant.adding(&random))
    let id = journal.record(
      .contactMade, on: wrong, at: seen, writer: territory.member, &random, contact.write)
    guard let id else { return }
    correct(Recorded(id: id, at: seen), &journal, on: day, contact.write)
  }

  /// A contact that a second entry repeats a day late; the copy is taken back.
  mutating func enterTwice(_ contact: Contact, _ at: Instant, _ journal: inout TeamJournal) {
    let again = at.adding(minutes: random.number(in: 10...2000))
    let id = journal.record(
      .contactMade, on: day, at: again, writer: territory.member, &random, contact.write)
    guard let id else { return }
    retract(Recorded(id: id, at: again), reason: "saisi deux fois", &journal)
  }

  /// Met again by `last` by somebody who does not know and gives another code; found out later.
  mutating func becomeSomebodyElse(until last: Day, _ journal: inout TeamJournal) {
    guard day < last, random.chance(0.015) else { return }
    day = day.adding(days: random.number(in: 1...last.days(since: day)))
    let first = youth
    let at = recording(minute: 660)
    youth = Identifier(at: at, &random)
    known = at
    journal.record(.youthRegistered, on: day, at: at, writer: territory.member, &random) {
      [youth, gender, home] in
      $0.identifier("youth", youth)
      $0.text("gender", gender)
      $0.text("commune", home.commune)
    }
    record(.contactMade, &journal) { $0.text("kind", "echange") }
    amend(.youthsLinked, &journal, after: at) { [youth] in $0.identifiers("youths", [first, youth])
    }
  }

  /// Linked with another person by mistake, or declared distinct from one that looks alike.
  mutating func compare(
    with other: (youth: Identifier, at: Instant), _ journal: inout TeamJournal
  ) {
    let pair = [other.youth, youth]
    let both = max(known, other.at)
    guard random.chance(0.3) else {
      amend(.youthsDistinct, &journal, after: both) { $0.identifiers("youths", pair) }
      return
    }
    let link = amend(.youthsLinked, &journal, after: both) { $0.identifiers("youths", pair) }
    if let link { retract(link, reason: "deux personnes", &journal) }
  }

  // Records what is no fact of a day, within a fortnight of `past`.
  @discardableResult
  private mutating func amend(
    _ type: EventType, _ journal: inout TeamJournal, after past: Instant,
    _ own: (inout LineBuffer) -> Void
  ) -> Recorded? {
    let day = past.utc.day.adding(days: random.number(in: 1...14))
    let at = LocalTime(day: day, minute: random.number(in: 540...1050)).instant.adding(&random)
    let id = journal.record(type, on: nil, at: at, writer: territory.member, &random, own)
    return id.map { Recorded(id: $0, at: at) }
  }
}
