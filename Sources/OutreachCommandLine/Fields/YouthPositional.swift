extension Positional {
  /// The youth a command is about, first of its arguments.
  static let jeune = Positional(
    "JEUNE", help: "le jeune, par son code ou son nom (- : lu sur l’entrée standard)")
}
