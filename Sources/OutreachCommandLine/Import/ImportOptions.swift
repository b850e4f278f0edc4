internal import Outreach

/// What `importer` takes besides the file.
enum ImportOptions {
  static let correspondance = Option.value(
    "correspondance", "REGLES.json|kobo|odk",
    suggesting: .anyOf([.file, .words(ReadyRules.names)]),
    help: "ce que veulent dire les colonnes ; kobo, odk : les règles du formulaire livré")
  static let separateur = Option.choice(
    "separateur", separators.map(\.word), help: "ce qui sépare les colonnes (reconnu par défaut)")
  static let encodage = Option.choice(
    "encodage", TextEncoding.allCases.map(\.rawValue),
    help: "l’écriture des caractères (reconnue par défaut)")
  static let dates = Option.choice(
    "dates", DateForm.allCases.map(\.rawValue), help: "l’ordre des dates (reconnu par défaut)")
  static let erreurs = Option.choice(
    "erreurs", ["tout-ou-rien", "passer"],
    help: "une ligne fausse arrête tout (par défaut), ou est laissée et dite")
  static let formulaire = Option.flag(
    "formulaire", help: "écrire le formulaire de tournée pour ce carnet (XLSForm), sans importer")
  static let regles = Option.choice(
    "regles", ReadyRules.names, help: "écrire les règles de ce formulaire, sans importer")

  static let all = [
    correspondance, separateur, encodage, dates, erreurs, formulaire, regles, .essai,
  ]

  /// What separates columns, and what each is called.
  static let separators: [(word: String, byte: UInt8)] = [
    ("point-virgule", 0x3B), ("virgule", 0x2C), ("tabulation", 0x09), ("barre", 0x7C),
  ]

  /// The rules that the arguments name, with what they say of the file over what the rules say.
  static func rules(
    _ arguments: ParsedArguments, _ environment: Environment
  ) throws -> ImportRules {
    try arguments.require(correspondance, of: "importer")
    let typed = arguments.value(correspondance) ?? ""
    var rules = try ReadyRules.rules(typed) ?? ImportFiles.rules(typed, environment)
    if let word = arguments.value(separateur) {
      rules.separator = separators.first { $0.word == word }?.byte
    }
    rules.encoding = arguments.value(encodage).flatMap(TextEncoding.init) ?? rules.encoding
    rules.dates = arguments.value(dates).flatMap(DateForm.init) ?? rules.dates
    return rules
  }
}
