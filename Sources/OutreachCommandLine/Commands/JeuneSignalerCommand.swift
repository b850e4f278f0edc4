internal import Outreach
internal import OutreachJournal

/// `jeune signaler`: a youth heard of, not met.
enum JeuneSignalerCommand {
  static let nouveau = Option.flag("nouveau", help: "un jeune que le carnet ne connaît pas")
  private static let sources = [
    FieldOption(.partner, .partner, "partenaire", "CODE", help: "le partenaire qui le signale"),
    FieldOption(.source, .code(.sources), "source", "CODE", help: "sinon : famille, pair ou autre"),
  ]

  static let command = Command(
    CommandStatement(
      "jeune", "signaler", group: .counsellor,
      summary: "Note qu’un jeune a été signalé, sans qu’il soit rencontré.",
      examples: [
        Example("allervers jeune signaler 7K3Q --source famille", "un jeune connu du carnet"),
        Example(
          "allervers jeune signaler --nouveau --alias - --partenaire apase", "un jeune nouveau"),
        Example(
          "allervers jeune signaler --nouveau --age 19 --source pair --date hier",
          "un jeune dont on ne sait pas le nom"),
      ],
      positionals: [Positional("JEUNE", .optional, help: "le jeune, par son code ou son nom")],
      options: [nouveau] + sources.map(\.option) + [.date] + IdentityOptions.all
        + FieldOptions.profile.map(\.option) + [.essai],
      statuses: .recording)
  ) { arguments, environment in
    try require(arguments)
    let fields = try FieldReading(arguments, environment)
    let day = try fields.day()
    let youth =
      try arguments.positionals.first.map { try fields.youth($0, at: "JEUNE") }
      ?? fields.access.newIdentifier()
    let said = try YouthDescription(fields, ofNew: arguments.flag(nouveau) ? youth : nil)
    try fields.refuse(day, beforeBirthOf: youth, said: said.profile)
    let id = JSONMember("youth", .string(youth))
    var drafts: [EventDraft] = []
    if arguments.flag(nouveau) {
      drafts.append(EventDraft(.youthRegistered, on: day, [id] + said.profile))
    } else if !said.profile.isEmpty {
      drafts.append(EventDraft(.youthDescribed, on: day, [id] + said.profile))
    }
    drafts.append(EventDraft(.youthSignalled, on: day, [id] + (try fields.members(sources))))
    return try fields.access.record(
      drafts,
      saying: "signalement du " + FrenchDate.full(day, today: fields.access.today) + ", jeune "
        + fields.roster.code(of: youth)
        + (arguments.flag(nouveau) ? said.agreeing(" (nouveau·elle)") : "") + said.called,
      confidential: { _ in said.confidential(youth) },
      outcome: { events in
        let view = try PathwayView(of: youth, fields, after: events)
        let isMet = view?.member.life.contactDays.isEmpty == false
        let state = (isMet ? "déjà" : "pas encore") + " rencontré·e"
        return view?.agreeing(state) ?? said.agreeing(state)
      })
  }

  private static func require(_ arguments: ParsedArguments) throws(UsageError) {
    var missing: [String] = []
    if arguments.positionals.isEmpty, !arguments.flag(nouveau) {
      missing.append("JEUNE, ou --nouveau")
    }
    if !sources.contains(where: { arguments.flag($0.option) }) {
      missing.append("--partenaire CODE, ou --source famille|pair|autre")
    }
    if !missing.isEmpty {
      throw .refused(
        place: "jeune signaler", found: "il manque " + missing.joined(separator: " ; et "),
        expected: nil, remedy: "Voir : allervers aide jeune signaler")
    }
    if !arguments.positionals.isEmpty, arguments.flag(nouveau) {
      throw .refused(
        place: "jeune signaler", found: "JEUNE et --nouveau sont là tous les deux",
        expected: "attendu : l’un ou l’autre", remedy: nil)
    }
  }
}
