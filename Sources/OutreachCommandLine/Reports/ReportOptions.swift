internal import Outreach
internal import OutreachJournal

/// The options that every report takes: whose definitions, which paths, as of when.
struct ReportOptions: Sendable {
  /// The definitions.
  let programme: Option
  /// The dimension of the detail, if the report has one.
  let par: Option?
  /// The facts cut-off.
  let arreteAu: Option
  /// Whether several definitions may be asked for, to be compared.
  private let comparesProgrammes: Bool
  private let periodByDefault: @Sendable (Day) -> Period?
  private let factsByDefault: @Sendable (Period, Day) -> Day

  static let seulement = Option.value(
    "seulement", "DIMENSION=CODE", repeatable: true, suggesting: .restriction,
    help: "ne garder que ces parcours")
  static let saisiAu = Option.value("saisi-au", "JOUR", help: "ignorer ce qui a été saisi après")
  static let definitions = Option.flag(
    "definitions", help: "toutes les définitions en toutes lettres, à la fin")
  static let tableur = Option.flag("tableur", help: "csv pour Excel en français")
  static let formats: [ReportForm] = [.texte, .markdown, .html, .csv, .json]

  /// The options of a report that shows with `par` a detail by a dimension, and what it counts, as of today, where they are silent.
  init(
    par: String?, factsByDefault words: String, comparesProgrammes: Bool = false,
    period: @Sendable @escaping (Day) -> Period?, facts: @Sendable @escaping (Period, Day) -> Day
  ) {
    self.comparesProgrammes = comparesProgrammes
    programme = .value(
      "programme", comparesProgrammes ? "CODE[@VERSION],…" : "CODE[@VERSION]",
      repeatable: comparesProgrammes, suggesting: .programme,
      help: "les définitions (celles du carnet par défaut)"
        + (comparesProgrammes ? ", ou plusieurs à comparer" : "")
        + ". Voir : allervers aide programmes")
    let dimensions = Dimension.allCases.map(\.rawValue)
    self.par = par.map {
      .choice(
        "par", dimensions, placeholder: "DIMENSION",
        help: $0 + " : " + dimensions.joined(separator: ", "))
    }
    arreteAu = .value(
      "arrete-au", "JOUR", help: "ignorer les faits d’après (\(words) par défaut)")
    (periodByDefault, factsByDefault) = (period, facts)
  }

  /// Those of a report that counts what happens: the last whole month, as of the period's end.
  static func lastMonth(par: String?, comparesProgrammes: Bool = false) -> ReportOptions {
    ReportOptions(
      par: par, factsByDefault: "fin de la période", comparesProgrammes: comparesProgrammes,
      period: { today in
        let month = today.yearMonth.adding(months: -1)
        return Period(from: month.firstDay, to: month.lastDay)
      }, facts: { period, _ in period.to })
  }

  /// Those of a report that takes time to tell: the 36 months that end with the last whole one, as of today.
  static func lastThreeYears(par: String?) -> ReportOptions {
    ReportOptions(
      par: par, factsByDefault: "aujourd’hui",
      period: { today in
        let last = today.yearMonth.adding(months: -1)
        return Period(from: last.adding(months: -35).firstDay, to: last.lastDay)
      }, facts: { _, today in today })
  }

  /// All of them, in the order of the help.
  var all: [Option] {
    request + [Self.definitions, Self.tableur] + ReportOutput.options(Self.formats)
  }

  /// Those that the figures depend on.
  var request: [Option] {
    Option.period + [programme] + (par.map { [$0] } ?? [])
      + [Self.seulement, arreteAu, Self.saisiAu]
  }

  /// Where a report goes and in which form.
  static func output(
    _ arguments: ParsedArguments, _ environment: Environment
  ) throws -> ReportOutput {
    let output = try ReportOutput(arguments, environment, formats: formats)
    guard
      output.form == .csv || arguments.flag(JustifiedBilan.justifier) || !arguments.flag(tableur)
    else {
      throw UsageError.refused(
        place: "--tableur", found: "le résultat n’est pas du csv",
        expected: "attendu : --format csv, ou -o FICHIER.csv", remedy: nil)
    }
    return output
  }

  /// The definitions asked for, in the order typed; the carnet's own one when none is.
  func programmes(
    _ arguments: ParsedArguments, _ access: CarnetAccess
  ) throws -> [Programme] {
    let names = arguments.values(programme).flatMap {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard names.count < 2 || comparesProgrammes else {
      throw UsageError.refused(
        place: "--programme", found: "\(names.count) programmes",
        expected: "attendu : un seul programme pour ce rapport",
        remedy: "Plusieurs se comparent avec : allervers bilan --programme "
          + names.joined(separator: ","))
    }
    var programmes: [Programme] = []
    guard !names.isEmpty else { return [try access.carnet.ownProgramme()] }
    for name in names {
      let programme = try access.carnet.programme(name)
      guard
        !programmes.contains(where: { $0.id == programme.id && $0.version == programme.version })
      else {
        throw UsageError.refused(
          place: "--programme",
          found: quoted("\(programme.id)@\(programme.version)") + " est là deux fois",
          expected: "attendu : des définitions différentes", remedy: nil)
      }
      programmes.append(programme)
    }
    return programmes
  }

  /// What the arguments ask of a carnet, under the definitions of `programme`.
  func request(
    _ arguments: ParsedArguments, _ access: CarnetAccess, _ programme: Programme
  ) throws -> ReportRequest {
    let settings = access.carnet.settings
    guard
      let period = try PeriodExpression.parse(arguments, today: access.today)
        ?? periodByDefault(access.today)
    else { throw Failure(.internalFault, "période impossible") }
    let factsUntil =
      try arguments.day(arreteAu, today: access.today, future: .allowed)
      ?? factsByDefault(period, access.today)
    if factsUntil > access.today {
      access.environment.note(
        "attention : les faits sont arrêtés au \(FrenchDate.short(factsUntil)), qui est à"
          + " venir : des silences y sont comptés d’avance. À la date d’aujourd’hui :"
          + " --arrete-au aujourdhui")
    }
    let known = try arguments.day(Self.saisiAu, today: access.today, future: .allowed)
    return ReportRequest(
      programme: programme, period: period, factsUntil: factsUntil,
      knownUntil: known.map { .init(day: $0, end: access.clock.end(of: $0)) },
      by: par.flatMap(arguments.value).flatMap(Dimension.init(rawValue:)),
      only: try arguments.values(Self.seulement).map(Self.filter),
      vocabulary: settings.vocabulary)
  }

  /// The restriction that `text`, « DIMENSION=CODE », says.
  private static func filter(_ text: String) throws(UsageError) -> ReportRequest.Filter {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let names = Dimension.allCases.map(\.rawValue)
    if parts.count == 1, names.contains(parts[0]) {
      throw .refused(
        place: "--seulement", found: quoted(text) + " est une dimension sans code",
        expected: "attendu : " + parts[0] + "=CODE", remedy: nil)
    }
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
