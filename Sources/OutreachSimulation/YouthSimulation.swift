import Outreach

/// One invented youth: met, seen again or not, and what came of it.
struct YouthSimulation {
  var team: TeamSimulation
  /// The youth's id.
  private(set) var youth = ""
  private var writer = 0
  private var day: Day
  /// The last event recorded on the youth, which a correction may be about.
  private var contacts: [(id: String, own: [JSONMember], on: Day)] = []

  init(team: TeamSimulation) {
    self.team = team
    day = team.period.from
  }

  /// Invents the life from the first encounter to the end of the period.
  mutating func run(alreadyMet: [String]) {
    let first = team.random.pick(team.outings)
    (day, writer) = (first.on, team.random.within(0...3))
    youth = team.identifier(on: day)
    if team.random.chance(5) { signal() }
    register()
    contact(in: first)
    if team.random.chance(4) { contactRelative() }
    if team.random.chance(42) { comeBack() } else { vanish() }
    if team.random.chance(12) { returnLater() }
    if let other = alreadyMet.last, team.random.chance(4) { compare(with: other) }
    amend()
  }

  /// Moves on by some days; false when that is beyond the period.
  private mutating func wait(_ days: ClosedRange<Int>) -> Bool {
    let next = day.adding(days: team.random.within(days))
    guard next <= team.period.to else { return false }
    day = next
    return true
  }

  @discardableResult
  private mutating func record(_ type: EventType, isNight: Bool = false, _ own: [JSONMember])
    -> String
  {
    let delay = team.random.pick([
      (0, weight: 80), (team.random.within(1...6), weight: 14),
      (team.random.within(7...75), weight: 6),
    ])
    return team.record(
      type, on: day, delay: delay, isNight: isNight, by: writer, [member("youth", youth)] + own)
  }

  private mutating func signal() {
    let met = day
    day = day.adding(days: -team.random.within(3...40))
    record(.youthSignalled, [member("source", team.random.pick(["famille", "pair", "autre"]))])
    day = met
  }

  private mutating func register() {
    record(.youthRegistered, ProfileDraw.registration(on: day, &team.random))
    team.recordConfidential(
      "identity", on: day, by: writer,
      [member("youth", youth), member("alias", ProfileDraw.alias(&team.random))])
  }

  private mutating func contact(in outing: TeamSimulation.Outing? = nil) {
    var own: [JSONMember] = []
    if let outing {
      own = [
        member("action", outing.action), member("session", outing.session),
        member("kind", "echange"), member("channel", "presentiel"), member("place", outing.place),
        member("commune", "Villeneuve"), JSONMember("staff", texts(outing.staff)),
      ]
    } else {
      let channel = team.random.pick(["presentiel", "telephone", "sms", "reseaux-sociaux"])
      own = [
        member(
          "action",
          team.code(team.random.pick(["van-plateau", "permanence-mjc", "raccrochage-sport"]))),
        member("kind", team.random.pick(["entretien", "atelier", "demarche"])),
        member("channel", channel),
        JSONMember("staff", texts([team.code(TeamSimulation.logins[writer])])),
        JSONMember(
          "themes", texts([team.random.pick(["emploi", "logement", "sante", "mobilite"])])),
        JSONMember("minutes", .integer(5 * team.random.within(2...12))),
      ]
    }
    if team.random.chance(30) {
      let partner = team.code(team.random.pick(TeamSimulation.partnerCodes))
      own.append(JSONMember("partners", texts([partner])))
    }
    let id = record(.contactMade, isNight: outing?.isNight ?? false, own)
    contacts.append((id, own, day))
    if team.random.chance(3) {
      team.recordConfidential(
        "note", on: day, by: writer,
        [member("event", id), member("youth", youth), member("text", "Cherche une formation.")])
    }
  }

  private mutating func contactRelative() {
    guard wait(1...20) else { return }
    record(.contactMade, [member("with", "proche"), member("channel", "telephone")])
  }

  // Never seen again, or only called.
  private mutating func vanish() {
    switch team.random.within(0...9) {
    case 0: if wait(2...40) { enterDroitCommun() }
    case 1: if wait(1...30) { leave() }
    case 2, 3: if wait(10...90) { attempt() }
    default: break
    }
  }

  // A second contact and what follows it.
  private mutating func comeBack() {
    guard wait(2...70) else { return }
    contact()
    if team.random.chance(30) { describe() }
    if team.random.chance(25) {
      record(.referentAssigned, [member("staff", team.code(TeamSimulation.logins[writer]))])
    }
    for _ in 0..<team.random.within(0...5) {
      guard wait(4...45) else { return }
      contact()
      if team.random.chance(8) { pause() }
      if team.random.chance(6) { follow() }
    }
    guard wait(1...50) else { return }
    switch team.random.within(0...99) {
    case 0..<26: enterDroitCommun()
    case 26..<40: situation()
    case 40..<52: leave()
    default: fallSilent()
    }
  }

  private mutating func enterDroitCommun() {
    let way = team.random.within(0...9)
    if way < 5 { record(.youthWelcomed, []) }
    if way > 2, way < 8 {
      record(
        .deviceEntered, [member("device", team.random.pick(["pacea", "cej", "parrainage", "aij"]))])
      if team.random.chance(30), wait(5...40) {
        record(.deviceEntered, [member("device", "garantie-jeunes"), member("within", "pacea")])
      }
    }
    if way >= 8 { refer() }
    if team.random.chance(35), wait(10...120) { situation() }
    if team.random.chance(25), wait(5...60) { contact() }
  }

  private mutating func refer() {
    let purpose = team.random.chance(70) ? [member("purpose", "accompagnement")] : []
    let partner = team.code(team.random.pick(TeamSimulation.partnerCodes))
    let referral = record(
      .youthReferred, [member("partner", partner)] + purpose + [member("mode", "rendez-vous")])
    guard wait(3...60) else { return }
    team.record(
      .referralResolved, on: day, delay: team.random.within(0...30), by: writer,
      [
        member("target", referral), member("youth", youth),
        JSONMember("arrived", .bool(team.random.chance(75))),
      ])
  }

  private mutating func situation() {
    let found = team.random.pick([
      "emploi", "formation", "alternance", "pmsmp", "service-civique", "scolarite",
    ])
    let contract =
      found == "emploi"
      ? [member("contract", "cdd"), JSONMember("months", .integer(team.random.within(1...12)))] : []
    record(.situationFound, [member("situation", found)] + contract)
  }

  private mutating func leave() {
    let reason = team.random.pick([
      "sans-suite", "sans-suite", "refus", "besoin-ponctuel", "demenagement",
    ])
    record(.pathwayLeft, [member("reason", reason)])
    if team.random.chance(25), wait(20...200) { contact() }
  }

  private mutating func fallSilent() {
    if team.random.chance(50), wait(20...150) { attempt() }
    if team.random.chance(20), wait(190...300) { contact() }
  }

  private mutating func attempt() {
    record(
      .contactAttempted,
      [
        member("channel", "telephone"),
        member("result", team.random.pick(["sans-reponse", "message-laisse"])),
      ])
  }

  private mutating func pause() {
    let ends = team.random.chance(50)
    record(.pathwayPaused, ends ? [member("until", day.adding(days: 60).iso)] : [])
    if !ends, wait(15...90) { record(.pathwayResumed, []) }
  }

  private mutating func follow() {
    let due = day.adding(days: 14)
    let follow = team.record(
      .followUpOpened, on: day, by: writer,
      [
        member("owner", team.code(TeamSimulation.logins[writer])), member("due", due.iso),
        member("youth", youth),
      ])
    if team.random.chance(60), wait(1...14) {
      team.record(.followUpClosed, on: day, by: writer, [member("target", follow)])
    }
  }

  private mutating func describe() {
    record(.youthDescribed, ProfileDraw.traits(&team.random))
  }

  // A contact long after, in a new path when the silence was long enough.
  private mutating func returnLater() {
    guard wait(390...900) else { return }
    contact()
    if team.random.chance(50), wait(5...40) { contact() }
  }

  // Two youths that a colleague takes for one; some are, some are not, some links are undone.
  private mutating func compare(with other: String) {
    let pair = [JSONMember("youths", texts([other, youth]))]
    guard team.random.chance(70) else {
      team.record(.youthsDistinct, on: day, by: 0, pair)
      return
    }
    let link = team.record(.youthsLinked, on: day, by: 0, pair)
    if team.random.chance(25) {
      team.record(.eventRetracted, on: day.adding(days: 2), by: 0, [member("target", link)])
    }
  }

  // Slips of the pen: a wrong day, a contact typed twice, an undoing undone.
  private mutating func amend() {
    guard let last = contacts.last else { return }
    if team.random.chance(4) {
      let with = JSONValue.object(
        [member("on", last.on.adding(days: -1).iso), member("youth", youth)] + last.own)
      team.record(
        .eventCorrected, on: last.on, delay: 76, by: writer,
        [member("target", last.id), JSONMember("with", with)])
    }
    if team.random.chance(3) {
      let twin = team.record(
        .contactMade, on: last.on, by: writer, [member("youth", youth)] + last.own)
      let undone = team.record(
        .eventRetracted, on: last.on, delay: 1, by: writer, [member("target", twin)])
      if team.random.chance(20) {
        team.record(.eventRetracted, on: last.on, delay: 2, by: writer, [member("target", undone)])
      }
    }
  }
}
