/// Goes through an episode one day after the other and notes exits and reprises.
struct ExitWalk {
  let study: Study
  /// The facts of the episode, in order.
  let facts: [Event]
  let contacts: Set<Day>
  let isMobilised: Bool
  /// Of the person, in order, as is what ends them.
  let pauses: [Event]
  let resumptions: [Event]
  let meetings: [Event]
  var exits: [Exit] = []
  var reprises: [Day] = []
  var standing: Exit?
  private var lastContact: Day?
  private var silence = 0

  init(study: Study, person: Person, facts: [Event], contacts: Set<Day>, isMobilised: Bool) {
    self.study = study
    self.facts = facts
    self.contacts = contacts
    self.isMobilised = isMobilised
    pauses = person.facts(ofType: "pathway-paused")
    resumptions = person.facts(ofType: "pathway-resumed")
    meetings = study.candidateContacts(of: person)
  }

  mutating func live(from start: Day, before end: Day) {
    var day = start
    while day < end {
      live(day)
      day = day.adding(days: 1)
    }
  }

  private mutating func live(_ day: Day) {
    if contacts.contains(day) {
      meet(on: day)
    } else if !isPaused(day) {
      // "Counted after the last contact's day; the day reached is counted."
      silence += 1
    }
    // "until then further exits are ignored"
    guard standing == nil, let exit = declaredExit(on: day) ?? silentExit(on: day) else { return }
    exits.append(exit)
    standing = exit
  }

  /// "A contact on a later day than an exit is a *reprise* and reopens the path". "A declared exit on
  /// the day of a contact stands": the exits of this day are looked at after its contact.
  private mutating func meet(on day: Day) {
    if standing != nil {
      reprises.append(day)
      standing = nil
    }
    lastContact = day
    silence = 0
  }

  /// "*declared*, a `pathway-left` on or after that day"; "Several on one day: the first by (`at`,
  /// `id`)."
  private func declaredExit(on day: Day) -> Exit? {
    guard let left = facts.first(where: { $0.type == "pathway-left" && $0.day == day }) else {
      return nil
    }
    return Exit(day: day, manner: .declared(reason: left.string("reason") ?? ""))
  }

  /// "*silent* (mobilised only), when the unpaused days since the last contact reach the delay (the
  /// days from that contact to it + `silentMonths`): recognised on that day if no contact came on or
  /// before it and it is ≤ D"
  private func silentExit(on day: Day) -> Exit? {
    // No month is shorter than 28 days.
    guard isMobilised, silence >= 28 * study.programme.silentMonths, let last = lastContact,
      last < day
    else { return nil }
    let delay = last.adding(months: study.programme.silentMonths).number - last.number
    guard silence >= delay else { return nil }
    return Exit(day: day, manner: .silent(solicited: isSolicited(after: last, upTo: day)))
  }

  /// "with a `contact-attempted` after the last contact and up to the recognised day"
  private func isSolicited(after last: Day, upTo day: Day) -> Bool {
    facts.contains { $0.type == "contact-attempted" && $0.day > last && $0.day <= day }
  }

  private func isPaused(_ day: Day) -> Bool {
    pauses.contains { covers($0, day) }
  }

  /// "Days from `pathway-paused` (included) to `pathway-resumed`, its `until` or the next contact
  /// (excluded), whichever is first, are paused; one with none of these lasts."
  private func covers(_ pause: Event, _ day: Day) -> Bool {
    if day < pause.day { return false }
    if let until = pause.own["until"]?.day, day >= until { return false }
    if let resumed = resumptions.first(where: { Event.inOrder(pause, $0) }), day >= resumed.day {
      return false
    }
    if let met = meetings.first(where: { $0.day > pause.day }), day >= met.day { return false }
    return true
  }
}
