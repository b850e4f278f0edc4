internal import Outreach

/// The options that say who a youth is: kept in the confidential part, never in a report, an error or a log.
enum IdentityOptions {
  static let alias = Option.value("alias", "SURNOM|-", help: "le nom de rue, ou un nom convenu")
  static let all: [Option] = keys.map(\.option)

  private static let keys: [(option: Option, key: String)] = [
    (alias, "alias"),
    (.value("prenom", "PRENOM|-", help: "son prénom"), "firstName"),
    (.value("nom", "NOM|-", help: "son nom"), "lastName"),
    (.value("telephone", "NUMERO|-", help: "son numéro"), "phone"),
    (.value("courriel", "ADRESSE|-", help: "son adresse électronique"), "email"),
  ]

  /// The members of an `identity` line; a lone `-` reads one line of standard input.
  static func members(_ arguments: ParsedArguments, _ environment: Environment) throws
    -> [JSONMember]
  {
    try keys.compactMap { option, key in
      guard let typed = arguments.value(option) else { return nil }
      let text = typed == "-" ? try environment.line(for: "--" + option.name) : typed.trimmed
      guard !text.isEmpty, text.utf8.count <= 100, printable(text) == text else {
        throw UsageError.refused(
          place: "--" + option.name, found: "texte vide, trop long ou à caractères de contrôle",
          expected: "attendu : 100 caractères au plus, sur une ligne", remedy: nil)
      }
      return JSONMember(key, .string(text))
    }
  }

  /// Whether `members` have a name to call somebody by: not a number or an address alone.
  static func holdName(_ members: [JSONMember]) -> Bool {
    members.contains { ["alias", "firstName", "lastName"].contains($0.key) }
  }

  /// Whether a name was typed where the shell keeps it.
  static func isOnCommandLine(_ arguments: ParsedArguments) -> Bool {
    all.contains { arguments.value($0).map { $0 != "-" } ?? false }
  }
}
