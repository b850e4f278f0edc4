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
      try environment.show(
        due.table(
          "à effacer depuis", fields.roster, empty: "aucune identité n’est gardée trop longtemps"))
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
}

extension CarnetAccess {
  /// How long the carnet keeps who its youths are, for its own programme.
  func retention() throws(Failure) -> Retention {
    let programmes = (try? carnet.programmeFiles().map(\.id)) ?? []
    if let fault = Retention.faults(carnet.settings, programmes: programmes).first {
      throw JournalError.badRetention(path: carnet.path + "/carnet.json", fault).failure
    }
    return Retention(carnet.settings, programme: carnet.settings.programme)
  }
}
