internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// Records that identities are erased, then erases the confidential lines of this device.
struct ErasingIdentities {
  static let partout = Option.flag(
    "partout",
    help:
      "effacer aussi dans les fichiers des autres postes (si personne d’autre n’écrit dans ce dossier)"
  )

  let fields: FieldReading
  private let isEverywhere: Bool

  /// On the carnet of `fields`, which the arguments were read for.
  init(_ fields: FieldReading) {
    self.fields = fields
    isEverywhere = fields.arguments.flag(Self.partout)
    erased = fields.access.erased().youths
  }

  /// Whose identity was erased before.
  let erased: Set<String>

  /// Records one erasure for each of `youths` that has none, then erases what this device holds of all those erased: what
  /// another command could not finish too.
  ///
  /// Each event is there for good before a line goes; a command that is killed is finished by the next.
  func erase(_ youths: [String], saying sentence: String) throws -> ExitStatus {
    let access = fields.access
    let new = youths.filter { !erased.contains($0) }
    let events = try access.record(
      new.map { EventDraft(.identityErased, [JSONMember("youth", .string($0))]) })
    let count = try access.carnet.erase(
      PersonScope(erased.union(new), fields.roster.reading.ledger), of: access.post(),
      everyWriter: isEverywhere, stateFolder: access.stateFolder)
    let done = events.isEmpty ? "rien de plus à effacer" : "enregistré : " + sentence
    var lines = [done + ", " + Self.lines(count, isEverywhere)]
    if !isEverywhere {
      lines.append("  les autres postes effaceront les leurs à leur prochaine écriture")
    }
    lines.append(
      "  ce qui reste est pseudonyme, pas anonyme : le parcours compte toujours, sous son code")
    if let event = events.last, events.count == 1 { lines.append("  " + event.id) }
    try access.environment.acknowledge(lines.map { typeset($0) + "\n" }.joined())
    return .done
  }

  private static func lines(_ count: Int, _ isEverywhere: Bool) -> String {
    let whose = isEverywhere ? "de tous les postes" : "de ce poste"
    return count == 0
      ? "aucune ligne confidentielle " + whose + " à effacer"
      : count.counted("ligne confidentielle effacée", "lignes confidentielles effacées") + " "
        + whose
  }
}
