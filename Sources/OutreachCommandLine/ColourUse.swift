extension Environment {
  /// Whether standard output takes colours: `--couleur` first, then `NO_COLOR`, then the terminal.
  package func usesColour(_ arguments: ParsedArguments) -> Bool {
    switch arguments.value(.couleur) {
    case "oui": true
    case "non": false
    default: outputIsTerminal && (variables["NO_COLOR"] ?? "").isEmpty
    }
  }
}
