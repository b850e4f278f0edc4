extension Option {
  /// The folder of the carnet; else `$ALLERVERS_CARNET`, else the nearest parent that holds `carnet.json`.
  package static let carnet = Option.value(
    "carnet", "DOSSIER", suggesting: .folder,
    help: "le carnet (sinon $ALLERVERS_CARNET, sinon le dossier parent qui en contient un)")
  /// Colour on the terminal.
  package static let couleur = Option.choice(
    "couleur", ["auto", "oui", "non"], help: "couleurs au terminal (auto par défaut)")
  /// Ask nothing: what is missing is an error.
  package static let sansQuestion = Option.flag(
    "sans-question", help: "ne rien demander : ce qui manque est une erreur")
  /// A fixed clock; else `$ALLERVERS_AUJOURDHUI`.
  package static let aujourdhui = Option.value(
    "aujourd-hui", "JOUR", help: "faire comme si l’on était ce jour-là (ou $ALLERVERS_AUJOURDHUI)")
  /// Asks for the help of the command.
  package static let aide = Option.flag("aide", short: "h", alias: "help", help: "cette aide")

  /// The options every command takes.
  package static let universal: [Option] = [.carnet, .couleur, .sansQuestion, .aujourdhui, .aide]

  /// The form of a report; a command with other forms states its own option instead.
  package static let format = Option.choice(
    "format", ["texte", "markdown", "html", "csv", "json"],
    help: "forme du résultat (texte par défaut, sinon d’après --fichier)")
  /// Where the result goes; `-` is standard output.
  package static let fichier = Option.value(
    "fichier", "FICHIER|-", short: "o", suggesting: .file,
    help: "écrire le résultat dans ce fichier")
  /// Replace an output file that exists.
  package static let ecraser = Option.flag(
    "ecraser", help: "remplacer le fichier de sortie s’il existe")
  /// Show what would be written and write nothing.
  package static let essai = Option.flag("essai", help: "montrer sans rien enregistrer")
  /// Says yes to the question that guards a loss.
  package static let oui = Option.flag("oui", help: "répondre oui à la demande de confirmation")
}
