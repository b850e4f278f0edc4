internal import Outreach

/// `orienter`: a youth referred to a partner, and what came of it.
enum OrienterCommand {
  private static let partner = FieldOption(
    .partner, .partner, "vers", "PARTENAIRE", help: "le partenaire")
  private static let purpose = FieldOption(
    .purpose, .code(.purposes), "but", "CODE", help: "accompagnement, ou service (par défaut)")
  private static let mode = FieldOption(
    .mode, .code(.modes), "mode", "CODE",
    help: "information, rendez-vous, accompagne, fiche-de-liaison")
  private static let reason = FieldOption(
    .reason, .motive, "motif", "MOTIF", help: "pourquoi, avec --arrive ou --absent")
  static let arrive = Option.flag("arrive", help: "le jeune est arrivé chez le partenaire")
  static let absent = Option.flag("absent", help: "le jeune n’y est pas allé")

  static let command = Command(
    CommandStatement(
      "orienter", group: .counsellor,
      summary: "Oriente un jeune vers un partenaire, puis dit ce qui a suivi.",
      examples: [
        Example(
          "allervers orienter 7K3Q --vers apase --but accompagnement --mode rendez-vous",
          "l’orientation"),
        Example("allervers orienter 7K3Q --arrive", "il y est allé"),
        Example(
          "allervers orienter 7K3Q --absent --vers apase --motif bus-supprime",
          "il n’y est pas allé"),
      ],
      positionals: [.jeune],
      options: [partner, purpose, mode].map(\.option) + [
        arrive, absent, reason.option, .date, .essai,
      ],
      statuses: .recording)
  ) { arguments, environment in
    for outcome in [arrive, absent] {
      for option in [purpose.option, mode.option] {
        try arguments.requireAtMostOne(of: outcome, option, of: "orienter")
      }
    }
    try arguments.requireAtMostOne(of: arrive, absent, of: "orienter")
    if arguments.flag(arrive) || arguments.flag(absent) {
      return try resolve(YouthFact(arguments, environment))
    }
    try arguments.require(partner.option, of: "orienter")
    if arguments.flag(reason.option) {
      throw UsageError.refused(
        place: "--motif", found: "un motif sans --arrive ni --absent",
        expected: "attendu : l’un ou l’autre", remedy: nil)
    }
    let fact = try YouthFact(arguments, environment)
    let own = try fact.fields.members([partner, purpose, mode])
    return try fact.record(
      .youthReferred, own,
      as: "orientation vers \(fact.fields.partnerName(own.first?.value.text ?? ""))"
    ) { _ in "en attente : dire ensuite --arrive ou --absent" }
  }

  private static func resolve(_ fact: YouthFact) throws -> ExitStatus {
    let (fields, arrived) = (fact.fields, fact.fields.arguments.flag(arrive))
    let wanted = try fields.value(partner)?.text
    let referral = try PendingReferrals(fact).referral(to: wanted)
    try fields.refuse(fact.day, before: referral, named: "l’orientation")
    let own =
      [JSONMember("target", .string(referral.id)), JSONMember("arrived", .bool(arrived))]
      + (try fields.members([reason]))
    let name = fields.partnerName(referral["partner"]?.text ?? "")
    return try fact.told(of: referral["youth"]?.text ?? fact.youth).record(
      .referralResolved, own, as: (arrived ? "arrivée chez " : "absence chez ") + name
    ) { step in
      guard arrived else { return "orientation sans suite : le parcours ne change pas" }
      guard referral["purpose"]?.text == "accompagnement" else {
        return "service rendu : le parcours ne change pas"
      }
      return try step.arrival()
    }
  }
}
