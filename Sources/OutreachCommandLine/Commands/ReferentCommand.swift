internal import Outreach

/// `referent`: who follows a youth.
enum ReferentCommand {
  private static let fields = [
    FieldOption(
      .partner, .partner, "partenaire", "CODE",
      help: "structure du référent, si ce n’est pas la nôtre"),
    FieldOption(
      .from, .day(.allowed), "depuis", "JOUR", help: "début du suivi, s’il diffère de --date"),
  ]

  static let command = Command(
    CommandStatement(
      "referent", group: .counsellor, summary: "Dit qui suit un jeune.",
      examples: [
        Example("allervers referent 7K3Q amelie", "un conseiller de la structure"),
        Example("allervers referent 7K3Q karim --partenaire apase", "un éducateur d’un partenaire"),
        Example("allervers referent 7K3Q amelie --depuis 1/9/2026", "depuis un jour passé"),
      ],
      positionals: [.jeune, Positional("LOGIN", help: "l’identifiant du référent")],
      options: fields.map(\.option) + [.date, .essai], statuses: .recording)
  ) { arguments, environment in
    let fact = try YouthFact(arguments, environment)
    let login = try fact.fields.value(arguments.positionals[1], as: .login, at: "LOGIN")
    let own = [JSONMember("staff", login)] + (try fact.fields.members(fields))
    return try fact.record(.referentAssigned, own, as: "référent \(login.text ?? ""), désignation")
  }
}
