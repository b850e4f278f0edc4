internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `bilan`: the funnel and the activity of a period.
enum BilanCommand {
  static let programme = Option.value(
    "programme", "CODE", help: "les définitions (celles du carnet par défaut)")
  static let par = Option.choice(
    "par", Dimension.allCases.map(\.rawValue), placeholder: "DIMENSION",
    help: "détail de l’entonnoir : " + Dimension.allCases.map(\.rawValue).joined(separator: ", "))
  static let seulement = Option.value(
    "seulement", "DIMENSION=CODE", repeatable: true, help: "ne garder que ces parcours")
  static let arreteAu = Option.value(
    "arrete-au", "JOUR", help: "ignorer les faits d’après (fin de la période par défaut)")
  static let saisiAu = Option.value("saisi-au", "JOUR", help: "ignorer ce qui a été saisi après")
  static let definitions = Option.flag(
    "definitions", help: "toutes les définitions en toutes lettres, à la fin")
  static let tableur = Option.flag("tableur", help: "csv pour Excel en français")
  private static let formats: [ReportForm] = [.texte, .csv, .json]

  static let command = Command(
    CommandStatement(
      "bilan", group: .coordinator,
      summary: "Compte l’entonnoir d’une période : repérés, mobilisés, droit commun.",
      examples: [
        Example("allervers bilan --mois dernier", "le bilan du mois fini"),
        Example("allervers bilan --annee 2025 --par approche", "l’année, par approche"),
        Example("allervers bilan --trimestre 2025-T3 -o bilan.csv", "pour un tableur ou pour R"),
        Example(
          "allervers bilan --annee 2025 --saisi-au 2026-01-15", "comme on le connaissait ce jour-là"
        ),
      ],
      options: Option.period + [programme, par, seulement, arreteAu, saisiAu, definitions, tableur]
        + ReportOutput.options(formats),
      statuses: [.badData, .notFound, .cannotCreate, .notPermitted, .badConfiguration])
  ) { arguments, environment in
    let output = try ReportOutput(arguments, environment, formats: formats)
    guard output.form == .csv || !arguments.flag(tableur) else {
      throw UsageError.refused(
        place: "--tableur", found: "le résultat n’est pas du csv",
        expected: "attendu : --format csv, ou -o FICHIER.csv", remedy: nil)
    }
    let access = try CarnetAccess(arguments, environment)
    let request = try request(arguments, access)
    let reading = try access.reading()
    QualityWarnings(reading).show(environment)
    try RestrictionCheck(request, reading).run(environment)
    if reading.ledger.facts.isEmpty {
      environment.note(
        "attention : ce carnet n’a encore aucun événement. Voir : allervers aide noter")
    }
    let bilan = Bilan(reading.ledger, request)
    switch output.form {
    case .csv:
      try output.write(bilan.csv(tableur: arguments.flag(tableur), vocabulary: request.vocabulary))
    case .json: try output.write(Array(bilan.json.indented.utf8))
    default:
      let options = BilanTextOptions(
        structure: access.carnet.settings.structure, vocabulary: request.vocabulary,
        definitions: arguments.flag(definitions))
      try output.write(text: bilan.text(options))
    }
    return .done
  }

  private static func request(
    _ arguments: ParsedArguments, _ access: CarnetAccess
  ) throws -> BilanRequest {
    let settings = access.carnet.settings
    let month = access.today.yearMonth.adding(months: -1)
    guard
      let period = try PeriodExpression.parse(arguments, today: access.today)
        ?? Period(from: month.firstDay, to: month.lastDay)
    else { throw Failure(.internalFault, "période impossible") }
    let factsUntil = try arguments.day(arreteAu, today: access.today, future: .allowed)
    if factsUntil ?? period.to > access.today {
      access.environment.note(
        "attention : les faits sont arrêtés au \(FrenchDate.short(factsUntil ?? period.to)), qui est à"
          + " venir : des silences y sont comptés d’avance. Au jour d’aujourd’hui :"
          + " --arrete-au aujourdhui")
    }
    let known = try arguments.day(saisiAu, today: access.today, future: .allowed)
    return BilanRequest(
      programme: try access.carnet.programme(arguments.value(programme) ?? settings.programme),
      period: period, factsUntil: factsUntil,
      knownUntil: known.map { .init(day: $0, end: access.clock.end(of: $0)) },
      by: arguments.value(par).flatMap(Dimension.init(rawValue:)),
      only: try arguments.values(seulement).map(filter), vocabulary: settings.vocabulary)
  }

  private static func filter(_ text: String) throws(UsageError) -> BilanRequest.Filter {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let names = Dimension.allCases.map(\.rawValue)
    guard parts.count == 2, let dimension = Dimension(rawValue: parts[0]) else {
      throw .refused(
        place: "--seulement",
        found: quoted(text) + " n’est pas une dimension suivie de = et d’un code",
        expected: NearestName.of(parts.first ?? "", among: names).map {
          "la plus proche : " + quoted($0)
        }
          ?? "attendu : " + alternatives(names), remedy: nil)
    }
    return .init(dimension: dimension, code: parts[1])
  }
}
