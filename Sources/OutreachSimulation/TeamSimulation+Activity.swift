import Outreach

extension TeamSimulation {
  private struct Plan {
    let code: String
    let title: String
    let kind: String
    let approaches: [String]
    let format: String
    let place: String
    let isNight: Bool
  }

  private static let plans = [
    Plan(
      code: "maraude-centre", title: "Maraude du centre", kind: "extra-muros",
      approaches: ["maraude"], format: "maraude", place: "Place de la Fontaine", isNight: true),
    Plan(
      code: "van-plateau", title: "Le van du Plateau", kind: "extra-muros",
      approaches: ["vehicule", "acteurs-proximite"], format: "permanence",
      place: "Parking du stade",
      isNight: false),
    Plan(
      code: "permanence-mjc", title: "Permanence à la MJC", kind: "temps-additionnels",
      approaches: ["lieu-tiers"], format: "permanence", place: "MJC", isNight: false),
    Plan(
      code: "raccrochage-sport", title: "Raccrochage par le sport", kind: "raccrochage",
      approaches: ["evenement"], format: "atelier", place: "Gymnase", isNight: false),
    Plan(
      code: "veille-numerique", title: "Veille numérique", kind: "extra-muros",
      approaches: ["numerique"], format: "en-ligne", place: "En ligne", isNight: false),
    Plan(
      code: "forum-emploi", title: "Forum de l’emploi", kind: "autre", approaches: ["evenement"],
      format: "forum", place: "Halle", isNight: false),
  ]

  static let partnerCodes = ["apase", "bij", "mjc", "centre-social", "interim-plus", "e2c"]
  private static let partnerNames = [
    "Association de prévention", "Bureau information jeunesse", "MJC du Plateau", "Centre social",
    "Agence d’intérim", "École de la deuxième chance",
  ]

  /// Adds the partners and opens the actions, a month before the first encounters.
  mutating func openActions() {
    let start = period.from.adding(days: -30)
    for (index, partner) in Self.partnerCodes.enumerated() {
      let until = period.to.adding(days: index.isMultiple(of: 2) ? 200 : -100)
      record(
        .partnerAdded, on: start, by: 0,
        [
          member("partner", code(partner)), member("name", Self.partnerNames[index]),
          member("kind", "association"), member("conventionFrom", start.iso),
          member("conventionUntil", until.iso),
        ])
    }
    for (index, plan) in Self.plans.enumerated() {
      let partner = JSONValue.object([
        member("partner", code(Self.partnerCodes[index])), member("level", "coordination"),
      ])
      record(
        .actionOpened, on: start.adding(days: index), by: 0,
        [
          member("action", code(plan.code)), member("title", plan.title),
          member("kind", plan.kind), JSONMember("approaches", texts(plan.approaches)),
          JSONMember("partners", .array([partner])),
        ])
    }
    record(
      .actionDescribed, on: period.from.adding(days: 90), by: 0,
      [
        member("action", code("van-plateau")), JSONMember("leads", texts([code("karim")])),
        JSONMember("funders", texts(["region"])),
      ])
    record(
      .actionClosed, on: period.to.adding(days: -60), by: 0,
      [member("action", code("forum-emploi")), member("reason", "fin du financement")])
  }

  /// Holds `count` outings, some of them cancelled or put off.
  mutating func holdOutings(count: Int) {
    let length = period.to.days(since: period.from)
    for index in 0..<count {
      let plan = Self.plans[index % Self.plans.count]
      let day = period.from.adding(days: random.within(0...max(1, length - 1)))
      let session = identifier(on: day)
      let status = random.pick([
        ("tenue", weight: 88), ("annulee", weight: 8), ("reportee", weight: 4),
      ])
      let staff = [code(random.pick(Self.logins)), code(random.pick(Self.logins))]
      let outing = Outing(
        session: session, action: code(plan.code), on: day, place: plan.place,
        isNight: plan.isNight, staff: Array(Set(staff)).sorted())
      if status == "tenue" { outings.append(outing) }
      record(outing, plan.format, status)
    }
    outings.sort { ($0.on, $0.session) < ($1.on, $1.session) }
  }

  private mutating func record(_ outing: Outing, _ format: String, _ status: String) {
    var own = [
      member("session", outing.session), member("action", outing.action), member("format", format),
      member("from", outing.isNight ? "21:00" : "14:00"),
      member("to", outing.isNight ? "00:30" : "17:30"), member("place", outing.place),
      member("commune", "Villeneuve"), JSONMember("staff", texts(outing.staff)),
    ]
    if status == "tenue" {
      let people = random.within(0...30)
      own += [
        JSONMember("people", .integer(people)), JSONMember("youths", .integer(people * 2 / 3)),
        JSONMember("partners", texts([code(random.pick(Self.partnerCodes))])),
      ]
    } else {
      own += [member("status", status), member("reason", "météo")]
    }
    record(.sessionHeld, on: outing.on, isNight: outing.isNight, by: random.within(0...3), own)
  }
}

/// A text member.
func member(_ key: String, _ text: String) -> JSONMember { JSONMember(key, .string(text)) }

/// A list of texts.
func texts(_ items: [String]) -> JSONValue { .array(items.map(JSONValue.string)) }
