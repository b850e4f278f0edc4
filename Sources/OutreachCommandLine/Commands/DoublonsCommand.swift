internal import Outreach
internal import OutreachJournal

/// `doublons`: the pairs of youths who look alike, reviewed one by one, or listed without names.
enum DoublonsCommand {
  static let jeune = Option.value(
    "jeune", "JEUNE", help: "les sosies de ce jeune seulement, par son code ou son nom")
  private static let forms: [ReportForm] = [.texte, .csv, .json]

  static let command = Command(
    CommandStatement(
      "doublons", group: .counsellor,
      summary: "Montre les jeunes qui se ressemblent, et demande si c’est la même personne.",
      examples: [
        Example("allervers doublons", "au terminal : paire par paire, avec les noms"),
        Example("allervers doublons --jeune 7K3Q", "les sosies d’un seul jeune"),
        Example("allervers doublons --sans-question", "la liste des paires, sans aucun nom"),
        Example("allervers doublons -o doublons.csv", "la même liste, pour un tableur"),
      ],
      options: [jeune, .essai] + ReportOutput.options(forms),
      statuses: [
        .badData, .notFound, .cannotCreate, .inputOutput, .tryAgain, .notPermitted,
        .badConfiguration,
      ])
  ) { arguments, environment in
    let access = try CarnetAccess(arguments, environment)
    let output = try ReportOutput(arguments, environment, formats: forms)
    let reading = try access.reading()
    QualityWarnings(reading).show(environment)
    let search = try DoubleSearch(reading, access)
    let youth = try arguments.value(jeune).map {
      try FieldReading(arguments: arguments, roster: search.roster, access: access)
        .youth($0, at: "--jeune")
    }
    let listing = DoubleListing(youth.map(search.pairs(of:)) ?? search.pairs, search.roster)
    search.show(environment)
    environment.note(listing.count)
    if !listing.pairs.isEmpty, isReviewed(arguments, environment) {
      var review = DoubleReview(arguments, access, search, of: youth)
      return try review.run()
    }
    switch output.form {
    case .csv: try output.write(listing.csv)
    case .json: try output.write(Array(listing.json.indented.utf8))
    default: try output.write(Array(listing.text.utf8))
    }
    return .done
  }

  // Names are for a screen: what goes to a file or a pipe is the list.
  private static func isReviewed(_ arguments: ParsedArguments, _ environment: Environment) -> Bool {
    environment.inputIsTerminal && environment.outputIsTerminal
      && ![Option.sansQuestion, .fichier, .format].contains(where: arguments.flag)
  }
}
