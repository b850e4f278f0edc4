internal import Outreach

extension MilolabLife {
  /// The path of a mobilised youth, from the second contact on.
  mutating func follow(_ path: MilolabPath, _ journal: inout MilolabJournal) {
    // Answers of the second contact's day are entered under the first code.
    describe(on: path.mobilised, &journal)
    let first = code
    if slip == .secondCode { becomeSomebodyElse(on: path.mobilised, &journal) }
    let days = [path.mobilised] + path.contacts
    let wrong = slip == .wrongDay ? random.number(in: 0...days.count - 1) : nil
    for (place, day) in days.enumerated() {
      meet(on: day, isWrong: place == wrong, &journal)
    }
    if slip == .twin || slip == .twinTwice { enterTwice(on: days, &journal) }
    code = first
    end(path, &journal)
  }

  private mutating func describe(on day: Day, _ journal: inout MilolabJournal) {
    guard youth.entry.isAnswered else { return }
    record(.youthDescribed, on: day, &journal) { [youth, code] in
      $0.identifier("youth", code)
      $0.traits(youth.entry)
    }
  }

  private mutating func meet(on day: Day, isWrong: Bool, _ journal: inout MilolabJournal) {
    let contact = laterContact(on: day)
    guard isWrong else {
      record(.contactMade, on: day, &journal, contact.write)
      return
    }
    // A week, a month or a year too early, as fingers slip on a date.
    let typed = day.adding(days: -random.pick([1, 2, 7, 30, 365]))
    let moment = LocalTime(day: day, minute: random.number(in: 540...1110))
    let at = max(random.recorded(moment), known.adding(minutes: 1)).adding(&random)
    let id = journal.record(
      .contactMade, on: typed, at: at, writer: writer, &random, contact.write)
    correct(id, at, to: day, contact, &journal)
  }

  mutating func laterContact(on day: Day) -> MilolabContact {
    let action = MilolabAction.all[youth.action]
    // What follows the second contact is no longer put down to the action.
    let isNamed = action.isOpen(on: day) && day <= youth.path?.mobilised ?? day
    return MilolabContact(
      youth: code, action: isNamed ? action.code : nil,
      kind: random.chance(0.15) ? random.pick(["entretien", "atelier", "demarche"]) : nil,
      channel: MilolabCalendar.isLockdown(day)
        ? "telephone" : random.chance(0.6) ? random.pick(Contact.channels) : nil)
  }

  private mutating func end(_ path: MilolabPath, _ journal: inout MilolabJournal) {
    switch path.ending {
    case .arrived: arrive(on: path.end, &journal)
    case .settled:
      for situation in youth.situations { find(situation, on: path.end, &journal) }
    case .silent:
      // Called in vain before the silence is recognised: none goes without being asked for.
      let limit = path.end.adding(months: 6).days(since: path.end)
      for turn in 0..<(random.chance(0.2) ? 2 : 1) {
        attempt(on: path.end.adding(days: random.number(in: 14...limit / 2) + 60 * turn), &journal)
      }
    case .gaveUp: leave(["sans-suite"], on: path.end, &journal)
    case .leftOtherwise:
      leave(["refus", "besoin-ponctuel", "demenagement", "autre"], on: path.end, &journal)
    case .underWay: break
    }
  }

  private mutating func arrive(on day: Day, _ journal: inout MilolabJournal) {
    let code = code
    if youth.isReferred {
      refer(arrivingOn: day, &journal)
    } else {
      record(.youthWelcomed, on: day, &journal) { $0.identifier("youth", code) }
    }
    var entered = day
    for device in youth.devices {
      record(.deviceEntered, on: entered, &journal) {
        $0.identifier("youth", code)
        $0.text("device", device)
      }
      entered = MilolabCalendar.worked(from: entered.adding(days: random.number(in: 10...50)))
    }
    for situation in youth.situations {
      let wait = 1 + random.wait(mean: 60)
      let found = min(MilolabCalendar.last, day.adding(days: wait))
      find(situation, on: MilolabCalendar.worked(from: found, by: -1), &journal)
    }
  }

  // To another actor, on the way to its door.
  private mutating func refer(arrivingOn day: Day, _ journal: inout MilolabJournal) {
    guard let path = youth.path else { return }
    let before = path.contacts.last ?? path.mobilised
    let partners = world.partners(of: max(1, youth.action)).filter { $0.added.day <= before }
    guard let partner = partners.first else { return }
    let code = code
    let referral = record(.youthReferred, on: before, &journal) {
      $0.identifier("youth", code)
      $0.identifier("partner", partner.id)
      $0.text("purpose", "accompagnement")
    }
    let outcome = max(
      referral.at.adding(&random), random.recorded(LocalTime(day: day, minute: 700)).adding(&random)
    )
    journal.record(.referralResolved, on: day, at: outcome, writer: writer, &random) {
      $0.identifier("target", referral.id)
      $0.identifier("youth", code)
      $0.bool("arrived", true)
    }
  }

  private mutating func find(
    _ situation: String, on day: Day, _ journal: inout MilolabJournal
  ) {
    let contract =
      situation == "emploi" && random.chance(0.6) ? random.pick(["cdd", "cdi", "interim"]) : nil
    let code = code
    record(.situationFound, on: day, &journal) {
      $0.identifier("youth", code)
      $0.text("situation", situation)
      $0.text("contract", contract)
    }
  }

  mutating func leave(_ reasons: [String], on day: Day, _ journal: inout MilolabJournal) {
    let reason = random.pick(reasons)
    let motives = ["non-connaissance", "non-demande", "non-proposition", "non-reception"]
    let motive = random.chance(0.4) ? [random.pick(motives)] : []
    let code = code
    record(.pathwayLeft, on: day, &journal) {
      $0.identifier("youth", code)
      $0.text("reason", reason)
      $0.texts("motives", motive)
    }
  }

  mutating func attempt(on day: Day, _ journal: inout MilolabJournal) {
    let channel = random.pick(["telephone", "sms", "courriel"])
    let result = random.pick(["sans-reponse", "sans-reponse", "message-laisse", "numero-invalide"])
    let code = code
    record(.contactAttempted, on: MilolabCalendar.worked(from: day), &journal) {
      $0.identifier("youth", code)
      $0.text("channel", channel)
      $0.text("result", result)
    }
  }
}
