internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `sql`: the funnel of `bilan` as a query, for more carnets than one machine holds.
enum SqlCommand {
  private static let options = ReportOptions.lastMonth(par: nil)

  static let moteur = Option.choice(
    "moteur", SQLDialect.allCases.map(\.rawValue), help: "pour qui la requête est écrite")

  static let command = Command(
    CommandStatement(
      "sql", group: .evaluator,
      summary: "Écrit une requête qui calcule l’entonnoir du bilan sur un ou mille carnets.",
      examples: [
        Example("allervers sql --moteur duckdb --annee 2025 -o requete.sql", "sur ce carnet"),
        Example(
          "allervers sql --moteur duckdb --annee 2025 'carnets/*/journal/*/*.jsonl'",
          "sur tous les carnets d’un dossier"),
        Example(
          "allervers sql --moteur spark --programme o2r --annee 2025 's3a://region/*/journal/*/*.jsonl'",
          "sur une grappe de machines"),
      ],
      positionals: [
        Positional(
          "FICHIERS", .optional,
          help: "les fichiers à lire, avec des * (ceux du journal de ce carnet par défaut)")
      ],
      options: [moteur] + Option.period
        + [options.programme, options.arreteAu, ReportOptions.saisiAu, .fichier, .ecraser],
      statuses: [.notFound, .cannotCreate, .inputOutput, .notPermitted, .badConfiguration])
  ) { arguments, environment in
    try arguments.require(moteur, of: "sql")
    guard let dialect = arguments.value(moteur).flatMap(SQLDialect.init) else {
      throw Failure(.internalFault, "moteur inconnu")
    }
    let file = try arguments.value(.fichier).flatMap { name throws(Failure) in
      name == "-"
        ? nil
        : try ReportFile(
          name, at: environment.path(name), overwrites: arguments.flag(.ecraser))
    }
    let access = try CarnetAccess(arguments, environment)
    guard let programme = try options.programmes(arguments, access).first else {
      throw Failure(.internalFault, "aucun programme")
    }
    let request = try options.request(arguments, access, programme)
    let files = arguments.positionals.first ?? access.carnet.path + "/journal/*/*.jsonl"
    let query = FunnelQuery(dialect, request, files: files, command: words(dialect, request))
    guard let file else {
      try environment.show(query.text)
      return .done
    }
    try file.write(Array(query.text.utf8), mark: environment.random())
    environment.note("écrit : " + file.name)
    return .done
  }

  // The command that asks for the same, whatever was left out, the day it is typed.
  private static func words(_ dialect: SQLDialect, _ request: ReportRequest) -> String {
    let programme = "\(request.programme.id)@\(request.programme.version)"
    var words = ["allervers sql --moteur", dialect.rawValue, "--programme", programme]
    words += ["--du", request.period.from.iso, "--au", request.period.to.iso]
    words += ["--arrete-au", request.factsUntil.iso]
    if let known = request.knownUntil { words += ["--saisi-au", known.day.iso] }
    return words.joined(separator: " ")
  }
}
