internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// `rgpd effacer`: one youth's identity and notes, on request.
enum RgpdEffacerCommand {
  static let command = Command(
    CommandStatement(
      "rgpd", "effacer", group: .upkeep,
      summary: "Efface l’identité et les notes d’un jeune, à sa demande.",
      examples: [
        Example("allervers rgpd effacer 7K3Q", "par son code, après confirmation"),
        Example("allervers rgpd effacer 7K3Q --oui", "sans question"),
        Example("allervers rgpd effacer 7K3Q --essai", "rien n’est effacé"),
      ],
      positionals: [.jeune], options: [ErasingIdentities.partout, .oui, .essai],
      statuses: [.no, .badData, .notFound, .inputOutput, .tryAgain, .notPermitted])
  ) { arguments, environment in
    let fields = try FieldReading(arguments, environment)
    let youth = try fields.youth(arguments.positionals[0], at: "JEUNE")
    let youths = fields.roster.samePerson(as: youth)
    let whose = youths.map(fields.roster.code).joined(separator: " = ")
    if arguments.flag(.essai) {
      try environment.show(
        typeset("essai, rien n’est effacé : identité et notes du jeune " + whose) + "\n")
      return .done
    }
    let refusal = UsageError.refused(
      place: "rgpd effacer", found: "l’effacement n’est pas confirmé : jeune " + whose,
      expected: "attendu : --oui ; il ne se défait pas",
      remedy: "Remettre d’abord à la personne ce qui est gardé d’elle : allervers rgpd acces "
        + fields.roster.code(of: youth))
    guard
      try environment.confirms(
        "Effacer pour toujours l’identité et les notes du jeune " + whose + " ?", arguments,
        else: refusal)
    else {
      environment.note("rien n’est effacé")
      return .no
    }
    return try ErasingIdentities(fields).erase(
      youths, saying: "identité effacée du jeune " + whose)
  }
}
