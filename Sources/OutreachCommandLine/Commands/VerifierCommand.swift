internal import Outreach
internal import OutreachJournal

/// `verifier`: whether the carnet is sound, everything at once.
enum VerifierCommand {
  static let reparer = Option.flag(
    "reparer",
    help: "mettre de côté les lignes abîmées de ce poste (rien n’est supprimé), fermer ses fichiers"
  )
  private static let forms: [ReportForm] = [.texte, .json]

  static let command = Command(
    CommandStatement(
      "verifier", group: .upkeep,
      summary:
        "Dit tout ce qui est abîmé, perdu, impossible ou douteux dans le carnet (« aide constats » l’explique).",
      examples: [
        Example(
          "allervers verifier",
          "tout le carnet ; la dernière ligne est la même pour deux carnets de mêmes événements"),
        Example("allervers verifier --format json -o verification.json", "pour un programme"),
        Example(
          "allervers verifier --reparer",
          "copie à part les fichiers abîmés de ce poste, y marque les lignes perdues, et retient"
            + " comme admis les fichiers qui ont raccourci ou changé"),
      ],
      options: [reparer] + ReportOutput.options(forms),
      statuses: [
        .no, .notFound, .cannotCreate, .inputOutput, .tryAgain, .notPermitted, .badConfiguration,
      ])
  ) { arguments, environment in
    let output = try ReportOutput(arguments, environment, formats: forms)
    let (verification, id) = try verify(arguments, environment)
    switch output.form {
    case .json: try output.write(Array(verification.json(carnet: id).indented.utf8))
    default: try output.write(Array(verification.text.utf8))
    }
    return verification.faults > 0 ? .no : .done
  }

  // With the carnet's id, when that can be told.
  private static func verify(
    _ arguments: ParsedArguments, _ environment: Environment
  ) throws -> (Verification, id: String?) {
    let now = Instant(milliseconds: environment.now())
    do {
      let access = try CarnetAccess(arguments, environment)
      if arguments.flag(reparer) {
        let repair = try access.carnet.repair(
          access.post(), stateFolder: access.stateFolder, now: now, random: environment.random)
        for line in repair.french { environment.note(line) }
      }
      let verification = try access.carnet.verify(stateFolder: access.stateFolder, now: now)
      return (verification, access.carnet.settings.id)
    } catch let error as JournalError where error.isOfSettings && !arguments.flag(reparer) {
      let folder = try CarnetAccess.folder(arguments, environment)
      return (try Carnet.verify(at: folder, without: error, now: now), nil)
    }
  }
}
