internal import Outreach

extension InSystemeLife {
  /// An exchange at one of the team's sessions, on its day.
  mutating func meet(at session: Int, kind: String? = nil, _ journal: inout TeamJournal) {
    let held = world.team.sessions[session]
    day = held.day
    journal.met[session] += 1
    meet(kind: kind, action: held.action, session: held, &journal)
  }

  /// An exchange of today; the first one registers the youth.
  mutating func meet(
    kind: String?, action: Int? = nil, session: InventedSession? = nil,
    _ journal: inout TeamJournal
  ) {
    let begins = session.map { $0.begins.minute + random.number(in: 5...$0.lasts) }
    let minute = begins ?? random.number(in: 540...1050)
    if !isKnown { register(&journal, minute: minute) }
    var contact = Contact(youth: youth)
    contact.action = action.map { world.team.actions[$0].id }
    contact.session = session?.id
    contact.kind = kind
    contact.channel =
      session == nil ? random.pick(["telephone", "presentiel", "reseaux-sociaux"]) : nil
    contact.residence = session?.place
    contact.staff = [world.team.logins[territory.member]]
    let at = recording(minute: minute)
    if random.chance(0.02), day.adding(days: 3) <= InSystemeFigures.to {
      return correctDay(of: contact, at: at, &journal)
    }
    let id = journal.record(
      .contactMade, on: day, at: at, writer: territory.member, &random, contact.write)
    if id != nil, random.chance(0.01) { enterTwice(contact, at, &journal) }
  }

  /// A relative calls instead; no contact of the youth's.
  mutating func relativeCalls(_ journal: inout TeamJournal) {
    later(by: 10)
    record(.contactMade, &journal) {
      $0.text("with", "proche")
      $0.text("channel", "telephone")
    }
  }

  private mutating func register(_ journal: inout TeamJournal, minute: Int) {
    isKnown = true
    let first = recording(minute: minute)
    youth = Identifier(at: first, &random)
    known = first
    let link = plan.isLost ? "perdu-de-vue" : "inconnu"
    // Seen six months before, to the day, at the latest, and never before sixteen.
    let seen = day.adding(
      months: -6 - random.pick(plan.isMinor ? [0, 1, 2] : [0, 0, 1, 2, 3, 6, 9]))
    let lastSeen = plan.isLost && random.chance(0.7) ? seen : nil
    let asked = (neet: random.chance(0.8), registered: random.chance(0.5))
    let birth = random.chance(0.8) ? birthText() : nil
    func own(_ link: String) -> (inout LineBuffer) -> Void {
      { [self] line in
        line.identifier("youth", youth)
        line.text("birth", birth)
        line.number("age", birth == nil ? age : nil)
        line.text("gender", gender)
        line.text("commune", home.commune)
        line.text("area", home.area)
        line.texts("zones", home.zones)
        line.text("link", link)
        line.day("lastSeen", lastSeen)
        guard asked.neet || asked.registered else { return }
        line.object("traits") {
          $0.bool("neet", asked.neet ? true : nil)
          $0.bool("registered-spe", asked.registered ? false : nil)
        }
      }
    }
    // Now and then first taken for somebody whom the Mission Locale follows.
    let isMistaken = random.chance(0.01)
    let id = journal.record(
      .youthRegistered, on: day, at: first, writer: territory.member, &random,
      own(isMistaken ? "suivi" : link))
    if isMistaken, let id {
      correct(Recorded(id: id, at: first), &journal, own(link))
    }
    name(&journal)
  }

  // Born so that the age said is the age counted by year and month.
  private mutating func birthText() -> String {
    day.yearMonth.adding(months: -12 * age - random.number(in: 0...11)).iso
  }

  private mutating func name(_ journal: inout TeamJournal) {
    guard random.chance(0.02) else { return }
    let spoken = random.pick(InventedNames.syllables) + "-" + random.pick(InventedNames.syllables)
    let first = random.chance(0.5) ? random.pick(InventedNames.firstNames) : nil
    journal.keep(.identity, at: known.adding(&random), writer: territory.member, &random) {
      [youth] in
      $0.identifier("youth", youth)
      $0.text("alias", spoken)
      $0.text("firstName", first)
    }
  }
}
