internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `consolider`: what copies of the carnet have and it has not.
enum ConsoliderCommand {
  static let command = Command(
    CommandStatement(
      "consolider", group: .upkeep,
      summary: "Apporte dans ce carnet ce que d’autres copies du même carnet ont de plus.",
      examples: [
        Example("allervers consolider /media/cle/carnet", "le carnet d’une collègue, sur une clé"),
        Example("allervers consolider ../poste-a ../poste-b", "plusieurs copies à la fois"),
        Example("allervers consolider /media/cle/carnet", "encore : rien ne compte deux fois"),
      ],
      positionals: [
        Positional(
          "DOSSIER", .repeated, suggesting: .folder,
          help: "une copie de ce carnet, avec son carnet.json")
      ],
      statuses: [.badData, .notFound, .inputOutput, .tryAgain, .notPermitted, .badConfiguration])
  ) { arguments, environment in
    let access = try CarnetAccess(arguments, environment)
    let post = try access.post()
    let others = try arguments.positionals.map { try Carnet(at: environment.path($0)) }
    let before = try access.reading().ledger
    for (typed, other) in zip(arguments.positionals, others) {
      let done = try access.carnet.consolidate(other, as: post, stateFolder: access.stateFolder)
      environment.note(printable(typed) + " : " + summary(done))
      for path in done.otherProgrammes {
        environment.note("attention : " + printable(path) + " diffère du nôtre, qui est gardé")
      }
    }
    let after = try access.reading().ledger
    let conflicts = after.findings.count { $0.problem == .conflictingIdentifier }
    let change = after.facts.count - before.facts.count
    var text =
      "consolidé : " + abs(change).counted("événement", "événements")
      + (change < 0 ? " de moins, " : " de plus, ") + after.facts.count.french + " en tout"
    if conflicts > 0 {
      text +=
        " ; " + conflicts.counted("ligne mise de côté", "lignes mises de côté")
        + " (deux événements différents du même identifiant)"
    }
    try environment.acknowledge(
      typeset(text) + "\n" + typeset("  comparer l’empreinte : allervers verifier") + "\n")
    return .done
  }

  private static func summary(_ done: Consolidation) -> String {
    let parts = [
      (done.new.count, "fichier nouveau", "fichiers nouveaux"),
      (done.longer.count, "fichier complété", "fichiers complétés"),
      (done.beside.count, "fichier différent, gardé à côté", "fichiers différents, gardés à côté"),
      (done.known, "déjà là", "déjà là"),
    ].filter { $0.0 > 0 }
    return parts.isEmpty
      ? "aucun fichier" : parts.map { $0.0.counted($0.1, $0.2) }.joined(separator: ", ")
  }
}
