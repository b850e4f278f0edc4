internal import Outreach

extension TeamJournal {
  /// Records the team's partners, actions and sessions; after its youths, whom head counts include.
  mutating func record(_ team: Team, _ random: inout RandomNumbers) {
    for partner in team.partners { record(partner, team, &random) }
    for action in team.actions { record(action, team, &random) }
    for index in team.sessions.indices { record(session: index, team, &random) }
  }

  private mutating func record(
    _ partner: InventedPartner, _ team: Team, _ random: inout RandomNumbers
  ) {
    let writer = random.number(in: 0...team.logins.count - 1)
    let isKnown = random.chance(0.5)
    record(.partnerAdded, on: partner.added.day, at: partner.added.instant, writer: writer, &random)
    {
      $0.identifier("partner", partner.id)
      $0.text("name", partner.name)
      $0.text("kind", partner.kind)
      $0.text("commune", partner.commune)
      $0.day("conventionFrom", isKnown ? partner.convention?.from : nil)
      $0.day("conventionUntil", isKnown ? partner.convention?.to : nil)
      $0.texts("skills", isKnown ? partner.skills : [])
    }
    guard !isKnown else { return }
    let later = LocalTime(
      day: partner.added.day.adding(days: random.number(in: 3...90)), minute: 650)
    record(.partnerDescribed, on: later.day, at: later.instant, writer: writer, &random) {
      $0.identifier("partner", partner.id)
      $0.day("conventionFrom", partner.convention?.from)
      $0.day("conventionUntil", partner.convention?.to)
      $0.texts("skills", partner.skills)
    }
  }

  private mutating func record(
    _ action: InventedAction, _ team: Team, _ random: inout RandomNumbers
  ) {
    record(
      .actionOpened, on: action.opened.day, at: action.opened.instant, writer: action.lead, &random
    ) {
      $0.identifier("action", action.id)
      $0.text("title", action.title)
      $0.text("kind", action.style.kind)
      $0.texts("approaches", action.style.approaches)
      $0.texts("programmes", action.programmes)
      $0.texts("leads", [team.logins[action.lead]])
      $0.day("until", action.until)
      $0.text("commune", action.place.commune)
      $0.text("area", action.place.area)
      $0.texts("zones", action.place.zones)
      if action.described == nil { $0.cooperations(action.partners) }
    }
    if let later = action.described {
      record(.actionDescribed, on: later.day, at: later.instant, writer: action.lead, &random) {
        $0.identifier("action", action.id)
        $0.texts("funders", ["contrat-de-ville"])
        $0.cooperations(action.partners)
      }
    }
    if let day = action.closed {
      let at = LocalTime(day: day, minute: random.number(in: 960...1080)).instant
      record(.actionClosed, on: day, at: at, writer: action.lead, &random) {
        $0.identifier("action", action.id)
        $0.text("reason", "fin du financement")
      }
    }
  }

  private mutating func record(
    session index: Int, _ team: Team, _ random: inout RandomNumbers
  ) {
    let session = team.sessions[index]
    let style = team.actions[session.action].style
    let isHeld = session.status == .held
    let youths = met[index] + random.number(in: 0...9)
    let relatives = random.number(in: 0...2)
    let others = random.chance(0.3) ? random.number(in: 1...6) : 0
    let jobs = style.format == "job-dating" ? random.number(in: 2...8) : nil
    let excuse = random.pick([
      "intempéries", "conseiller absent", "lieu fermé", "trop peu d’inscrits",
    ])
    let ends = session.begins.minute + session.lasts
    let at = LocalTime(day: session.day, minute: ends + random.number(in: 1...25)).instant
    let id = record(
      .sessionHeld, on: session.day, at: at.adding(&random), writer: session.staff[0], &random
    ) {
      $0.identifier("session", session.id)
      $0.identifier("action", team.actions[session.action].id)
      $0.text("format", style.format)
      $0.clock("from", session.begins.minute)
      $0.clock("to", ends)
      $0.text("place", style.place)
      $0.text("commune", session.place.commune)
      $0.text("area", session.place.area)
      $0.texts("zones", session.place.zones)
      $0.texts("staff", session.staff.map { team.logins[$0] })
      $0.identifiers("partners", session.partners)
      $0.text("status", isHeld ? nil : session.status.rawValue)
      guard isHeld else { return $0.text("reason", excuse) }
      $0.number("people", youths + relatives + others)
      $0.number("youths", youths)
      $0.number("relatives", relatives > 0 ? relatives : nil)
      $0.number("employers", jobs)
      $0.number("offers", jobs.map { $0 * 2 })
      $0.number("hires", jobs.map { $0 / 4 })
    }
    if id != nil, isHeld, random.chance(0.04) {
      let text = random.pick(InventedNames.notes)
      keep(.note, at: at.adding(&random), writer: session.staff[0], &random) {
        $0.identifier("session", session.id)
        $0.text("text", text)
      }
    }
  }
}

extension LineBuffer {
  fileprivate mutating func cooperations(_ partners: [(partner: Identifier, level: String)]) {
    list("partners", partners) { line, entry in
      line.object {
        $0.identifier("partner", entry.partner)
        $0.text("level", entry.level)
      }
    }
  }
}

extension Instant {
  /// Some seconds later.
  func adding(_ random: inout RandomNumbers) -> Instant {
    Instant(milliseconds: milliseconds + Int64(random.number(in: 1...59_999)))
  }

  func adding(minutes: Int) -> Instant {
    Instant(milliseconds: milliseconds + Int64(minutes) * 60_000)
  }
}
