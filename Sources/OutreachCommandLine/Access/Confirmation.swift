extension Environment {
  /// Whether the question is answered by yes: by `--oui`, else at the terminal, asked again until it is a yes or a no.
  ///
  /// Without a terminal, or with `--sans-question`, `refusal` is thrown. The end of the input is a no.
  func confirms(
    _ question: String, _ arguments: ParsedArguments, else refusal: UsageError
  ) throws -> Bool {
    if arguments.flag(.oui) { return true }
    guard inputIsTerminal, !arguments.flag(.sansQuestion) else { throw refusal }
    while true {
      _ = writeError(typeset(printable(question) + " [oui/non] "))
      guard let line = try readInput() else { return false }
      switch folded(String(decoding: line, as: UTF8.self).trimmed) {
      case "o", "oui": return true
      case "n", "non": return false
      default: note("Répondre par oui ou par non")
      }
    }
  }
}
