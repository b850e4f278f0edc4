extension Environment {
  /// Whether the question is answered by yes: by `--oui`, else at the terminal, asked again until it is a yes or a no.
  ///
  /// Without a terminal, or with `--sans-question`, `refusal` is thrown. The end of the input is a no.
  func confirms(
    _ question: String, _ arguments: ParsedArguments, else refusal: UsageError
  ) throws -> Bool {
    if arguments.flag(.oui) { return true }
    guard inputIsTerminal, !arguments.flag(.sansQuestion) else { throw refusal }
    return try answer(question + " [oui/non]", reminder: "Répondre par oui ou par non") { typed in
      switch typed {
      case "o", "oui": true
      case "n", "non": false
      default: nil
      }
    } ?? false
  }
}
