internal import Outreach

/// `dispositif`: the entry into a device, which is an entry into the *droit commun*.
enum DispositifCommand {
  private static let fields = [
    FieldOption(.within, .code(.devices), "dans", "CODE", help: "dispositif qui contient celui-ci"),
    FieldOption(.until, .day(.expected), "jusqu-au", "JOUR", help: "fin prévue"),
  ]

  static let command = Command(
    CommandStatement(
      "dispositif", group: .counsellor, summary: "Note l’entrée d’un jeune dans un dispositif.",
      examples: [
        Example("allervers dispositif 7K3Q cej", "un CEJ signé aujourd’hui"),
        Example(
          "allervers dispositif 7K3Q garantie-jeunes --dans pacea --jusqu-au 31/12/2026",
          "dans un PACEA, avec sa fin"),
        Example("allervers dispositif 7K3Q pacea --date lundi", "un jour passé"),
      ],
      positionals: [
        .jeune,
        Positional(
          "CODE", suggesting: .codes(.devices), help: "le dispositif : cej, pacea, aij..."),
      ],
      options: fields.map(\.option) + [.date, .essai], statuses: .recording)
  ) { arguments, environment in
    let fact = try YouthFact(arguments, environment)
    let code = try fact.fields.code(arguments.positionals[1], .devices, "CODE")
    let own = [JSONMember("device", code)] + (try fact.fields.members(fields))
    return try fact.record(
      .deviceEntered, own, as: "dispositif " + fact.fields.label(code.text ?? "")
    ) { try $0.arrival() }
  }
}
