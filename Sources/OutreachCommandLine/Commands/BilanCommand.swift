internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `bilan`: the funnel and the activity of a period.
enum BilanCommand {
  private static let options = ReportOptions.lastMonth(
    par: "détail de l’entonnoir", comparesProgrammes: true)

  static let doublons = Option.flag(
    "doublons", help: "ce que deviendraient les chiffres si les sosies étaient une seule personne")

  private static let reunion = Option.flag(
    "reunion",
    help: "avec ce que regarde une réunion : périodes d’avant, activité, partenaires, à compléter")

  private static let carnets = Option.value(
    Option.carnet.name, "DOSSIER", repeatable: true, suggesting: .folder,
    help: Option.carnet.help + " ; plusieurs : un bilan régional, qui les additionne")

  static let command = Command(
    CommandStatement(
      "bilan", group: .coordinator,
      summary: "Compte l’entonnoir d’une période : repérés, mobilisés, droit commun.",
      examples: [
        Example(
          "allervers bilan --mois dernier --reunion -o reunion.html",
          "le mois fini, en une page à regarder ensemble, à imprimer ou à envoyer"),
        Example(
          "allervers bilan --annee 2025 --par approche -o bilan.csv",
          "l’année, par approche, pour un tableur ou pour R"),
        Example(
          "allervers bilan --annee 2021 --programme milolab,in-systeme",
          "sous deux définitions, et l’écart expliqué règle par règle"),
        Example(
          "allervers bilan --annee 2025 --justifier preuves",
          "avec, pour chaque chiffre, la liste qui le recompte"),
      ],
      options: options.all + [doublons, reunion, JustifiedBilan.justifier, carnets],
      statuses: [
        .badData, .notFound, .cannotCreate, .inputOutput, .notPermitted, .badConfiguration,
      ])
  ) { arguments, environment in
    try refuseTogether(arguments)
    if arguments.values(carnets).count > 1 {
      for option in [doublons, reunion, JustifiedBilan.justifier] where arguments.flag(option) {
        throw UsageError.refused(
          place: "--" + option.name, found: "plusieurs carnets sont donnés",
          expected: "attendu : un seul --carnet", remedy: nil)
      }
      try RegionalReport(options, arguments, environment).write()
      return .done
    }
    var justified = try JustifiedBilan(arguments, environment)
    let call = try ReportCall(
      options, arguments, environment, keepsDetails: arguments.flag(reunion))
    guard call.programmes.count == 1 else {
      for (option, reason) in [
        (doublons, "les sosies se comptent sous un seul programme"),
        (reunion, "une réunion regarde un seul programme"),
        (JustifiedBilan.justifier, "les listes justifient un seul programme"),
      ] where arguments.flag(option) {
        throw UsageError.refused(
          place: "--" + option.name, found: reason,
          expected: "attendu : un seul code après --programme", remedy: nil)
      }
      return try ComparisonReport.show(call)
    }
    var bilan = try justified?.write(call) ?? bilan(call)
    if arguments.flag(reunion) { bilan.meeting = try MeetingReading(call).meeting(of: bilan) }
    try call.write(
      csv: bilan.csv(tableur: call.isForSpreadsheet, vocabulary: call.request.vocabulary),
      json: bilan.json, page: bilan.page(call.textOptions))
    return .done
  }

  // Who may be one person is told by the names, of which nothing may leave the machine.
  private static func refuseTogether(_ arguments: ParsedArguments) throws(UsageError) {
    guard arguments.flag(doublons), arguments.flag(JustifiedBilan.justifier) else { return }
    throw .refused(
      place: "--justifier",
      found: "avec --doublons, ces listes diraient quels jeunes se ressemblent par leur nom",
      expected: "attendu : l’un ou l’autre", remedy: nil)
  }

  private static func bilan(_ call: ReportCall) throws -> Bilan {
    guard call.arguments.flag(doublons) else { return Bilan(call.reading.ledger, call.request) }
    let search = try DoubleSearch(call.reading, call.access)
    search.show(call.access.environment)
    return Bilan(call.reading.ledger, call.request, lookAlikes: search.pairs.map(\.youths))
  }
}
