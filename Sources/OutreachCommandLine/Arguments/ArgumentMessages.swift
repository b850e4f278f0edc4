extension ArgumentFault {
  /// The French of the fault; `command` is the verb with its sub-verb, empty when none is known.
  func failure(command: String) -> Failure {
    let (found, expected, remedy) = parts
    let see = command.isEmpty ? "Voir : allervers aide" : "Voir : allervers aide " + command
    return Failure(
      .usage, at: command.isEmpty ? nil : command, found, expected: expected, remedy: remedy ?? see)
  }

  private var parts: (found: String, expected: String?, remedy: String?) {
    switch self {
    case .missingVerb(let verb):
      (
        "il manque un verbe", "attendu : allervers VERBE [ARGUMENTS] [--option valeur]",
        verb.map { "Essayer : allervers " + $0 }
      )
    case .unknownVerb(let text, let nearest):
      (quoted(text) + " n’est pas un verbe", nearest.map { "le plus proche : " + quoted($0) }, nil)
    case .missingSubVerb(let known):
      ("il manque un sous-verbe", "attendu : " + alternatives(known), nil)
    case .unknownSubVerb(let text, let nearest, let known):
      (
        quoted(text) + " n’est pas un sous-verbe",
        nearest.map { "le plus proche : " + quoted($0) }
          ?? (known.isEmpty ? nil : "attendu : " + alternatives(known)), nil
      )
    case .unknownOption(let text, let nearest):
      (
        quoted(text) + " n’est pas une option",
        nearest.map { "la plus proche : " + quoted($0) }, nil
      )
    case .unknownSubject(let text, let nearest):
      (
        quoted(text) + " n’est ni un verbe ni un sujet d’aide",
        nearest.map { "le plus proche : " + quoted($0) }, nil
      )
    default: valueParts
    }
  }

  private var valueParts: (found: String, expected: String?, remedy: String?) {
    switch self {
    case .missingValue(let option, let next):
      (
        quoted("--" + option.name) + " est sans valeur", "attendu : " + option.usage,
        next.map { _ in "Une valeur qui commence par « - » s’écrit --\(option.name)=VALEUR" }
      )
    case .notAChoice(let option, let value):
      (
        quoted(value) + " n’est pas une valeur de " + quoted("--" + option.name),
        "attendu : " + alternatives(option.choices), nil
      )
    case .flagWithValue(let option):
      (
        quoted("--" + option.name) + " a reçu une valeur",
        "attendu : --\(option.name), sans rien après", nil
      )
    case .givenTwice(let option):
      (quoted("--" + option.name) + " est là deux fois", "attendu : une seule fois", nil)
    case .tooMany(let given, let places):
      (
        "\(given) argument\(given > 1 ? "s" : "")",
        places.isEmpty
          ? "attendu : aucun"
          : "attendu : \(places.count) au plus, "
            + places.map(\.usage).joined(separator: " "),
        "Une valeur de plusieurs mots se met entre guillemets, celle d’une option suit son nom"
      )
    case .missing(let positional, let usage):
      ("il manque \(positional.placeholder), \(positional.help)", "attendu : " + usage, nil)
    default: ("", nil, nil)
    }
  }
}
