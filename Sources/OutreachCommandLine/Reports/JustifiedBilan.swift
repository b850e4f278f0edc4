internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `bilan --justifier`: the folder of the lists behind every figure.
struct JustifiedBilan {
  static let justifier = Option.value(
    "justifier", "DOSSIER", suggesting: .folder,
    help: "avec, derrière chaque chiffre, la liste de ce qu’il compte (codes, sans nom)")

  private var folder: ExportFolder

  /// The folder that the arguments ask for, refused before anything is read; `nil` when they ask for none.
  init?(_ arguments: ParsedArguments, _ environment: Environment) throws(Failure) {
    guard let typed = arguments.value(Self.justifier) else { return nil }
    folder = try ExportFolder(
      typed, at: environment.path(typed), .justification, overwrites: arguments.flag(.ecraser))
  }

  /// The bilan, once its lists are written.
  mutating func write(_ call: ReportCall) throws(Failure) -> Bilan {
    let justification = Justification(call.reading.ledger, call.request)
    let settings = call.access.carnet.settings
    let head = ExportHead(
      command: Self.command(call), version: VersionCommand.number, structure: settings.structure,
      vocabulary: settings.vocabulary)
    var files = JustificationFiles(justification, tableur: call.isForSpreadsheet, head)
    let environment = call.access.environment
    try folder.fill(mark: environment.random()) { (put) throws(Failure) in try files.write(put) }
    let counts = JustificationTable.allCases.map {
      "\($0.path) \((files.rows[$0] ?? 0).french)"
    }
    environment.note("écrit : " + printable(folder.name))
    environment.note("lignes : " + counts.joined(separator: ", "))
    return justification.bilan
  }

  // The command that asks for the same, whatever was left out, the day it is typed.
  private static func command(_ call: ReportCall) -> String {
    let request = call.request
    var words = ["allervers bilan", "--du", request.period.from.iso, "--au", request.period.to.iso]
    words += ["--programme", "\(request.programme.id)@\(request.programme.version)"]
    words += ["--arrete-au", request.factsUntil.iso]
    if let known = request.knownUntil { words += ["--saisi-au", known.day.iso] }
    if let by = request.by { words += ["--par", by.rawValue] }
    for filter in request.only {
      words += ["--seulement", filter.dimension.rawValue + "=" + filter.code]
    }
    if call.isForSpreadsheet { words.append("--tableur") }
    return (words + ["--justifier DOSSIER"]).joined(separator: " ")
  }
}
