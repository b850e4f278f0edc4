internal import Outreach
internal import OutreachJournal

/// `action ouvrir`: a new action, which contacts and outings belong to.
enum ActionOuvrirCommand {
  static let title = FieldOption(
    .title, .text, "titre", "TITRE", help: "ce qui la nomme dans les bilans")

  static let command = Command(
    CommandStatement(
      "action", "ouvrir", group: .coordinator, summary: "Ouvre une action d’aller-vers.",
      examples: [
        Example(
          "allervers action ouvrir maraude-centre --titre \"Maraude du centre\" --approche maraude",
          "une maraude"),
        Example(
          "allervers action ouvrir bus-sud --titre \"Bus du sud\" --nature extra-muros --partenaire apase=coproduction",
          "avec un partenaire et son niveau"),
        Example(
          "allervers action ouvrir forum-emploi --titre \"Forum de l’emploi\" --date 1/9 --jusqu-au 31/12/2026",
          "depuis un jour passé, avec une fin prévue"),
      ],
      positionals: [Positional("CODE", help: "le code de l’action, à choisir : maraude-centre")],
      options: [title.option] + FieldOptions.action.map(\.option) + [.date, .essai],
      statuses: .recording)
  ) { arguments, environment in
    try arguments.require(title.option, of: "action ouvrir")
    let fields = try FieldReading(arguments, environment)
    let code = try NewCode.value(
      arguments.positionals[0], known: fields.roster.actions.keys, verb: "action decrire")
    let day = try fields.day()
    let own = try fields.members([title] + FieldOptions.action)
    try fields.refuse(endIn: own, before: day)
    return try fields.access.record(
      EventDraft(.actionOpened, on: day, [JSONMember("action", code)] + own),
      saying: "action \(code.text ?? "") ouverte le "
        + FrenchDate.full(day, today: fields.access.today),
      outcome: { _ in "sortir : allervers terrain ouvrir \(code.text ?? "")" })
  }
}
