internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// One import: the file read by the rules, checked, decided on, then appended in acknowledged batches.
struct ImportRun {
  private let file: String
  private let sheet: ImportSheet
  private let access: CarnetAccess
  private let report: ImportReport
  private let skipsFaults: Bool
  private let carnet: ImportCarnet
  private let rows: [ImportedRow]
  private let faults: ImportFaultList

  /// Reads the file typed as `file`; says how, and every fault, on standard error.
  init(_ file: String, _ arguments: ParsedArguments, _ environment: Environment) throws {
    self.file = file
    let rules = try ImportOptions.rules(arguments, environment)
    access = try CarnetAccess(arguments, environment)
    let bytes = try ImportFiles.bytes(file, environment)
    do throws(ImportSheet.Refusal) {
      sheet = try ImportSheet(bytes, rules)
    } catch {
      throw error.failure(file)
    }
    report = ImportReport(file, sheet)
    for line in report.reading { environment.note(line) }
    carnet = try ImportCarnet(access)
    skipsFaults = arguments.value(ImportOptions.erreurs) == "passer"
    rows = sheet.faults.isEmpty ? RowReading(sheet, rules, try carnet.context()).rows() : []
    faults = ImportFaultList(sheet, rows)
    faults.show(environment, in: file)
  }

  /// What the command answers.
  func answer() throws -> ExitStatus {
    let stops = !sheet.faults.isEmpty || !faults.isEmpty && !skipsFaults
    if access.isTrial, sheet.faults.isEmpty {
      let plan = try carnet.plan(rows, ImportedLines(access.carnet))
      let codes = carnet.codes(plan)
      let lines =
        ["essai, rien n’est enregistré : " + report.counts(plan)[0]]
        + report.counts(plan).dropFirst()
        + report.reviews(try carnet.lookAlikes(plan), codes)
      try access.environment.show(report.fates(plan, codes) + text(lines))
      return faults.isEmpty ? .done : .badData
    }
    if stops {
      access.environment.note(
        "rien n’est enregistré : " + faults.rows.counted("ligne fausse", "lignes fausses"))
      return .badData
    }
    let (plan, after) = try write()
    let lines =
      ["enregistré : " + report.counts(plan)[0]] + report.counts(plan).dropFirst()
      + report.reviews(try after.lookAlikes(plan), after.codes(plan))
    try access.environment.acknowledge(text(lines))
    access.remindOfDisk()
    return faults.isEmpty ? .done : .badData
  }

  // The carnet is read again once nobody else may import into it.
  private func write() throws -> (ImportPlan, ImportCarnet) {
    let environment = access.environment
    var done = 0
    do throws(JournalError) {
      return try ImportWriter.importing(
        access.carnet, post: try access.post(), stateFolder: access.stateFolder,
        at: Instant(milliseconds: environment.now()), random: environment.random
      ) { writer throws(JournalError) in
        let carnet = try ImportCarnet(access)
        let plan = try carnet.plan(rows, writer.lines)
        var progress = Progress(environment, total: plan.rows.count)
        while done < plan.rows.count {
          let end = min(plan.rows.count, done + ImportWriter.batch)
          try writer.append(plan.rows[done..<end])
          done = end
          progress.show(done, "lignes enregistrées")
        }
        progress.end()
        return (plan, carnet)
      }
    } catch {
      throw interrupted(error, after: done)
    }
  }

  // Whatever stopped it, the same command goes on from where it was.
  private func interrupted(_ error: JournalError, after done: Int) -> Failure {
    let failure = error.failure
    switch error {
    case .unconfirmed, .writeFailed:
      return Failure(
        failure.status, at: failure.place,
        done == 0
          ? "l’import n’a pas pu être enregistré"
          : "l’import s’est arrêté après la ligne \(rows[done - 1].number)",
        expected: "ce qui précède est enregistré",
        remedy: "Relancer la même commande : elle n’ajoute que ce qui manque")
    default: return failure
    }
  }

  private func text(_ lines: some Sequence<String>) -> String {
    lines.map { typeset(printable($0)) + "\n" }.joined()
  }
}

extension ImportSheet.Refusal {
  fileprivate func failure(_ file: String) -> Failure {
    switch self {
    case .empty:
      Failure(.badData, at: file, "ce fichier est vide", remedy: "Exporter de nouveau les réponses")
    case .notEncoded(let encoding):
      Failure(
        .badData, at: file, "ce fichier n’est pas écrit en " + encoding.rawValue,
        remedy: "Laisser reconnaître l’encodage, ou en donner un autre : --encodage")
    case .csv(let fault):
      Failure(
        .badData, at: "\(file):\(fault.line)",
        fault.problem == .unclosedQuote
          ? "un guillemet ouvert au caractère \(fault.column) n’est jamais fermé"
          : "un guillemet est mal placé au caractère \(fault.column)",
        expected: "attendu : un texte entre guillemets, les siens doublés",
        remedy: "Corriger cette ligne, ou donner le séparateur : --separateur")
    }
  }
}
