internal import Outreach
internal import OutreachJournal

/// `doublon`: two codes that are the same person, or known not to be.
enum DoublonCommand {
  static let meme = Option.flag(
    "meme", help: "c’est la même personne : leurs contacts sont mis en commun")
  static let different = Option.flag(
    "different", help: "ce sont deux personnes : ne plus le demander")
  static let defaire = Option.flag(
    "defaire", help: "retirer ce qui avait été dit de ces deux codes")

  static let command = Command(
    CommandStatement(
      "doublon", group: .counsellor,
      summary: "Dit que deux codes sont la même personne, ou deux personnes.",
      examples: [
        Example("allervers doublon 7K3Q 9PLM --meme", "la même personne, rencontrée deux fois"),
        Example("allervers doublon 7K3Q 9PLM --different", "deux personnes qui se ressemblent"),
        Example("allervers doublon 7K3Q 9PLM --defaire", "retirer l’un ou l’autre"),
      ],
      positionals: [.jeune, Positional("AUTRE", help: "l’autre jeune, par son code ou son nom")],
      options: [meme, different, defaire, .essai], statuses: .recording)
  ) { arguments, environment in
    try arguments.requireAtMostOne(of: meme, different, defaire, of: "doublon")
    guard [meme, different, defaire].contains(where: arguments.flag) else {
      throw UsageError.refused(
        place: "doublon", found: "il manque la réponse",
        expected: "attendu : --meme, --different ou --defaire", remedy: nil)
    }
    let pair = try YouthPair(FieldReading(arguments, environment))
    if arguments.flag(defaire) { return try pair.undo() }
    return try arguments.flag(meme) ? pair.link() : pair.distinguish()
  }
}
