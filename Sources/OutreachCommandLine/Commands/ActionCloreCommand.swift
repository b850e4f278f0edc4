internal import Outreach
internal import OutreachJournal

/// `action clore`: the end of an action.
enum ActionCloreCommand {
  private static let reason = FieldOption(
    .reason, .motive, "motif", "MOTIF", help: "pourquoi, en un mot ou un code")

  static let command = Command(
    CommandStatement(
      "action", "clore", group: .coordinator, summary: "Clôt une action.",
      examples: [
        Example("allervers action clore maraude-centre", "aujourd’hui"),
        Example(
          "allervers action clore maraude-centre --date 30/9 --motif fin-de-financement",
          "et pourquoi"),
        Example("allervers action clore maraude-centre --essai", "voir ce qui serait enregistré"),
      ],
      positionals: [Positional("CODE", suggesting: .action, help: "le code de l’action")],
      options: [reason.option, .date, .essai], statuses: .recording)
  ) { arguments, environment in
    let fields = try FieldReading(arguments, environment)
    let code = try fields.action(arguments.positionals[0], "CODE")
    let day = try fields.day()
    if let opening = try fields.roster.opening(ofAction: code.text ?? "") {
      try fields.refuse(day, before: opening, named: "l’ouverture de l’action")
    }
    if let closed = try fields.roster.events(.actionClosed).first(where: { $0["action"] == code })?
      .on
    {
      throw Failure(
        .badData, at: "CODE",
        "l’action \(quoted(code.text ?? "")) est close depuis le " + FrenchDate.short(closed))
    }
    let own = try fields.members([reason])
    return try fields.access.record(
      EventDraft(.actionClosed, on: day, [JSONMember("action", code)] + own),
      saying: "action \(code.text ?? "") close le "
        + FrenchDate.full(day, today: fields.access.today))
  }
}
