internal import Outreach
internal import OutreachJournal

/// `noter`: one contact with a youth, new or known.
enum NoterCommand {
  static let jeune = Option.value("jeune", "CODE|NOM|-", help: "le jeune, par son code ou son nom")
  static let nouveau = Option.flag("nouveau", help: "un jeune rencontré pour la première fois")
  static let comme = Option.choice(
    "comme", ["dernier"], help: "reprendre les circonstances de mon dernier contact")

  static let command = Command(
    CommandStatement(
      "noter", group: .counsellor, summary: "Note un contact avec un jeune.",
      examples: [
        Example("allervers noter --jeune 7K3Q --action maraude-centre", "un jeune déjà connu"),
        Example(
          "allervers noter --nouveau --alias Yaya --age 17 --genre H --action maraude-centre",
          "une première rencontre"),
        Example(
          "allervers noter --jeune 7K3Q --comme dernier --date hier", "même sortie, jeune suivant"),
      ],
      options: [jeune, nouveau, .date, comme, .note] + IdentityOptions.all
        + (FieldOptions.contact + FieldOptions.profile).map(\.option) + [.essai],
      statuses: [.badData, .notFound, .inputOutput, .tryAgain])
  ) { arguments, environment in
    try NoterCommand.run(FieldReading(arguments, environment))
  }

  private static func run(_ fields: FieldReading) throws -> ExitStatus {
    let (arguments, access) = (fields.arguments, fields.access)
    try requireYouth(arguments)
    let day = try fields.day()
    let isNew = arguments.flag(nouveau)
    let youth =
      try arguments.value(jeune).map {
        try YouthLookup(roster: fields.roster, access: access).youth($0, at: "--jeune")
      } ?? access.newIdentifier()
    let identity = try IdentityOptions.members(arguments, access.environment)
    let profile = try fields.members(FieldOptions.profile)
    try fields.refuse(day, beforeBirthOf: youth, said: profile)
    let circumstances = try ContactCircumstancesReading(fields: fields).members(
      like: arguments.value(comme) != nil)
    let text = try NoteReading.text(arguments.value(.note), access.environment)

    let id = JSONMember("youth", .string(youth))
    let contact = EventDraft(.contactMade, on: day, [id] + circumstances)
    var drafts: [EventDraft] = []
    if isNew {
      drafts.append(EventDraft(.youthRegistered, on: day, [id] + profile))
    } else if !profile.isEmpty {
      drafts.append(EventDraft(.youthDescribed, on: day, [id] + profile))
    }
    let code = fields.roster.code(of: youth)
    let sentence =
      "contact du " + FrenchDate.full(day, today: access.today) + ", jeune " + code
      + (isNew ? " (nouveau)" : "")
    if access.isTrial { return try access.record(contact, saying: sentence) }
    let events = try access.record(drafts + [contact]) { events in
      (identity.isEmpty ? [] : [EventDraft(identityOf: youth, identity)])
        + (text.flatMap { text in
          events.last.map { EventDraft(noteOn: $0.id, youth: youth, text: text) }
        }.map { [$0] } ?? [])
    }
    guard let event = events.last else { return .done }
    try access.acknowledge(event, sentence) {
      try ContactOutcome(fields, after: events).sentence(youth: youth, on: day)
    }
    return .done
  }

  // Everything that is missing or cannot go together, before anything is read.
  private static func requireYouth(_ arguments: ParsedArguments) throws(UsageError) {
    let known = arguments.flag(jeune)
    if known, arguments.flag(nouveau) {
      throw .refused(
        place: "noter", found: "--jeune et --nouveau sont là tous les deux",
        expected: "attendu : l’un ou l’autre", remedy: nil)
    }
    guard known || arguments.flag(nouveau) else {
      throw .refused(
        place: "noter", found: "il manque le jeune",
        expected: "attendu : --jeune CODE, ou --nouveau",
        remedy: "Le jour est aujourd’hui si --date n’est pas donné ; le reste est facultatif")
    }
  }
}
