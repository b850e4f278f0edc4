internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// Records that descriptions are reduced, then reduces those that this device holds.
struct ReducingDescriptions {
  let fields: FieldReading
  let isEverywhere: Bool
  /// Those past the archive delay of whom this device holds something to reduce, the soonest first.
  let due: [RetentionList.Entry]
  /// What is to change.
  let count: ReducedCount
  private let reduction: Reduction

  /// Those of the carnet of `fields` whose archive delay is over.
  init(_ fields: FieldReading, _ retention: Retention, everywhere isEverywhere: Bool) throws {
    (self.fields, self.isEverywhere) = (fields, isEverywhere)
    let (access, ledger) = (fields.access, fields.roster.reading.ledger)
    let past = RetentionList(
      archivedIn: try access.population(ledger), retention, erased: access.erased().youths
    ).due(by: access.today)
    reduction = Reduction(
      Set(past.flatMap(\.youths)), ledger, try access.carnet.everyProgramme())
    let count = try access.carnet.reducible(
      reduction, of: access.post(), everyWriter: isEverywhere, stateFolder: access.stateFolder)
    due = past.filter { !count.youths.isDisjoint(with: $0.youths) }
    self.count = count
  }

  /// « 3 jeunes, 7 lignes de ce poste ».
  var what: String {
    due.count.counted("jeune", "jeunes") + ", " + count.lines.counted("ligne", "lignes")
      + (isEverywhere ? " de tous les postes" : " de ce poste")
  }

  /// What becomes of the reports frozen before; `nil` when nothing does.
  var warning: String? {
    guard count.publications > 0 else { return nil }
    return "attention : "
      + count.publications.counted("rapport figé est fait", "rapports figés sont faits")
      + " de lignes qui changent ; "
      + count.publications.agreed("il reste tel quel, mais", "ils restent tels quels, mais")
      + " ne se " + count.publications.agreed("refera", "referont")
      + " plus à l’octet près, et par commune, quartier ou caractéristique ses chiffres"
      + " seraient autres"
  }

  /// Records it for each of them, each there for good before a line changes: a command that is killed is finished by the
  /// next.
  func reduce() throws -> ExitStatus {
    let access = fields.access
    _ = try access.record(
      count.youths.sorted().map {
        EventDraft(
          .identityErased,
          [JSONMember("youth", .string($0)), JSONMember(Event.reducedKey, .bool(true))])
      })
    let lines = try access.carnet.reduce(
      reduction, of: access.post(), everyWriter: isEverywhere, stateFolder: access.stateFolder)
    var answer = [
      "enregistré : " + due.count.counted("jeune anonymisé", "jeunes anonymisés") + ", "
        + lines.counted("ligne réduite", "lignes réduites")
        + (isEverywhere ? " de tous les postes" : " de ce poste")
    ]
    if !isEverywhere {
      answer.append("  les autres postes réduiront les leurs par la même commande")
    }
    answer.append(
      "  restent le genre, un âge de la même tranche et les zones : les totaux et les chiffres par"
        + " genre, tranche d’âge et zone ne changent pas, ceux par commune, quartier, lien ou"
        + " caractéristique si")
    try access.environment.acknowledge(answer.map { typeset($0) + "\n" }.joined())
    return .done
  }
}
