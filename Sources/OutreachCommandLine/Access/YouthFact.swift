internal import Outreach
internal import OutreachJournal

/// A fact that a command is about to record of one known youth: the youth named first, the day of `--date`.
struct YouthFact {
  let fields: FieldReading
  private(set) var youth: String
  let day: Day

  /// Finds the youth and the day; refuses a day before the youth was born.
  init(_ arguments: ParsedArguments, _ environment: Environment) throws {
    fields = try FieldReading(arguments, environment)
    day = try fields.day()
    youth = try fields.youth(arguments.positionals[0], at: "JEUNE")
    try fields.refuse(day, beforeBirthOf: youth)
  }

  /// A fact of `youth`, known to be of the carnet, on `day`.
  init(of youth: String, on day: Day, _ fields: FieldReading) {
    (self.youth, self.day, self.fields) = (youth, day, fields)
  }

  /// The same fact told of `other`, who is the same person under another code.
  func told(of other: String) -> YouthFact {
    var fact = self
    fact.youth = other
    return fact
  }

  /// Records the fact of `type` and answers `what`, the day, the youth's code and what it did to the path.
  func record(
    _ type: EventType, _ own: [JSONMember] = [], as what: String,
    outcome: (StepOutcome) throws -> String? = { _ in nil }
  ) throws -> ExitStatus {
    try fields.refuse(endIn: own, before: day)
    let draft = EventDraft(type, on: day, [JSONMember("youth", .string(youth))] + own)
    return try fields.access.record(
      draft, saying: sentence(what),
      outcome: { try outcome(StepOutcome(youth, on: day, fields, after: $0)) })
  }

  /// `tentative du mercredi 14 octobre 2026 (hier), jeune 7K3Q`.
  private func sentence(_ what: String) -> String {
    what + " du " + FrenchDate.full(day, today: fields.access.today) + ", jeune "
      + fields.roster.code(of: youth)
  }
}
