/// Draws the own keys of events, each type's in the table's order and complete.
struct OwnKeysDraw {
  var random: SplitMix64
  let youths: [String]
  let first: Day
  let length: Int
  /// Referral ids made so far.
  var referrals: [String] = []

  static let actions = ["act-1", "act-2", "act-3", "act-4"]
  static let programmes = ["milolab", "in-systeme", "o2r", "standard", "local"]
  static let staff = ["amelie", "karim", "lea"]
  static let partners = ["p-1", "p-2", "p-3"]
  static let communes = ["38185", "38421"]
  static let areas = ["villeneuve", "mistral"]
  static let zones = ["qpv-2024", "frr", "zrr"]

  init(random: SplitMix64, youths: [String], first: Day, length: Int) {
    self.random = random
    self.youths = youths
    self.first = first
    self.length = length
  }

  /// Nil for a type that has no such draw.
  mutating func own(ofType type: String, youth: String, on day: Day) -> OwnKeys? {
    switch type {
    case "youth-registered", "youth-described": description(youth, on: day)
    case "youth-signalled": signalled(youth)
    case "contact-made": contact(youth)
    case "contact-attempted": attempt(youth)
    case "session-held": session()
    case "action-opened", "action-described": action(random.pick(Self.actions), on: day)
    case "action-closed": closing(random.pick(Self.actions))
    case "youth-welcomed": [("youth", .string(youth))] + optional("kind", ["premier", "reprise"])
    case "youth-referred": referral(youth)
    case "referral-resolved": resolution(youth)
    case "device-entered": device(youth)
    case "situation-found": situation(youth)
    case "pathway-left": leaving(youth)
    case "pathway-paused": pause(youth, on: day)
    case "pathway-resumed": [("youth", .string(youth))]
    default: nil
    }
  }

  mutating func optional(_ key: String, _ codes: [String], percent: Int = 50) -> OwnKeys {
    random.chance(percent) ? [(key, .string(random.pick(codes)))] : []
  }

  /// A list, empty at times.
  mutating func optionalList(_ key: String, _ codes: [String], percent: Int = 50) -> OwnKeys {
    random.chance(percent) ? [(key, .strings(random.some(codes, percent: 45)))] : []
  }

  mutating func place() -> OwnKeys {
    optional("place", ["gare", "parvis"], percent: 20)
      + optional("commune", Self.communes) + optional("area", Self.areas, percent: 40)
      + optionalList("zones", Self.zones)
  }

  private mutating func signalled(_ youth: String) -> OwnKeys {
    [("youth", .string(youth))] + optional("partner", Self.partners)
      + optional("source", ["famille", "pair", "autre"])
  }

  private mutating func contact(_ youth: String) -> OwnKeys {
    var own: OwnKeys = [("youth", .string(youth))]
    own += optional("with", ["jeune", "proche", "proche"], percent: 12)
    own += optional("action", Self.actions + ["act-unknown"], percent: 55)
    own += optional("session", ["ses-1", "ses-2"], percent: 15)
    own += optional("approach", ["maraude", "vehicule", "numerique"], percent: 40)
    own += optional("kind", ["echange", "entretien", "accompagnement"], percent: 30)
    own += optional("channel", ["presentiel", "sms"], percent: 30)
    own += place()
    own += optionalList("staff", Self.staff, percent: 70)
    own += optionalList("partners", Self.partners, percent: 20)
    own += optionalList("themes", ["emploi", "sante"], percent: 15)
    if random.chance(15) { own.append(("minutes", .int(random.within(5...90)))) }
    own += optional("initiative", ["structure", "jeune"], percent: 15)
    if random.chance(10) { own.append(("appointment", .bool(random.chance(50)))) }
    return own
  }

  private mutating func attempt(_ youth: String) -> OwnKeys {
    [("youth", .string(youth))] + optional("channel", ["sms", "telephone"])
      + optional("result", ["sans-reponse", "message-laisse"])
      + optionalList("staff", Self.staff, percent: 30)
  }

  private mutating func session() -> OwnKeys {
    var own: OwnKeys = [("session", .string(random.pick(["ses-1", "ses-2", "ses-3"])))]
    own.append(("action", .string(random.pick(Self.actions))))
    own += optional("format", ["maraude", "atelier"], percent: 40)
    own += place()
    own += optionalList("staff", Self.staff, percent: 30)
    own += optionalList("partners", Self.partners, percent: 40)
    own += optional("status", ["tenue", "annulee", "reportee"], percent: 60)
    for key in ["people", "youths", "relatives"] where random.chance(60) {
      own.append((key, .int(random.below(12))))
    }
    return own
  }

  private mutating func referral(_ youth: String) -> OwnKeys {
    [("youth", .string(youth)), ("partner", .string(random.pick(Self.partners)))]
      + optional("purpose", ["accompagnement", "accompagnement", "service"], percent: 80)
      + optional("mode", ["information", "rendez-vous"], percent: 30)
  }

  private mutating func resolution(_ youth: String) -> OwnKeys {
    let known = random.chance(85) ? random.anyOf(Array(referrals.suffix(3))) : nil
    return [
      ("target", .string(known ?? "referral-unknown")), ("youth", .string(youth)),
      ("arrived", .bool(random.chance(65))),
    ]
  }

  private mutating func device(_ youth: String) -> OwnKeys {
    [
      ("youth", .string(youth)), ("device", .string(random.pick(["cej", "pacea", "parrainage"]))),
    ] + optional("within", ["pacea", "cej"], percent: 35)
  }

  private mutating func situation(_ youth: String) -> OwnKeys {
    let codes = ["emploi", "formation", "pmsmp", "volontariat", "scolarite"]
    return [("youth", .string(youth)), ("situation", .string(random.pick(codes)))]
      + (random.chance(15) ? [("months", .int(random.within(1...12)))] : [])
  }

  private mutating func leaving(_ youth: String) -> OwnKeys {
    let reasons = ["sans-suite", "sans-suite", "refus", "besoin-ponctuel", "demenagement", "autre"]
    return [("youth", .string(youth)), ("reason", .string(random.pick(reasons)))]
      + optionalList("motives", ["non-demande", "non-reception"], percent: 15)
  }

  /// Now and then its end is before its beginning, or on the same day.
  private mutating func pause(_ youth: String, on day: Day) -> OwnKeys {
    var own: OwnKeys = [("youth", .string(youth))]
    if random.chance(50) {
      let end = day.adding(days: random.pick([-1, 0, 1, 10, 31, 60, 120]))
      own.append(("until", .string(end.text)))
    }
    return own + optional("reason", ["sante", "voyage"], percent: 20)
  }
}
