internal import Outreach
internal import OutreachJournal

/// `partenaire ajouter`: a new partner structure.
enum PartenaireAjouterCommand {
  static let name = FieldOption(.name, .text, "nom", "NOM", help: "le nom de la structure")

  static let command = Command(
    CommandStatement(
      "partenaire", "ajouter", group: .coordinator, summary: "Ajoute une structure partenaire.",
      examples: [
        Example("allervers partenaire ajouter apase --nom APASE", "une association"),
        Example(
          "allervers partenaire ajouter ccas-sud --nom \"CCAS du Sud\" --convention-du 1/1/2026",
          "avec le début de sa convention"),
        Example(
          "allervers partenaire ajouter bus-sud --nom \"Bus du Sud\" --competence mobilité",
          "avec ce qu’il sait faire"),
      ],
      positionals: [Positional("CODE", help: "le code du partenaire, à choisir : apase")],
      options: [name.option] + FieldOptions.partner.map(\.option) + [.date, .essai],
      statuses: .recording)
  ) { arguments, environment in
    try arguments.require(name.option, of: "partenaire ajouter")
    let fields = try FieldReading(arguments, environment)
    let code = try NewCode.value(
      arguments.positionals[0], known: fields.roster.partners.keys, verb: "partenaire decrire")
    let day = try fields.day()
    let own = try fields.members([name] + FieldOptions.partner)
    try fields.refuse(conventionIn: own)
    return try fields.access.record(
      EventDraft(.partnerAdded, on: day, [JSONMember("partner", code)] + own),
      saying: "partenaire \(code.text ?? "") ajouté le "
        + FrenchDate.full(day, today: fields.access.today))
  }
}
