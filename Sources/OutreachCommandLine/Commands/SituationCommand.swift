internal import Outreach

/// `situation`: a job, a training, a placement that a youth has found.
enum SituationCommand {
  private static let fields = [
    FieldOption(
      .contract, .text, "contrat", "TEXTE", help: "nature du contrat : CDD, CDI, intérim..."),
    FieldOption(.months, .months, "duree", "DUREE", help: "durée prévue : 6 mois, 1 an"),
    FieldOption(.until, .day(.expected), "jusqu-au", "JOUR", help: "fin prévue"),
  ]

  static let command = Command(
    CommandStatement(
      "situation", group: .counsellor,
      summary: "Note l’emploi, la formation ou l’immersion trouvés.",
      examples: [
        Example(
          "allervers situation 7K3Q emploi --contrat CDD --duree \"6 mois\"",
          "un contrat de six mois"),
        Example("allervers situation 7K3Q pmsmp --jusqu-au 30/10/2026", "une immersion et sa fin"),
        Example("allervers situation 7K3Q formation --date lundi", "une formation commencée lundi"),
      ],
      positionals: [
        .jeune,
        Positional(
          "CODE", suggesting: .codes(.situations),
          help: "la situation : emploi, formation, alternance..."),
      ],
      options: fields.map(\.option) + [.date, .essai], statuses: .recording)
  ) { arguments, environment in
    let fact = try YouthFact(arguments, environment)
    let code = try fact.fields.code(arguments.positionals[1], .situations, "CODE")
    let own = [JSONMember("situation", code)] + (try fact.fields.members(fields))
    return try fact.record(
      .situationFound, own, as: "situation " + fact.fields.label(code.text ?? "")
    ) { try $0.situation(code.text ?? "") }
  }
}
