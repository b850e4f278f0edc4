internal import Outreach
internal import OutreachJournal

/// `jeune ajouter`: a youth known by a code, with or without a name.
enum JeuneAjouterCommand {
  static let command = Command(
    CommandStatement(
      "jeune", "ajouter", group: .counsellor,
      summary: "Ajoute un jeune, avec ou sans nom, et lui donne un code.",
      examples: [
        Example(
          "allervers jeune ajouter --alias - --age 17 --genre H",
          "un surnom lu sur l’entrée standard"),
        Example("allervers jeune ajouter", "sans rien en savoir : un nom de code lui est donné"),
        Example(
          "allervers jeune ajouter --genre F --habite qpv-2024 --lien perdu-de-vue",
          "ce que l’on en sait, sans son nom"),
      ],
      options: [.date] + IdentityOptions.all + FieldOptions.profile.map(\.option) + [.essai],
      statuses: .recording)
  ) { arguments, environment in
    let fields = try FieldReading(arguments, environment)
    let day = try fields.day()
    let youth = fields.access.newIdentifier()
    let said = try YouthDescription(fields, ofNew: youth)
    try fields.refuse(day, beforeBirthOf: youth, said: said.profile)
    let profile = fields.allowed(said.profile, of: youth)
    return try fields.access.record(
      EventDraft(.youthRegistered, on: day, [JSONMember("youth", .string(youth))] + profile),
      saying: "jeune \(fields.roster.code(of: youth)) " + said.agreeing("ajouté·e le ")
        + FrenchDate.full(day, today: fields.access.today) + said.called,
      confidential: { _ in said.confidential(youth) })
  }
}
