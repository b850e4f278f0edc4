/// What is answered of two look-alikes.
enum DoubleAnswer {
  case same, different, pass, back, quit

  /// The answer at the terminal, asked again until it is one; the end of the input quits.
  static func ask(_ environment: Environment) throws(Failure) -> DoubleAnswer {
    while true {
      _ = environment.writeError(
        typeset("Même personne ? [o, n ; p ou Entrée : passer ; < : paire d’avant ; q : quitter] "))
      guard let line = try environment.readInput() else {
        _ = environment.writeError("\n")
        return .quit
      }
      switch folded(String(decoding: line, as: UTF8.self).trimmed) {
      case "o", "oui": return .same
      case "n", "non": return .different
      case "", "p", "passer": return .pass
      case "<": return .back
      case "q", "quitter": return .quit
      default: environment.note("Répondre par o, n, p, < ou q")
      }
    }
  }
}
