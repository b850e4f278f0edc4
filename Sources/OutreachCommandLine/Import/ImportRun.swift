internal import Foundation
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
    let rules = try ImportOptions.rules(arguments, environment)
    access = try CarnetAccess(arguments, environment)
    let bytes = try ImportFiles.bytes(file, environment)
    let name = ImportFiles.base(file)
    do throws(ImportSheet.Refusal) {
      sheet = try ImportSheet(bytes, rules)
    } catch {
      throw error.failure(name)
    }
    (self.file, report) = (name, ImportReport(name, sheet))
    for line in report.reading { environment.note(line) }
    carnet = try ImportCarnet(access)
    skipsFaults = arguments.value(ImportOptions.erreurs) == "passer"
    rows = sheet.places.isEmpty ? [] : RowReading(sheet, rules, try carnet.context()).rows()
    faults = ImportFaultList(sheet, rows)
    faults.show(environment, in: name)
  }

  /// What the command answers.
  func answer() throws -> ExitStatus {
    let environment = access.environment
    if access.isTrial {
      let secret = ImportWriter.secret(environment.random)
      let plan = try carnet.plan(rows, ImportedLines(access.carnet).keyed(secret))
      let codes = carnet.codes(plan)
      try environment.show(report.fates(plan, codes))
      if !stops {
        let reviews = report.reviews(try carnet.lookAlikes(plan), codes)
        try environment.show(answer("essai, rien n’est enregistré : ", plan, reviews))
      }
    }
    if stops {
      environment.note("rien n’est enregistré : " + faults.count)
      return .badData
    }
    if !access.isTrial {
      let (plan, after) = try write()
      let pairs = try after.lookAlikes(plan)
      let reviews = pairs.isEmpty ? [] : report.reviews(pairs, after.codes(plan))
      try environment.acknowledge(answer("enregistré : ", plan, reviews))
      access.remindOfDisk()
    }
    return faults.isEmpty ? .done : .badData
  }

  // A column that is missing may be what names the rows: none of them can be left alone.
  private var stops: Bool { !sheet.faults.isEmpty || !faults.isEmpty && !skipsFaults }

  private func answer(_ word: String, _ plan: ImportPlan, _ reviews: [String]) -> String {
    let counts = report.counts(plan)
    return ([word + counts[0]] + counts.dropFirst() + reviews).map {
      typeset(printable($0)) + "\n"
    }.joined()
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
          let rows = plan.rows[done..<end]
          try writer.append(
            rows.flatMap(\.journal), confidential: rows.flatMap(\.confidential))
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

  private func interrupted(_ error: JournalError, after done: Int) -> Failure {
    let code: Int32? =
      switch error {
      case .writeFailed(_, let code): code
      // What of the last batch is there is not known; that the disk is full may be.
      case .unconfirmed(let path): Self.isFull(path) ? ENOSPC : EIO
      default: nil
      }
    guard let code else { return error.failure }
    let last = done == 0 ? nil : rows[done - 1].number
    return ImportStop(code: code, file: file, saved: done, last: last, of: rows.count).failure
  }

  private static func isFull(_ path: String) -> Bool {
    var disk = statvfs()
    return statvfs(path, &disk) == 0 && disk.f_bavail < 64
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
