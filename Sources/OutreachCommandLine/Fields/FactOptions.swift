extension Option {
  /// The day of a fact, never one to come.
  static let date = Option.value("date", "JOUR", help: "le jour (aujourd’hui par défaut)")
  /// A confidential note: `-` alone, since the command line is no place for it.
  static let note = Option.value(
    "note", "-", help: "note lue sur l’entrée standard, 280 caractères")
}
