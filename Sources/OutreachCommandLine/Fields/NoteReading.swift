/// A note in free text, never taken from the command line itself: it may be read by the person it is about.
enum NoteReading {
  /// The longest note, in characters.
  static let limit = 280

  /// The text of `--note -`, read from standard input; `nil` when the option is not there.
  static func text(_ value: String?, _ environment: Environment) throws -> String? {
    guard let value else { return nil }
    guard value == "-" else {
      throw UsageError.refused(
        place: "--note", found: "une note ne s’écrit pas dans la commande, que le terminal garde",
        expected: "attendu : --note -",
        remedy: "La donner sur l’entrée standard")
    }
    environment.note(
      "note : la personne concernée peut la lire ; des faits utiles au suivi seulement"
        + (environment.inputIsTerminal ? ". Ctrl-D sur une ligne vide la termine" : ""))
    var lines: [String] = []
    while let line = try environment.readInput() {
      lines.append(try TypedText.of(line, at: "--note", line: lines.count + 1))
    }
    let text = lines.joined().trimmed
    guard !text.isEmpty, text.count <= limit, text.unicodeScalars.count <= 4 * limit else {
      throw UsageError.refused(
        place: "--note", found: text.isEmpty ? "note vide" : "note de \(text.count) caractères",
        expected: "attendu : de 1 à \(limit) caractères", remedy: nil)
    }
    return text
  }
}
