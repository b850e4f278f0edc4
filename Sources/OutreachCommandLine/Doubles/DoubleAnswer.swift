/// What is answered of two look-alikes.
enum DoubleAnswer {
  case same, different, pass, back, quit

  /// The answer at the terminal, asked again until it is one; the end of the input quits.
  static func ask(_ environment: Environment) throws(Failure) -> DoubleAnswer {
    let answer = try environment.answer(
      "Même personne ? [o, n ; p ou Entrée : passer ; < : paire d’avant ; q : quitter]",
      reminder: "Répondre par o, n, p, < ou q"
    ) { typed -> DoubleAnswer? in
      switch typed {
      case "o", "oui": .same
      case "n", "non": .different
      case "", "p", "passer": .pass
      case "<": .back
      case "q", "quitter": .quit
      default: nil
      }
    }
    return answer ?? .quit
  }
}
