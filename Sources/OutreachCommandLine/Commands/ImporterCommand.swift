internal import Outreach
internal import OutreachJournal

/// `importer`: rows exported by another tool, as events, by rules that say what its columns mean.
enum ImporterCommand {
  static let command = Command(
    CommandStatement(
      "importer", group: .evaluator,
      summary:
        "Reprend les lignes d’un fichier CSV : KoboToolbox, ODK, Framaforms, LimeSurvey, tableur.",
      examples: [
        Example(
          "allervers importer reponses.csv --correspondance regles.json --essai",
          "ce que deviendrait chaque ligne, sans rien enregistrer"),
        Example(
          "allervers importer tournee.csv --correspondance kobo",
          "les réponses au formulaire livré ; une seconde fois n’ajoute rien"),
        Example(
          "allervers importer --formulaire",
          "ce formulaire, avec les actions et les codes du carnet"),
        Example("allervers importer --regles kobo", "ses règles : un exemple à changer"),
      ],
      positionals: [
        Positional("FICHIER.csv", .optional, suggesting: .file, help: "le fichier exporté")
      ],
      options: ImportOptions.all, statuses: .recording + [.notPermitted, .badConfiguration])
  ) { arguments, environment in
    try arguments.requireAtMostOne(
      of: ImportOptions.formulaire, ImportOptions.regles, ImportOptions.correspondance,
      of: "importer")
    if let ready = arguments.value(ImportOptions.regles).flatMap(ReadyRules.init) {
      try environment.show(ready.text)
      return .done
    }
    if arguments.flag(ImportOptions.formulaire) {
      let access = try CarnetAccess(arguments, environment)
      let form = RoundForm(Roster(try access.reading()), access.carnet.settings.vocabulary)
      try environment.show(form.csv)
      return .done
    }
    guard let file = arguments.positionals.first else {
      throw UsageError.refused(
        place: "importer", found: "il manque FICHIER.csv", expected: nil,
        remedy: "Voir : allervers aide importer")
    }
    return try ImportRun(file, arguments, environment).answer()
  }
}
