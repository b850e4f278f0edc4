internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `bilan` of several carnets, read one after the other.
struct RegionalReport {
  private let options: ReportOptions
  private let arguments: ParsedArguments
  private let environment: Environment
  private let output: ReportOutput

  init(
    _ options: ReportOptions, _ arguments: ParsedArguments, _ environment: Environment
  ) throws {
    (self.options, self.arguments, self.environment) = (options, arguments, environment)
    output = try ReportOptions.output(arguments, environment)
  }

  /// Counts each carnet, and writes the report.
  func write() throws {
    let names = arguments.values(.carnet)
    let carnets = try names.map { name in
      try CarnetAccess(arguments, environment, at: environment.path(name))
    }
    guard let first = carnets.first else { return }
    try refuseTwice(names, carnets)
    let request = try options.request(arguments, first, programme(first))
    let parts = try zip(names, carnets).map { name, access in
      try part(name, access, like: request)
    }
    guard let report = RegionalBilan(parts) else { return }
    let text = ReportTextOptions(
      vocabulary: request.vocabulary, definitions: arguments.flag(ReportOptions.definitions))
    try output.write(
      csv: report.csv(
        tableur: arguments.flag(ReportOptions.tableur), vocabulary: request.vocabulary),
      json: report.json, page: report.page(text))
  }

  // The journal is let go once it is counted.
  private func part(
    _ name: String, _ access: CarnetAccess, like first: ReportRequest
  ) throws -> RegionalBilan.Part {
    let settings = access.carnet.settings
    var request = first
    request.programme = try programme(name, access, like: first.programme)
    request.vocabulary = settings.vocabulary
    request.knownUntil = first.knownUntil.map {
      .init(day: $0.day, end: access.clock.end(of: $0.day))
    }
    let reading = try Reading(access.carnet)
    let environment = environment.naming(name)
    QualityWarnings(reading).show(environment)
    try RestrictionCheck(request, reading).run(environment)
    return RegionalBilan.Part(
      reading.ledger, request, carnet: settings.id, structure: settings.structure)
  }

  private func programme(_ access: CarnetAccess) throws -> Programme {
    let programmes = try options.programmes(arguments, access)
    guard let programme = programmes.first, programmes.count == 1 else {
      throw UsageError.refused(
        place: "--programme", found: "plusieurs programmes pour plusieurs carnets",
        expected: "attendu : un seul programme", remedy: nil)
    }
    return programme
  }

  private func programme(
    _ typed: String, _ access: CarnetAccess, like first: Programme
  ) throws -> Programme {
    let programme = try programme(access)
    guard programme == first else {
      func name(_ programme: Programme) -> String {
        quoted(ProgrammeReference(id: programme.id, version: programme.version).text)
      }
      let isSameName = name(programme) == name(first)
      throw Failure(
        .badConfiguration, at: typed,
        isSameName
          ? name(programme) + " n’y a pas la même définition que dans le premier carnet"
          : "ce carnet compte avec \(name(programme)), le premier avec \(name(first))",
        expected: "attendu : la même définition partout",
        remedy: isSameName
          ? "Comparer les fichiers de programmes/, garder le bon partout"
          : "Dire lequel : --programme CODE@VERSION")
    }
    return programme
  }

  private func refuseTwice(_ names: [String], _ carnets: [CarnetAccess]) throws(Failure) {
    for (place, access) in carnets.enumerated() {
      let id = access.carnet.settings.id
      guard let other = carnets[..<place].firstIndex(where: { $0.carnet.settings.id == id }) else {
        continue
      }
      throw Failure(
        .badData, at: names[place],
        "c’est le même carnet que " + quoted(names[other]) + " : il compterait deux fois",
        expected: "attendu : des carnets différents",
        remedy: "Réunir deux copies d’un carnet : allervers consolider")
    }
  }
}

extension Environment {
  // The same, each warning with the carnet it is about.
  fileprivate func naming(_ carnet: String) -> Environment {
    var environment = self
    environment.writeError = { text in writeError(typeset(printable(carnet) + " : ") + text) }
    return environment
  }
}
