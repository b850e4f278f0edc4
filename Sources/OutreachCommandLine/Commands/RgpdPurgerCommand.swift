internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `rgpd purger`: the identities kept too long, listed, then erased.
enum RgpdPurgerCommand {
  static let command = Command(
    CommandStatement(
      "rgpd", "purger", group: .upkeep,
      summary:
        "Efface l’identité et les notes des jeunes sans contact depuis deux ans (ou le délai de carnet.json).",
      examples: [
        Example("allervers rgpd purger --essai", "qui est concerné, par code ; rien n’est effacé"),
        Example("allervers rgpd purger", "les efface, après confirmation"),
        Example(
          "allervers rgpd purger --oui --partout", "dans les fichiers de tous les postes"),
      ],
      options: [ErasingIdentities.partout, .oui, .essai],
      statuses: [
        .no, .notFound, .inputOutput, .tryAgain, .notPermitted, .badConfiguration,
      ])
  ) { arguments, environment in
    let fields = try FieldReading(arguments, environment)
    let erasing = ErasingIdentities(fields)
    let retention = try fields.access.retention()
    let list = RetentionList(
      try fields.access.population(fields.roster.reading.ledger), retention,
      erased: erasing.erased)
    let due = list.due(by: fields.access.today)
    let what =
      due.count.counted("jeune", "jeunes") + " sans contact depuis \(retention.activeMonths) mois"
    if arguments.flag(.essai) {
      try environment.show(table(due, fields.roster))
      environment.note("essai, rien n’est effacé : " + what)
      return .done
    }
    if due.isEmpty { return try erasing.erase([], saying: "") }
    let refusal = UsageError.refused(
      place: "rgpd purger", found: "l’effacement n’est pas confirmé : " + what,
      expected: "attendu : --oui ; il ne se défait pas",
      remedy: "Voir d’abord qui : allervers rgpd purger --essai")
    guard
      try environment.confirms(
        "Effacer pour toujours l’identité et les notes de " + what + " ?", arguments, else: refusal)
    else {
      environment.note("rien n’est effacé")
      return .no
    }
    return try erasing.erase(
      due.flatMap(\.youths), saying: "identité effacée de " + what)
  }

  private static func table(_ due: [RetentionList.Entry], _ roster: Roster) -> String {
    PlainTable.text(
      ["code", "dernier contact", "à effacer depuis"],
      due.map { entry in
        [
          entry.youths.map(roster.code).joined(separator: " = "),
          entry.isMet ? FrenchDate.slashes(entry.last) : "jamais",
          FrenchDate.slashes(entry.due),
        ]
      }, empty: "aucune identité n’est gardée trop longtemps")
  }
}

extension CarnetAccess {
  /// How long the carnet keeps who its youths are, for its own programme.
  func retention() throws(Failure) -> Retention {
    guard let retention = Retention(carnet.settings, programme: carnet.settings.programme) else {
      throw Failure(
        .badConfiguration, at: carnet.path + "/carnet.json",
        "« rgpd » ne donne pas ses délais en mois",
        expected: "attendu : \"rgpd\": {\"activeMonths\": 24, \"archiveMonths\": 72}, de 1 à 1200")
    }
    return retention
  }
}
