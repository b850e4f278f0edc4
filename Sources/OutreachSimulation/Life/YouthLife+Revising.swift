internal import Outreach

extension YouthLife {
  /// Second thoughts about a recorded contact: now and then corrected, or entered twice and taken back.
  mutating func revise(
    _ contact: Contact, _ id: Identifier, _ at: Instant, _ writer: Int, _ journal: inout TeamJournal
  ) {
    let draw = random.unit()
    if draw < 0.02 {
      correct(contact, id, at, writer, &journal)
    } else if draw < 0.028 {
      enterTwice(contact, at, writer, &journal)
    }
  }

  private mutating func correct(
    _ contact: Contact, _ id: Identifier, _ at: Instant, _ writer: Int, _ journal: inout TeamJournal
  ) {
    var corrected = contact
    corrected.minutes = random.number(in: 2...18) * 5
    corrected.channel = random.chance(0.3) ? "telephone" : contact.channel
    let on = random.chance(0.25) ? max(team.period.from, day.adding(days: -1)) : nil
    amend(.eventCorrected, &journal, by: writer, after: at) { line in
      line.identifier("target", id)
      line.object("with") {
        $0.day("on", on)
        corrected.write(&$0)
      }
    }
  }

  // A counsellor and a colleague both wrote the exchange down: the second entry is taken back, and in
  // rare cases given back again.
  private mutating func enterTwice(
    _ contact: Contact, _ at: Instant, _ writer: Int, _ journal: inout TeamJournal
  ) {
    let second = colleague()
    let again = at.adding(minutes: random.number(in: 10...2000))
    guard
      let copy = journal.record(
        .contactMade, on: day, at: again, writer: second, &random, contact.write)
    else { return }
    retract(copy, again, second, reason: "saisi deux fois", &journal)
  }

  /// Takes an event back; one time in eight that is itself taken back.
  mutating func retract(
    _ event: Identifier, _ at: Instant, _ writer: Int, reason: String, _ journal: inout TeamJournal
  ) {
    guard
      let retraction = amend(
        .eventRetracted, &journal, by: writer, after: at,
        {
          $0.identifier("target", event)
          $0.text("reason", reason)
        }), random.chance(0.12)
    else { return }
    amend(.eventRetracted, &journal, by: writer, after: retraction.at) {
      $0.identifier("target", retraction.id)
    }
  }

  /// A colleague meets the same person and, not knowing, gives another code; found out later.
  mutating func meetAsSomebodyElse(_ journal: inout TeamJournal) {
    let writer = colleague()
    let first = youth
    let at = recording(LocalTime(day: day, minute: random.number(in: 900...1080)))
    let second = Identifier(at: at, &random)
    guard register(&journal, as: second, by: writer, at: at) else { return }
    youth = second
    defer { youth = first }
    let seen = at.adding(&random)
    guard let contact = meet(&journal, at: seen, by: writer) else { return }
    let keeper = counsellor
    guard
      let link = amend(
        .youthsLinked, &journal, by: keeper, after: contact.at.adding(minutes: 20_000),
        { $0.identifiers("youths", [first, second]) }), random.chance(0.12)
    else { return }
    retract(link.id, link.at, keeper, reason: "deux personnes", &journal)
  }

  /// Says that two codes that look alike are two people.
  mutating func declareDistinct(
    from previous: (youth: Identifier, at: Instant), _ journal: inout TeamJournal
  ) {
    let pair = [previous.youth, youth]
    amend(.youthsDistinct, &journal, by: counsellor, after: max(previous.at, known)) {
      $0.identifiers("youths", pair)
    }
  }
}
