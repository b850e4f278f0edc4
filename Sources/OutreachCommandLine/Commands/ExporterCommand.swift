internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `exporter`: the carnet as tables under random codes, which explain themselves.
enum ExporterCommand {
  static let command = Command(
    CommandStatement(
      "exporter", group: .evaluator,
      summary: "Écrit le carnet en tables CSV pseudonymisées, qui s’expliquent elles-mêmes.",
      examples: [
        Example("allervers exporter evaluation", "dans un dossier nouveau, hors du carnet"),
        Example(
          "allervers exporter evaluation --k 5 --essai",
          "ce que coûterait que cinq jeunes au moins partagent chaque profil"),
        Example(
          "allervers exporter evaluation --arrete-au 2025-12-31 --dates mois --lieu zone",
          "l’année finie, sans jours ni communes"),
        Example(
          "allervers exporter evaluation --tableur --ecraser", "pour Excel, à la place du dernier"),
      ],
      positionals: [
        Positional("DOSSIER", help: "le dossier de l’export, vide ou nouveau, hors du carnet")
      ],
      options: ExportOptions.all,
      statuses: [
        .badData, .notFound, .cannotCreate, .inputOutput, .notPermitted, .badConfiguration,
      ])
  ) { arguments, environment in
    let typed = arguments.positionals[0]
    var folder = try ExportFolder(
      typed, at: environment.path(typed), .export, overwrites: arguments.flag(.ecraser))
    let access = try CarnetAccess(arguments, environment)
    let request = try ExportOptions.request(arguments, access)
    let file = try RegisterFile(
      access.carnet, in: environment.folder("XDG_CONFIG_HOME", ".config") + "/allervers")
    let reading = try Reading(access.carnet, keepsDetails: true)
    QualityWarnings(reading).show(environment)
    let export = Export(
      reading.ledger, request, try file.read(reading.ledger, random: environment.random),
      partners: try partners(reading, knownUntil: request.knownUntil?.end))
    try refuseTooFew(export.anonymity)
    if access.isTrial {
      try environment.show(answer(export, ["essai, rien n’est écrit : " + printable(typed)]))
      return .done
    }
    // Before the files: a code must not be out and unknown here.
    try file.write(export.register)
    let style = ExportOptions.style(arguments)
    let head = ExportHead(
      command: ExportOptions.command(request, style), version: VersionCommand.number,
      structure: access.carnet.settings.structure,
      vocabulary: access.carnet.settings.vocabulary)
    let files = try write(ExportFiles(export, style, head), to: &folder, environment)
    let counts = files.counts.map { "\($0.table.path) \($0.rows.french)" }
    try environment.acknowledge(
      answer(export, ["écrit : " + printable(typed), "lignes : " + counts.joined(separator: ", ")]))
    return .done
  }

  private static func write(
    _ files: ExportFiles, to folder: inout ExportFolder, _ environment: Environment
  ) throws(Failure) -> ExportFiles {
    var files = files
    try folder.fill(mark: environment.random()) { (put) throws(Failure) in try files.write(put) }
    return files
  }

  private static func answer(_ export: Export, _ lines: [String]) -> String {
    (lines + export.anonymity.lines).map { typeset($0) + "\n" }.joined()
  }

  private static func refuseTooFew(_ anonymity: Anonymity) throws(Failure) {
    guard anonymity.isImpossible else { return }
    throw Failure(
      .badData, at: "--k",
      "le carnet n’a que " + anonymity.youths.counted("jeune", "jeunes"),
      expected: "aucun profil ne peut être partagé par autant",
      remedy: "Demander un nombre plus petit, ou ne pas exporter")
  }

  // Read from their lines: few, and told by no fact.
  private static func partners(
    _ reading: Reading, knownUntil: Instant?
  ) throws(JournalError) -> [Event] {
    let live = LiveEvents(reading.ledger, knownUntil: knownUntil)
    let told = reading.ledger.standing([.partnerAdded, .partnerDescribed], live)
    return try reading.standing(told.map(\.place), live)
  }
}
