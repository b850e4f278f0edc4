internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `cohortes`: what became of those first met in each month.
enum CohortesCommand {
  private static let options = ReportOptions.lastThreeYears(par: nil)

  static let command = Command(
    CommandStatement(
      "cohortes", group: .coordinator,
      summary: "Dit ce que sont devenus les jeunes repérés, par mois de premier contact.",
      examples: [
        Example(
          "allervers cohortes", "les 36 derniers mois finis, tels qu’on les voit aujourd’hui"),
        Example(
          "allervers cohortes --annee 2025 --seulement approche=maraude", "ceux des maraudes"),
        Example("allervers cohortes --annee 2025 -o cohortes.csv", "pour un tableur ou pour R"),
        Example(
          "allervers cohortes --annee 2025 -o cohortes.html", "les repérés de l’année, en une page"),
      ],
      options: options.all,
      statuses: [.badData, .notFound, .cannotCreate, .notPermitted, .badConfiguration])
  ) { arguments, environment in
    let call = try ReportCall(options, arguments, environment)
    let cohorts = Cohorts(call.reading.ledger, call.request)
    try call.write(
      csv: cohorts.csv(tableur: call.isForSpreadsheet), json: cohorts.json,
      page: cohorts.page(call.textOptions))
    return .done
  }
}
