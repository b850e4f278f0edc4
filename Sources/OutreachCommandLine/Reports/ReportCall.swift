internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// A report that was asked for: the request, the carnet read, and where the result goes.
struct ReportCall {
  let arguments: ParsedArguments
  let output: ReportOutput
  let access: CarnetAccess
  /// The definitions asked for; those of `request` are the first.
  let programmes: [Programme]
  let request: ReportRequest
  let reading: Reading

  /// Reads the arguments, then the carnet, its contacts and outings whole if `keepsDetails`, and says on standard error
  /// what the figures leave out.
  init(
    _ options: ReportOptions, _ arguments: ParsedArguments, _ environment: Environment,
    keepsDetails: Bool = false
  ) throws {
    self.arguments = arguments
    output = try ReportOptions.output(arguments, environment)
    access = try CarnetAccess(arguments, environment)
    programmes = try options.programmes(arguments, access)
    guard let programme = programmes.first else {
      throw Failure(.internalFault, "aucun programme")
    }
    request = try options.request(arguments, access, programme)
    reading = try Reading(access.carnet, keepsDetails: keepsDetails)
    QualityWarnings(reading).show(environment)
    try RestrictionCheck(request, reading).run(environment)
    if reading.ledger.facts.isEmpty {
      environment.note(
        "attention : ce carnet n’a encore aucun événement. Voir : allervers aide noter")
    }
  }

  /// Writes the report in the form asked for, the only one that is drawn.
  func write(
    csv: @autoclosure () -> [UInt8], json: @autoclosure () -> JSONValue,
    page: @autoclosure () -> Page
  ) throws(Failure) {
    try output.write(csv: csv(), json: json(), page: page())
  }

  /// How the text is written.
  var textOptions: ReportTextOptions {
    ReportTextOptions(
      structure: access.carnet.settings.structure, vocabulary: request.vocabulary,
      definitions: arguments.flag(ReportOptions.definitions))
  }
  /// Whether the csv is for a spreadsheet in French.
  var isForSpreadsheet: Bool { arguments.flag(ReportOptions.tableur) }
}
