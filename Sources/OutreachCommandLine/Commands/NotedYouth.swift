internal import Outreach
internal import OutreachJournal

/// Whom a contact is noted with: somebody known, or somebody new and those whom they are not.
struct NotedYouth {
  private(set) var id: String
  private(set) var isNew: Bool
  /// What the program calls somebody who gave no name.
  private(set) var spokenCode: String?
  /// Who looks like them, when nobody could be asked.
  private(set) var reminders: [String] = []
  // The name typed for somebody who turned out to be new.
  private var typed: String?
  private var unlike: [String] = []

  /// The one that `typed` means; without it, somebody new.
  init(named typed: String?, _ fields: FieldReading, on day: Day) throws {
    guard let typed else {
      (id, isNew) = (fields.access.newIdentifier(), true)
      return
    }
    var lookup = YouthLookup(
      roster: fields.roster, access: fields.access, arguments: fields.arguments)
    lookup.sighting = Self.sighting(
      [], try fields.members(FieldOptions.profile + FieldOptions.contact), on: day)
    switch try lookup.meaning(typed, at: "--jeune", takesNew: true) {
    case .known(let youth): (id, isNew) = (youth, false)
    case .new(let name, let others):
      (id, isNew) = (fields.access.newIdentifier(), true)
      (self.typed, unlike) = (name, others)
    }
  }

  /// Somebody known, as a guided entry found out.
  init(known youth: String) { (id, isNew) = (youth, false) }

  /// Somebody new who is none of `unlike`; without a name, one who is given a code, none of those `given` since.
  init(
    newOf recognition: YouthRecognition, isNamed: Bool, unlike: [String], given: [String] = []
  ) {
    (id, isNew) = (recognition.access.newIdentifier(), true)
    self.unlike = unlike
    if !isNamed { spokenCode = recognition.spokenCode(of: id, besides: given) }
  }

  /// Looks for whoever somebody new may be, by the names of `identity` and by what is `said` of them: asks on a
  /// terminal, else keeps a reminder. Somebody without a name is given one.
  mutating func compare(
    _ identity: [JSONMember], _ said: [JSONMember], _ fields: FieldReading, on day: Day
  ) throws {
    guard !fields.access.isTrial else { return }
    let recognition = try YouthRecognition(fields.roster, fields.access)
    let names = Self.names(identity)
    guard !names.isEmpty else {
      spokenCode = recognition.spokenCode(of: id)
      return
    }
    let proposed = recognition.recognised(Self.sighting(names, said, on: day))
      .filter { $0.candidate.probability >= Candidate.threshold }
    guard !proposed.isEmpty else { return }
    guard fields.access.environment.isConversation(fields.arguments) else {
      reminders = Self.reminders(proposed, of: id, fields, on: day)
      return
    }
    switch try CandidateQuestion(recognition: recognition, day: day, takesNew: true).ask(proposed) {
    case .known(let youth): (id, isNew) = (youth, false)
    case .new(let others): unlike = others
    case .none:
      throw Failure(.badData, at: "noter", "rien n’est enregistré : personne n’est choisi")
    }
  }

  /// What is to be recorded of them before the contact.
  func drafts(_ profile: [JSONMember], on day: Day) -> [EventDraft] {
    let own = [JSONMember("youth", .string(id))] + profile
    guard isNew else { return profile.isEmpty ? [] : [EventDraft(.youthDescribed, on: day, own)] }
    return [EventDraft(.youthRegistered, on: day, own)]
      + unlike.map { other in
        EventDraft(
          .youthsDistinct, [JSONMember("youths", .array([.string(other), .string(id)]))])
      }
  }

  /// The alias to be kept besides `identity`: the name typed, or the one made up.
  func alias(besides identity: [JSONMember]) -> String? {
    spokenCode ?? (Self.names(identity).isEmpty ? typed : nil)
  }

  private static func names(_ identity: [JSONMember]) -> [String] {
    func text(_ key: String) -> String? { identity.first { $0.key == key }?.value.text }
    let whole = [text("firstName"), text("lastName")].compactMap(\.self)
    return [text("alias"), whole.isEmpty ? nil : whole.joined(separator: " ")].compactMap(\.self)
  }

  /// What is said of somebody, before it is known who it is.
  static func sighting(
    _ names: [String], _ said: [JSONMember], on day: Day
  ) -> Sighting {
    func value(_ key: EventKey) -> JSONValue? { said.first { $0.key == key.name }?.value }
    let birth =
      value(.birth)?.text.flatMap(BirthSpan.init(birth:))
      ?? value(.age)?.integer.map { BirthSpan(age: $0, on: day) }
    var places = Sighting.Places()
    places.add { value($0)?.text }
    return Sighting(
      names: names, birth: birth, gender: value(.gender)?.text, places: places, on: day)
  }

  private static func reminders(
    _ proposed: [RecognisedYouth], of id: String, _ fields: FieldReading, on day: Day
  ) -> [String] {
    let login = try? fields.access.post().login
    return proposed.prefix(3).map { one in
      let (code, own) = (fields.roster.code(of: one.youth), fields.roster.code(of: id))
      return "rappel : \(code) lui ressemble (" + one.reasons(on: day, login: login)
        + "). Si c’est la même personne : allervers doublon \(own) \(code) --meme"
    }
  }
}
