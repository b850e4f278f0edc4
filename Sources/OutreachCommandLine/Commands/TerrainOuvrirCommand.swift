internal import Outreach
internal import OutreachJournal

/// `terrain ouvrir`: an outing that begins, or took place.
enum TerrainOuvrirCommand {
  static let action = Positional(
    "ACTION", .optional, suggesting: .action,
    help: "le code de l’action ; au terminal, sans lui, des questions")

  static let command = Command(
    CommandStatement(
      "terrain", "ouvrir", group: .counsellor, summary: "Ouvre une sortie, et lui donne un code.",
      examples: [
        Example("allervers terrain ouvrir", "des questions, comme ma dernière sortie"),
        Example(
          "allervers terrain ouvrir maraude-centre --de 17h --lieu \"Gare nord\"",
          "celle de ce soir"),
        Example(
          "allervers terrain ouvrir maraude-centre --date hier --de 14h --a 17h30 --partenaire apase",
          "celle d’hier, avec un partenaire"),
        Example(
          "allervers terrain ouvrir forum-emploi --format forum --conseiller amelie --conseiller karim",
          "à deux"),
      ],
      positionals: [action],
      options: [.date] + FieldOptions.session.map(\.option) + [.essai], statuses: [.no] + .recording
    ),
    run: { try run($0, $1, of: "terrain ouvrir") })

  /// The command `verb`, which opens an outing of the format of that name.
  static func command(
    _ verb: String, summary: String, examples: [Example]
  ) -> Command {
    Command(
      CommandStatement(
        verb, group: .counsellor, summary: summary, examples: examples, positionals: [action],
        options: [.date] + FieldOptions.session.dropFirst().map(\.option) + [.essai],
        statuses: [.no] + .recording)
    ) { arguments, environment in
      var arguments = arguments
      arguments.add(FieldOptions.format.option, value: verb)
      return try run(arguments, environment, of: verb)
    }
  }

  private static func run(
    _ arguments: ParsedArguments, _ environment: Environment, of name: String
  ) throws -> ExitStatus {
    guard arguments.positionals.isEmpty else {
      return try OutingOpening(FieldReading(arguments, environment)).record()
    }
    guard environment.isConversation(arguments) else {
      throw UsageError.refused(
        place: name, found: "il manque ACTION", expected: "attendu : le code de l’action",
        remedy: "Voir les actions : allervers action lister. Au terminal,"
          + " « allervers \(name) » pose les questions")
    }
    return try GuidedOpening(arguments, environment).run()
  }
}
