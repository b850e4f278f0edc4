internal import Outreach

extension YouthLife {
  /// The first welcome at the Mission Locale, and the devices that may follow.
  mutating func welcome(_ journal: inout TeamJournal) {
    let kind = person.link == "perdu-de-vue" ? "reprise" : random.chance(0.5) ? "premier" : nil
    record(.youthWelcomed, &journal) { [youth] in
      $0.identifier("youth", youth)
      $0.text("kind", kind)
    }
    if random.chance(0.5) { assignReferent(&journal) }
    enterDevices(&journal)
    if random.chance(0.3) {
      later(by: 60)
      find(random.pick(Self.outcomes), &journal)
    }
  }

  private mutating func enterDevices(_ journal: inout TeamJournal) {
    let device = random.pick(Self.devices)
    guard let device else { return }
    later(by: 12)
    let until = random.chance(0.5) ? day.adding(months: 12) : nil
    enter(device, within: nil, until: until, &journal)
    guard device == "pacea", random.chance(0.45) else { return }
    later(by: 15)
    enter("garantie-jeunes", within: "pacea", until: nil, &journal)
  }

  private mutating func enter(
    _ device: String, within: String?, until: Day?, _ journal: inout TeamJournal
  ) {
    record(.deviceEntered, &journal) { [youth] in
      $0.identifier("youth", youth)
      $0.text("device", device)
      $0.text("within", within)
      $0.day("until", until)
    }
  }

  private static let devices = Weights<String?>([
    ("pacea", 42), ("cej", 18), ("parrainage", 5), ("cej-france-travail", 2), ("aij", 2),
    ("autre", 1), (nil, 30),
  ])

  private mutating func assignReferent(_ journal: inout TeamJournal) {
    let staff = team.logins[colleague()]
    let from = random.chance(0.5) ? day : nil
    record(.referentAssigned, &journal) { [youth] in
      $0.identifier("youth", youth)
      $0.text("staff", staff)
      $0.day("from", from)
    }
  }

  mutating func find(_ situation: String, _ journal: inout TeamJournal) {
    let isJob = situation == "emploi" || situation == "alternance"
    let contract = isJob ? random.pick(["cdd", "cdi", "interim"]) : nil
    let months = random.chance(0.6) ? random.number(in: 1...24) : nil
    record(.situationFound, &journal) { [youth] in
      $0.identifier("youth", youth)
      $0.text("situation", situation)
      $0.text("contract", contract)
      $0.number("months", contract == "cdi" ? nil : months)
    }
  }

  mutating func leave(_ journal: inout TeamJournal, reasons: [String]) {
    let reason = random.pick(reasons)
    let motive = random.chance(0.4) ? [random.pick(Self.motives)] : []
    record(.pathwayLeft, &journal) { [youth] in
      $0.identifier("youth", youth)
      $0.text("reason", reason)
      $0.texts("motives", motive)
    }
  }

  private static let motives = Weights([
    ("non-connaissance", 5), ("non-demande", 9), ("non-proposition", 4), ("non-reception", 4),
  ])

  /// Tries in vain over some weeks; the day of the last contact does not move.
  mutating func attempt(_ journal: inout TeamJournal, times: Int) {
    let today = day
    defer { day = today }
    for _ in 0..<times {
      later(by: 22)
      let channel = random.pick(["telephone", "sms", "courriel", "reseaux-sociaux"])
      let result = random.pick(Self.results)
      record(.contactAttempted, &journal) { [youth, team, counsellor] in
        $0.identifier("youth", youth)
        $0.text("channel", channel)
        $0.text("result", result)
        $0.texts("staff", [team.logins[counsellor]])
      }
    }
  }

  private static let results = Weights([
    ("sans-reponse", 50), ("message-laisse", 30), ("numero-invalide", 10),
    ("rendez-vous-manque", 14),
  ])

  mutating func pause(_ journal: inout TeamJournal) {
    later(by: 5)
    let isDated = random.chance(0.5)
    let end = day.adding(days: random.number(in: 30...150))
    let reason = random.pick(["hospitalisation", "congé maternité", "voyage"])
    let paused = record(.pathwayPaused, &journal) { [youth] in
      $0.identifier("youth", youth)
      $0.day("until", isDated ? end : nil)
      $0.text("reason", reason)
    }
    day = end
    guard !isDated else { return }
    record(.pathwayResumed, &journal, after: paused?.at) { [youth] in
      $0.identifier("youth", youth)
    }
  }

  mutating func openFollowUp(_ journal: inout TeamJournal) {
    let due = day.adding(days: random.number(in: 3...30))
    guard
      let opened = record(
        .followUpOpened, &journal,
        { [youth, team, counsellor] in
          $0.text("owner", team.logins[counsellor])
          $0.day("due", due)
          $0.identifier("youth", youth)
        }), random.chance(0.75)
    else { return }
    let today = day
    defer { day = today }
    day = day.adding(days: random.number(in: 2...35))
    record(.followUpClosed, &journal, after: opened.at) { $0.identifier("target", opened.id) }
  }
}
