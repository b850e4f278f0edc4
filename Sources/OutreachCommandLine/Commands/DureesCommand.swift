internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `durees`: how long the paths of a window last, those still open included.
enum DureesCommand {
  private static let options = ReportOptions(
    par: "une courbe par valeur", factsByDefault: "aujourd’hui",
    period: { today in
      let last = today.yearMonth.adding(months: -1)
      return Period(from: last.adding(months: -35).firstDay, to: last.lastDay)
    }, facts: { _, today in today })

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
      ],
      options: options.all,
      statuses: [.badData, .notFound, .cannotCreate, .notPermitted, .badConfiguration])
  ) { arguments, environment in
    let call = try ReportCall(options, arguments, environment)
    let durations = Durations(call.reading.ledger, call.request)
    switch call.output.form {
    case .csv: try call.output.write(durations.csv(tableur: call.isForSpreadsheet))
    case .json: try call.output.write(Array(durations.json.indented.utf8))
    default: try call.output.write(text: durations.text(call.textOptions))
    }
    return .done
  }
}
