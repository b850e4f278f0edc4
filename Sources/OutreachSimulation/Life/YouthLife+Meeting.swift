internal import Outreach

extension YouthLife {
  /// The first meeting, at a session most often; false when it is not recorded within the period.
  mutating func begin(_ journal: inout TeamJournal) -> Bool {
    let session = !team.held.isEmpty && random.chance(0.86) ? random.pick(team.held) : nil
    if let session { day = team.sessions[session].day }
    person = Person(metOn: day, homes: team.places, &random)
    let isSignalled = random.chance(0.12)
    let moment = moment(of: session)
    known = recording(moment)
    youth = Identifier(at: known, &random)
    counsellor = session.map { team.sessions[$0].staff[0] } ?? pickCounsellor()
    if isSignalled { signal(&journal) }
    guard register(&journal, as: youth, by: counsellor, at: known) else { return false }
    known = known.adding(&random)
    meet(&journal, session: session, at: known)
    return true
  }

  private mutating func pickCounsellor() -> Int { random.number(in: 0...team.logins.count - 1) }

  // Heard of some weeks before; the youth's code is as old as that.
  private mutating func signal(_ journal: inout TeamJournal) {
    let heard = max(team.period.from, day.adding(days: -random.number(in: 2...50)))
    let at = LocalTime(day: heard, minute: random.number(in: 540...800)).instant.adding(&random)
    guard at < known else { return }
    youth = Identifier(at: at, &random)
    let partner = random.chance(0.6) ? team.partner(on: heard, &random) : nil
    let source = random.pick(["famille", "pair", "autre"])
    journal.record(.youthSignalled, on: heard, at: at, writer: counsellor, &random) {
      $0.identifier("youth", youth)
      $0.identifier("partner", partner)
      $0.text("source", partner == nil ? source : nil)
    }
  }

  /// Registers the person under a code, with what is said at a first meeting.
  mutating func register(
    _ journal: inout TeamJournal, as youth: Identifier, by writer: Int, at: Instant
  ) -> Bool {
    let saysAge = random.chance(0.5) || !(16...25).contains(person.age)
    let saysHome = random.chance(0.7)
    let isInformed = random.chance(0.65)
    let answers = random.chance(0.3) ? Traits.answers(&random, asked: 0.2) : []
    let id = journal.record(.youthRegistered, on: day, at: at, writer: writer, &random) {
      $0.identifier("youth", youth)
      $0.number("age", saysAge ? person.age : nil)
      $0.text("gender", person.gender)
      $0.text("commune", saysHome ? person.home.commune : nil)
      $0.text("area", saysHome ? person.home.area : nil)
      $0.texts("zones", saysHome ? person.home.zones : [])
      $0.text("link", person.link)
      $0.day("lastSeen", person.lastSeen)
      $0.day("informed", isInformed ? day : nil)
      $0.traits(answers)
    }
    guard id != nil else { return false }
    if person.alias != nil || person.firstName != nil {
      journal.keep(.identity, at: at, writer: writer, &random) {
        $0.identifier("youth", youth)
        $0.text("alias", person.alias)
        $0.text("firstName", person.firstName)
      }
    }
    return true
  }

  /// What is learned later; the day of the next event does not move.
  mutating func describe(_ journal: inout TeamJournal, after wait: Int) {
    let today = day
    day = day.adding(days: wait)
    defer { day = today }
    let saysBirth = random.chance(0.7)
    let knowsMonth = random.chance(0.8)
    let saysHome = random.chance(0.25)
    let isInformed = random.chance(0.3)
    let isOpposed = random.chance(0.01)
    let answers = Traits.answers(&random, asked: 0.45)
    record(.youthDescribed, &journal) { [youth, person, day] in
      $0.identifier("youth", youth)
      $0.text("birth", saysBirth ? person.birthText(withMonth: knowsMonth) : nil)
      $0.text("commune", saysHome ? person.home.commune : nil)
      $0.text("area", saysHome ? person.home.area : nil)
      $0.texts("zones", saysHome ? person.home.zones : [])
      $0.day("informed", isInformed ? day : nil)
      $0.bool("opposed", isOpposed ? true : nil)
      $0.traits(answers)
    }
  }

  private mutating func moment(of session: Int?) -> LocalTime {
    guard let session else {
      return LocalTime(day: day, minute: random.number(in: 540...1050))
    }
    let stop = team.sessions[session]
    // After midnight it is still the evening of the session.
    return LocalTime(
      day: day, minute: stop.begins.minute + random.number(in: 5...max(6, stop.lasts)))
  }

  /// An exchange of today, at a session near when there is one; `at` is drawn when not given.
  @discardableResult
  mutating func meet(
    _ journal: inout TeamJournal, session: Int? = nil, at: Instant? = nil,
    isWithRelative: Bool = false, by writer: Int? = nil
  ) -> (id: Identifier, at: Instant)? {
    var session = session
    if session == nil, at == nil, random.chance(0.3), let near = team.session(near: day) {
      session = near
      day = team.sessions[near].day
    }
    let moment = moment(of: session)
    let at = at ?? recording(moment)
    let writer = writer ?? (session != nil || random.chance(0.88) ? counsellor : colleague())
    var contact = contact(session: session, by: writer)
    contact.isWithRelative = isWithRelative
    guard
      let id = journal.record(
        .contactMade, on: day, at: at, writer: writer, &random, contact.write)
    else { return nil }
    if let session, !isWithRelative { journal.met[session] += 1 }
    note(id, at, writer, &journal)
    revise(contact, id, at, writer, &journal)
    return (id, at)
  }

  private mutating func note(
    _ event: Identifier, _ at: Instant, _ writer: Int, _ journal: inout TeamJournal
  ) {
    guard random.chance(0.05) else { return }
    let text = random.pick(InventedNames.notes)
    journal.keep(.note, at: at.adding(&random), writer: writer, &random) {
      $0.identifier("event", event)
      $0.identifier("youth", youth)
      $0.text("text", text)
    }
  }

  private mutating func contact(session: Int?, by writer: Int) -> Contact {
    var contact = Contact(youth: youth)
    contact.themes = (0..<random.number(in: 0...2)).map { _ in random.pick(Contact.themes) }
    if contact.themes.count == 2, contact.themes[0] == contact.themes[1] {
      contact.themes.removeLast()
    }
    contact.kind = random.pick(Contact.kinds)
    contact.minutes = random.chance(0.6) ? random.number(in: 1...12) * 5 : nil
    contact.initiative = random.pick(Contact.initiatives)
    if let session {
      let stop = team.sessions[session]
      let action = team.actions[stop.action]
      contact.session = stop.id
      contact.action = action.id
      contact.approach = random.chance(0.5) ? random.pick(action.style.approaches) : nil
      contact.channel = action.style.format == "en-ligne" ? "reseaux-sociaux" : "presentiel"
      contact.place = action.style.place
      contact.residence = stop.place
      contact.staff = stop.staff.map { team.logins[$0] }
      contact.partners = stop.partners
    } else {
      contact.channel = random.pick(Contact.channels)
      contact.staff = [team.logins[writer]]
      contact.partners = random.chance(0.12) ? [team.partner(on: day, &random)] : []
      contact.appointment = random.chance(0.4) ? random.chance(0.7) : nil
    }
    return contact
  }
}

extension Person {
  /// "2007-05", or "2007".
  func birthText(withMonth: Bool) -> String {
    let month = birth.month < 10 ? "-0\(birth.month)" : "-\(birth.month)"
    return "\(birth.year)" + (withMonth ? month : "")
  }
}
