internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// What `exporter` takes besides the folder.
enum ExportOptions {
  static let programme = Option.value(
    "programme", "CODE[@VERSION]",
    help: "les définitions (celles du carnet par défaut). Voir : allervers aide programmes")
  static let arreteAu = Option.value(
    "arrete-au", "JOUR", help: "ignorer les faits d’après (aujourd’hui par défaut)")
  static let k = Option.value(
    "k", "N",
    help: "que N jeunes au moins partagent chaque profil : moins de détails, puis profils masqués")
  static let naissance = Option.choice(
    "naissance", ExportDetail.Birth.allCases.map(\.rawValue),
    help: "l’année, la tranche d’âge (par défaut), ou rien")
  static let lieu = Option.choice(
    "lieu", ExportDetail.Place.allCases.map(\.rawValue),
    help: "jusqu’où dire les lieux (commune par défaut)")
  static let dates = Option.choice(
    "dates", ["jour", "mois"], help: "le jour (par défaut) ou le mois")

  static let all = [
    programme, arreteAu, ReportOptions.saisiAu, k, naissance, lieu, dates, ReportOptions.tableur,
    .ecraser, .essai,
  ]

  /// What the arguments ask of a carnet.
  static func request(
    _ arguments: ParsedArguments, _ access: CarnetAccess
  ) throws -> ExportRequest {
    let programme =
      try arguments.value(programme).map { try access.carnet.programme($0) }
      ?? access.carnet.ownProgramme()
    let factsUntil =
      try arguments.day(arreteAu, today: access.today, future: .allowed) ?? access.today
    let known = try arguments.day(ReportOptions.saisiAu, today: access.today, future: .allowed)
    return ExportRequest(
      programme: programme, factsUntil: factsUntil,
      knownUntil: known.map { .init(day: $0, end: access.clock.end(of: $0)) },
      detail: ExportDetail(
        birth: arguments.value(naissance).flatMap(ExportDetail.Birth.init) ?? .band,
        place: arguments.value(lieu).flatMap(ExportDetail.Place.init) ?? .commune),
      k: try arguments.value(k).map(number))
  }

  /// How the files are to be written.
  static func style(_ arguments: ParsedArguments) -> ExportStyle {
    ExportStyle(
      isForSpreadsheet: arguments.flag(ReportOptions.tableur),
      tellsMonths: arguments.value(dates) == "mois")
  }

  /// The command that asks for the same, whatever was left out, the day it is typed.
  static func command(_ request: ExportRequest, _ style: ExportStyle) -> String {
    let programme = "\(request.programme.id)@\(request.programme.version)"
    var words = ["allervers exporter DOSSIER --programme", programme]
    words += ["--arrete-au", request.factsUntil.iso]
    if let known = request.knownUntil { words += ["--saisi-au", known.day.iso] }
    words += [
      "--naissance", request.detail.birth.rawValue, "--lieu", request.detail.place.rawValue,
    ]
    words += ["--dates", style.tellsMonths ? "mois" : "jour"]
    if let k = request.k { words += ["--k", String(k)] }
    if style.isForSpreadsheet { words.append("--tableur") }
    return words.joined(separator: " ")
  }

  private static func number(_ text: String) throws(UsageError) -> Int {
    guard let number = Int(text), (2...1000).contains(number) else {
      throw .refused(
        place: "--k", found: quoted(text) + " n’est pas une taille de groupe",
        expected: "attendu : un entier de 2 à 1000", remedy: nil)
    }
    return number
  }
}
