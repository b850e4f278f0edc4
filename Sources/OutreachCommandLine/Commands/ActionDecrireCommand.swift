internal import Outreach
internal import OutreachJournal

/// `action decrire`: what changes of an action, from a day on.
enum ActionDecrireCommand {
  private static let described = [ActionOuvrirCommand.title] + FieldOptions.action

  static let command = Command(
    CommandStatement(
      "action", "decrire", group: .coordinator,
      summary: "Change ou complète la description d’une action.",
      examples: [
        Example("allervers action decrire maraude-centre --jusqu-au 31/12/2026", "sa fin prévue"),
        Example(
          "allervers action decrire maraude-centre --titre \"Maraude centre et gare\"", "son titre"),
        Example(
          "allervers action decrire maraude-centre --partenaire apase=coproduction",
          "un partenaire et son niveau"),
      ],
      positionals: [Positional("CODE", suggesting: .action, help: "le code de l’action")],
      options: described.map(\.option) + [.date, .essai], statuses: .recording)
  ) { arguments, environment in
    try arguments.requireAny(of: described.map(\.option), of: "action decrire")
    let fields = try FieldReading(arguments, environment)
    let code = try fields.action(arguments.positionals[0], "CODE")
    let day = try fields.day()
    let own = try fields.members(described)
    if let opened = try fields.roster.opening(ofAction: code.text ?? "")?.on {
      try fields.refuse(endIn: own, before: opened)
    }
    return try fields.access.record(
      EventDraft(.actionDescribed, on: day, [JSONMember("action", code)] + own),
      saying: "action \(code.text ?? "") décrite au "
        + FrenchDate.full(day, today: fields.access.today))
  }
}
