/// `journal`: what was recorded, event by event, without any name or note.
enum JournalCommand {
  static let par = Option.choice(
    "par", JournalListing.Order.allCases.map(\.rawValue),
    help: "dans l’ordre de la saisie (par défaut) ou des faits")
  static let corriges = Option.flag(
    "corriges", help: "sous chaque événement, ses corrections et annulations")
  private static let forms: [ReportForm] = [.texte, .csv, .json]

  static let command = Command(
    CommandStatement(
      "journal", group: .coordinator, summary: "Montre ce qui a été enregistré, sans nom ni note.",
      examples: [
        Example("allervers journal --mois dernier --par fait", "les faits du mois dernier"),
        Example(
          "allervers journal --saisi-du lundi --conseiller amelie",
          "ce qu’amelie a saisi depuis lundi"),
        Example("allervers journal --jeune 7K3Q --corriges", "un jeune, avec les corrections"),
        Example("allervers journal --type orientation -o orientations.csv", "un fichier"),
      ],
      options: JournalFilter.options + [par, corriges] + ReportOutput.options(forms),
      statuses: [
        .badData, .notFound, .cannotCreate, .inputOutput, .notPermitted, .badConfiguration,
      ])
  ) { arguments, environment in
    let access = try CarnetAccess(arguments, environment)
    let output = try ReportOutput(arguments, environment, formats: forms)
    let reading = try access.reading()
    let roster = Roster(reading)
    let filter = try JournalFilter(arguments, access, roster)
    QualityWarnings(reading).show(environment)
    let listing = try JournalListing(
      roster, access.clock, filter,
      order: arguments.value(par).flatMap(JournalListing.Order.init(rawValue:)) ?? .recording,
      withHistory: arguments.flag(corriges))
    environment.note(listing.count)
    switch output.form {
    case .csv: try output.write(JournalCSV.bytes(listing))
    case .json: try output.write(JournalJSON.bytes(listing))
    default:
      let lines = JournalText(listing, today: access.today).lines
      try output.write(Array(lines.map { $0 + "\n" }.joined().utf8))
    }
    return .done
  }
}
