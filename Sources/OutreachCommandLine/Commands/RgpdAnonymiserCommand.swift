internal import Outreach
internal import OutreachJournal

/// `rgpd anonymiser`: the second stage, once the archive delay is over.
enum RgpdAnonymiserCommand {
  private static let partout = Option.flag(
    ErasingIdentities.partout.name,
    help: "réduire aussi les fichiers des autres postes (si personne d’autre n’y écrit)")

  static let command = Command(
    CommandStatement(
      "rgpd", "anonymiser", group: .upkeep,
      summary:
        "Réduit au genre, à la tranche d’âge et aux zones ce qui décrit les jeunes déjà effacés, après le délai d’archive.",
      examples: [
        Example(
          "allervers rgpd anonymiser --essai", "qui est concerné, par code ; rien ne change"),
        Example("allervers rgpd anonymiser", "réduit les lignes de ce poste, après confirmation"),
        Example("allervers rgpd anonymiser --oui", "sans question"),
      ],
      options: [partout, .oui, .essai],
      statuses: [
        .no, .notFound, .inputOutput, .tryAgain, .notPermitted, .badConfiguration,
      ])
  ) { arguments, environment in
    let fields = try FieldReading(arguments, environment)
    let retention = try fields.access.archiveRetention()
    let reducing = try ReducingDescriptions(
      fields, retention, everywhere: arguments.flag(partout))
    if arguments.flag(.essai) {
      try environment.show(
        reducing.due.table(
          "à anonymiser depuis", fields.roster, empty: "personne n’est à anonymiser"))
      if let warning = reducing.warning { environment.note(warning) }
      environment.note("essai, rien n’est anonymisé : " + reducing.what)
      return .done
    }
    guard reducing.count.lines > 0 else {
      try environment.acknowledge(typeset("rien à anonymiser") + "\n")
      return .done
    }
    if let warning = reducing.warning { environment.note(warning) }
    let refusal = UsageError.refused(
      place: "rgpd anonymiser",
      found: "l’anonymisation n’est pas confirmée : " + reducing.what,
      expected: "attendu : --oui ; elle ne se défait pas",
      remedy: "Voir d’abord qui : allervers rgpd anonymiser --essai")
    guard
      try environment.confirms(
        "Réduire pour toujours au genre, à la tranche d’âge et aux zones ce qui décrit "
          + reducing.what + " ?", arguments, else: refusal)
    else {
      environment.note("rien n’est anonymisé")
      return .no
    }
    return try reducing.reduce()
  }
}

extension CarnetAccess {
  /// How long the carnet keeps who its youths are and what describes them; refused when it does not say the latter.
  fileprivate func archiveRetention() throws -> Retention {
    let retention = try retention()
    guard retention.archiveMonths != nil else {
      throw Failure(
        .badConfiguration, at: carnet.path + "/carnet.json",
        "« rgpd » ne dit pas le délai d’archive, qui suit l’effacement et que la structure décide",
        expected: "attendu, par exemple : \"rgpd\": {\"archiveMonths\": 72}",
        remedy: "Voir : allervers aide rgpd")
    }
    return retention
  }
}
