internal import Outreach
internal import OutreachJournal

/// `partenaire decrire`: what changes of a partner, from a day on.
enum PartenaireDecrireCommand {
  private static let described = [PartenaireAjouterCommand.name] + FieldOptions.partner

  static let command = Command(
    CommandStatement(
      "partenaire", "decrire", group: .coordinator,
      summary: "Change ou complète la description d’un partenaire.",
      examples: [
        Example(
          "allervers partenaire decrire apase --convention-au 31/12/2027", "la fin de sa convention"
        ),
        Example(
          "allervers partenaire decrire apase --competence hébergement", "ce qu’il sait faire"),
        Example(
          "allervers partenaire decrire apase --aussi \"APASE 38\"",
          "un autre nom, sous lequel on le connaît"),
      ],
      positionals: [Positional("CODE", suggesting: .partner, help: "le code du partenaire")],
      options: described.map(\.option) + [.date, .essai], statuses: .recording)
  ) { arguments, environment in
    try arguments.requireAny(of: described.map(\.option), of: "partenaire decrire")
    let fields = try FieldReading(arguments, environment)
    let code = try fields.partner(arguments.positionals[0], "CODE")
    let day = try fields.day()
    let own = try fields.members(described)
    try fields.refuse(conventionIn: own)
    return try fields.access.record(
      EventDraft(.partnerDescribed, on: day, [JSONMember("partner", code)] + own),
      saying: "partenaire \(code.text ?? "") décrit au "
        + FrenchDate.full(day, today: fields.access.today))
  }
}
