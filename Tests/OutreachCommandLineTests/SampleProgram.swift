import OutreachCommandLine

/// A program small enough to be read whole, with a command of every shape.
enum SampleProgram {
  static let jeune = Option.value("jeune", "CODE", help: "le jeune")
  static let date = Option.value("date", "JOUR", help: "le jour du contact")
  static let action = Option.value(
    "action", "CODE", repeatable: true, help: "l’action, connue du carnet")
  static let nouveau = Option.flag("nouveau", help: "un jeune encore inconnu")

  static let noter = CommandStatement(
    "noter", group: .counsellor, summary: "Note un contact avec un jeune.",
    examples: [
      Example("allervers noter --jeune 7K3Q --date hier", "un contact d’hier"),
      Example("allervers noter --nouveau --action maraude", "une première rencontre"),
      Example("allervers noter --jeune 7K3Q --essai", "pour voir"),
    ],
    options: [jeune, date, action, nouveau, .essai], statuses: [.badData])
  static let ouvrir = CommandStatement(
    "terrain", "ouvrir", group: .counsellor, summary: "Ouvre une sortie.",
    examples: [
      Example("allervers terrain ouvrir maraude", "la sortie de ce soir"),
      Example("allervers terrain ouvrir maraude gare", "la même, à la gare"),
      Example("allervers terrain ouvrir permanence", "une permanence"),
    ],
    positionals: [
      Positional("ACTION", help: "le code de l’action"),
      Positional("LIEU", .optional, help: "le code du lieu"),
    ])
  static let clore = CommandStatement(
    "terrain", "clore", group: .counsellor, summary: "Clôt la sortie ouverte.",
    examples: [
      Example("allervers terrain clore", "la sortie de ce soir"),
      Example("allervers terrain clore --oui", "la même, sans confirmer"),
      Example("allervers terrain clore --sans-question", "la même, sans question"),
    ],
    options: [.oui])
  static let bilan = CommandStatement(
    "bilan", group: .coordinator, summary: "Compte ce qui a été fait sur une période.",
    examples: [
      Example("allervers bilan --mois dernier", "le mois dernier"),
      Example("allervers bilan --annee 2025 -o bilan.html", "un fichier à imprimer"),
      Example("allervers bilan --format json", "pour un programme"),
    ],
    options: Option.period + [.format, .fichier, .ecraser])
  static let importer = CommandStatement(
    "importer", group: .evaluator, summary: "Reprend des fichiers.",
    examples: [
      Example("allervers importer a.csv b.csv", "deux fichiers"),
      Example("allervers importer -", "l’entrée standard"),
      Example("allervers importer a.csv", "un fichier"),
    ],
    positionals: [Positional("FICHIER", .repeated, help: "un fichier à reprendre")])

  static let statements = [noter, ouvrir, clore, bilan, importer]
  static let verbs = VerbList(statements + [HelpSubject.statement])

  /// The commands, each doing nothing but print its own name.
  static let program = Program(
    statements.map { statement in
      Command(statement) { _, environment in
        environment.writeOutput(statement.name + "\n") == .written ? .done : .inputOutput
      }
    })
}
