internal import Outreach
internal import OutreachJournal

/// `terrain ouvrir`: an outing that begins, or took place.
enum TerrainOuvrirCommand {
  static let command = Command(
    CommandStatement(
      "terrain", "ouvrir", group: .counsellor, summary: "Ouvre une sortie, et lui donne un code.",
      examples: [
        Example(
          "allervers terrain ouvrir maraude-centre --de 17h --lieu \"Gare nord\"",
          "celle de ce soir"),
        Example(
          "allervers terrain ouvrir maraude-centre --date hier --de 14h --a 17h30 --partenaire apase",
          "celle d’hier, avec un partenaire"),
        Example(
          "allervers terrain ouvrir forum-emploi --format forum --conseiller amelie --conseiller karim",
          "à deux"),
      ],
      positionals: [Positional("ACTION", suggesting: .action, help: "le code de l’action")],
      options: [.date] + FieldOptions.session.map(\.option) + [.essai], statuses: .recording)
  ) { arguments, environment in
    let fields = try FieldReading(arguments, environment)
    let action = try fields.action(arguments.positionals[0], "ACTION")
    let day = try fields.day()
    let own = try fields.staffed(fields.members(FieldOptions.session))
    let session = fields.access.newIdentifier()
    let code = try fields.roster.outings.code(of: session)
    let draft = EventDraft(
      .sessionHeld, on: day,
      [JSONMember("session", .string(session)), JSONMember("action", action)] + own)
    return try fields.access.record(
      draft,
      saying: "sortie du " + FrenchDate.full(day, today: fields.access.today)
        + ", action \(action.text ?? ""), code " + code,
      outcome: { _ in "y noter un contact : allervers noter --seance \(code)" })
  }
}
