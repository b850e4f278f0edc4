internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `durees`: how long the paths of a window last, those still open included.
enum DureesCommand {
  private static let options = ReportOptions.lastThreeYears(par: "une courbe par valeur")

  static let command = Command(
    CommandStatement(
      "durees", group: .coordinator,
      summary: "Dit combien de temps durent les parcours, ceux en cours compris.",
      examples: [
        Example(
          "allervers durees",
          "sans période : les 36 mois qui finissent avec le dernier mois fini"),
        Example("allervers durees --annee 2024 --par genre", "une courbe pour chaque genre"),
        Example("allervers durees --du 2023-01-01 --au 2025-12-31 -o durees.csv", "pour R"),
        Example("allervers durees --annee 2024 -o durees.html", "les courbes avec leurs bandes"),
      ],
      options: options.all,
      statuses: [.badData, .notFound, .cannotCreate, .notPermitted, .badConfiguration])
  ) { arguments, environment in
    let call = try ReportCall(options, arguments, environment)
    let durations = Durations(call.reading.ledger, call.request)
    try call.write(
      csv: durations.csv(tableur: call.isForSpreadsheet), json: durations.json,
      page: durations.page(call.textOptions))
    return .done
  }
}
