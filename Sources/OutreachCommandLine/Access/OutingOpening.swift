internal import Outreach
internal import OutreachJournal

/// An outing as `terrain ouvrir` has read it: the action typed first, the options given.
struct OutingOpening {
  private let fields: FieldReading
  private let action: JSONValue
  private let day: Day
  private let own: [JSONMember]

  /// Reads all that the arguments say.
  init(_ fields: FieldReading) throws {
    self.fields = fields
    action = try fields.action(fields.arguments.positionals[0], "ACTION")
    day = try fields.day()
    own = try fields.staffed(fields.members(FieldOptions.session))
  }

  /// Records it, and answers its code.
  func record() throws -> ExitStatus {
    let session = fields.access.newIdentifier()
    let code = try fields.roster.outings.code(of: session)
    return try fields.access.record(
      EventDraft(
        .sessionHeld, on: day,
        [JSONMember("session", .string(session)), JSONMember("action", action)] + own),
      saying: "sortie du " + FrenchDate.full(day, today: fields.access.today)
        + ", action " + fields.names.name(action.text ?? "", of: .action) + ", code " + code,
      outcome: { _ in "y noter un contact : allervers noter --seance \(code)" })
  }
}
