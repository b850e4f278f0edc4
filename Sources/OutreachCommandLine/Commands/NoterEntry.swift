internal import Outreach
internal import OutreachJournal

/// One contact as `noter` has read it, with whom it was.
struct NoterEntry {
  private let fields: FieldReading
  private let day: Day
  private(set) var youth: NotedYouth
  private var identity: [JSONMember]
  private let profile: [JSONMember]
  private let circumstances: [JSONMember]
  private var note: String?
  // Whether something said of them was left out.
  private let isOpposed: Bool

  /// Reads all that the arguments say; asks on a terminal who is meant, and who looks like somebody new.
  init(_ fields: FieldReading) throws {
    let arguments = fields.arguments
    try self.init(
      fields,
      with: NotedYouth(named: arguments.value(NoterCommand.jeune), fields, on: fields.contactDay()),
      like: arguments.value(NoterCommand.comme) != nil,
      identity: { try IdentityOptions.members(arguments, fields.access.environment) })
    note = try NoteReading.text(arguments.value(.note), fields.access.environment)
    if arguments.flag(NoterCommand.nouveau) {
      try youth.compare(identity, profile + circumstances, fields, on: day)
      try fields.refuse(day, beforeBirthOf: youth.id, said: profile)
    }
    if youth.isNew, let name = youth.alias(besides: identity) {
      identity.insert(JSONMember("alias", .string(name)), at: 0)
    }
  }

  /// The contact with a `youth` already chosen, that the options of `fields` describe.
  init(
    _ fields: FieldReading, with youth: NotedYouth, called name: String?, phone: String? = nil,
    note: String?
  ) throws {
    try self.init(fields, with: youth, like: false) {
      [("alias", name ?? youth.spokenCode), ("phone", phone)].compactMap { key, text in
        text.map { JSONMember(key, .string($0)) }
      }
    }
    self.note = note
  }

  private init(
    _ fields: FieldReading, with youth: NotedYouth, like last: Bool,
    identity: () throws -> [JSONMember]
  ) throws {
    (self.fields, self.youth) = (fields, youth)
    day = try fields.contactDay()
    self.identity = try identity()
    let said = try fields.members(FieldOptions.profile)
    try fields.refuse(day, beforeBirthOf: youth.id, said: said)
    profile = fields.allowed(said, of: youth.id)
    isOpposed = profile.count < said.count
    circumstances = try ContactCircumstancesReading(fields: fields).members(like: last, on: day)
  }

  /// Records the contact, and before it what it tells of the youth.
  func record() throws -> ExitStatus {
    let access = fields.access
    if access.isTrial { return try access.record(contact, saying: sentence) }
    let events = try access.record(drafts) { $0.last.map(confidential) ?? [] }
    guard let event = events.last else { return .done }
    try access.acknowledge(event, sentence) {
      try ContactOutcome(fields, after: events).sentence(youth: youth.id, on: day)
    }
    if isOpposed {
      access.environment.note(
        "jeune opposé à l’usage de ce qui le décrit : le contact compte, le reste n’est pas noté")
    }
    for reminder in youth.reminders { access.environment.note(reminder) }
    return .done
  }

  /// What it comes to in the journal, the contact last.
  var drafts: [EventDraft] { youth.drafts(profile, on: day) + [contact] }

  /// What is kept apart once the contact is the event `contact`.
  func confidential(_ contact: Event) -> [EventDraft] {
    (identity.isEmpty ? [] : [EventDraft(identityOf: youth.id, identity)])
      + (note.map { [EventDraft(noteOn: contact.id, youth: youth.id, text: $0)] } ?? [])
  }

  /// `jeune 7K3Q (nouveau), à appeler « Bako-Lumi »`.
  var who: String {
    let gender = profile.first { $0.key == EventKey.gender.name }?.value.text
    return "jeune " + fields.roster.code(of: youth.id)
      + (youth.isNew ? Agreement.of(" (nouveau·elle)", with: gender) : "")
      + (youth.spokenCode.map { ", à appeler « \($0) »" } ?? "")
  }

  private var contact: EventDraft {
    EventDraft(.contactMade, on: day, [JSONMember("youth", .string(youth.id))] + circumstances)
  }

  private var sentence: String {
    "contact du " + FrenchDate.full(day, today: fields.access.today) + ", " + who + outing
  }

  // An outing that nobody typed is told.
  private var outing: String {
    guard !fields.arguments.flag(FieldOptions.seance.option),
      let session = circumstances.first(where: { $0.key == "session" })?.value.text
    else { return "" }
    return ((try? fields.roster.outings)?.code(of: session)).map { ", sortie " + $0 } ?? ""
  }
}
