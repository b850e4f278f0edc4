internal import Outreach

/// `terrain compter`: how many people an outing met, those who stay unnamed included.
enum TerrainCompterCommand {
  static let seance = Positional(
    "SEANCE", .optional, suggesting: .session,
    help: "le code de la sortie (sinon la seule ouverte des miennes, ce jour-là)")

  static let command = Command(
    CommandStatement(
      "terrain", "compter", group: .counsellor,
      summary: "Compte les personnes rencontrées pendant une sortie.",
      examples: [
        Example("allervers terrain compter --personnes 12 --jeunes 9", "la sortie de ce soir"),
        Example(
          "allervers terrain compter 7K3Q --personnes 30 --employeurs 4", "une sortie par son code"),
        Example(
          "allervers terrain compter --date hier --personnes 20 --proches 2", "la sortie d’hier"),
      ],
      positionals: [seance],
      options: FieldOptions.headCounts.map(\.option) + [.date, .essai], statuses: .recording)
  ) { arguments, environment in
    try arguments.requireAny(of: FieldOptions.headCounts.map(\.option), of: "terrain compter")
    let outings = try Outings(FieldReading(arguments, environment))
    let outing = try outings.held()
    return try outings.correct(
      outing, with: outings.fields.members(FieldOptions.headCounts), saying: "comptes")
  }
}
