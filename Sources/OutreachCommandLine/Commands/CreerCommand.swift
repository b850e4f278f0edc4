internal import Outreach
internal import OutreachJournal

/// `creer`: a new, empty carnet.
enum CreerCommand {
  static let structure = Option.value("structure", "NOM", help: "le nom de la Mission Locale")
  static let programme = Option.choice(
    "programme", Programme.shipped.map(\.id),
    help: "les définitions des bilans (standard par défaut)")

  static let command = Command(
    CommandStatement(
      "creer", group: .upkeep, summary: "Crée un carnet dans un dossier vide ou nouveau.",
      examples: [
        Example(
          "allervers creer carnet --structure \"Mission Locale Sud\"", "un carnet pour la structure"
        ),
        Example(
          "allervers creer carnet --structure \"Mission Locale Sud\" --programme o2r",
          "avec les définitions de l’O2R"),
        Example(
          "allervers creer carnet --structure \"Mission Locale Sud\" --essai",
          "dire ce qui serait fait"),
      ],
      positionals: [Positional("DOSSIER", suggesting: .folder, help: "le dossier du carnet")],
      options: [structure, programme, .essai],
      statuses: [.cannotCreate, .inputOutput, .notPermitted])
  ) { arguments, environment in
    guard let name = arguments.value(structure)?.trimmed, !name.isEmpty else {
      throw UsageError.refused(
        place: "creer", found: "il manque le nom de la structure",
        expected: "attendu : --structure NOM", remedy: nil)
    }
    let typed = arguments.positionals[0]
    if arguments.flag(.essai) {
      try Carnet.requireRoom(at: environment.path(typed))
      try environment.show(typeset("essai, rien n’est créé : " + printable(typed)) + "\n")
      return .done
    }
    let id = ULID.next(at: Instant(milliseconds: environment.now()), random: environment.random)
    let settings = CarnetSettings(
      id: id, structure: name, programme: arguments.value(programme) ?? "standard")
    try Carnet.create(at: environment.path(typed), settings: settings)
    try environment.acknowledge(
      typeset("carnet créé : " + printable(typed)) + "\n"
        + typeset("  Ouvrir une action : allervers action ouvrir CODE --titre TITRE") + "\n"
        + typeset("  Noter un contact : allervers noter --nouveau --alias SURNOM") + "\n")
    return .done
  }
}
