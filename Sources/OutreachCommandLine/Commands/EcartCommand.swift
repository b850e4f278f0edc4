internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `ecart`: what a publication said, what the carnet says now, and which events make the difference.
enum EcartCommand {
  private static let refaire = Option.flag(
    "refaire", help: "seulement : la publication se refait-elle à l’octet près ?")

  static let command = Command(
    CommandStatement(
      "ecart", group: .coordinator,
      summary: "Dit ce qui a bougé depuis une publication, et à cause de quels événements.",
      examples: [
        Example("allervers ecart", "les publications du carnet"),
        Example("allervers ecart 7K3Q", "ce qui a bougé depuis celle-ci, et un avis à envoyer"),
        Example("allervers ecart 7K3Q --refaire", "la refaire, et la comparer octet par octet"),
        Example("allervers ecart 7K3Q -o ecart.csv", "chiffre par chiffre, pour un tableur"),
      ],
      positionals: [
        Positional(
          "PUBLICATION", .optional, suggesting: .publication,
          help: "son identifiant, la fin de celui-ci, ou son dossier (sinon : les lister)")
      ],
      options: [refaire] + ReportOutput.options(ReportOptions.formats),
      statuses: [.no, .badData, .notFound, .cannotCreate, .notPermitted, .badConfiguration])
  ) { arguments, environment in
    let access = try CarnetAccess(arguments, environment)
    let output = try ReportOutput(arguments, environment, formats: ReportOptions.formats)
    guard let typed = arguments.positionals.first else {
      try PublicationListing(access).write(output)
      return .done
    }
    let publication = try PublicationLookup.find(typed, in: access.carnet)
    let reproduction = try Reproduction(publication, in: access.carnet)
    if arguments.flag(refaire) {
      try environment.show(
        reproduction.lines.map { typeset(printable($0)) + "\n" }.joined())
      return reproduction.isExact ? .done : .no
    }
    let drift = try DriftReading(publication, access).drift(since: reproduction.reading.ledger)
    try output.write(csv: drift.csv, json: drift.json, page: drift.page)
    return drift.moves.moved.isEmpty ? .done : .no
  }
}
