internal import Outreach
internal import OutreachJournal

/// Two youths of which a counsellor says whether they are one person.
struct YouthPair {
  private let fields: FieldReading
  private let first: String
  private let second: String
  private let links: [Event]
  private let distinctions: [Event]

  /// The first two arguments; refused when both are one youth.
  init(_ fields: FieldReading) throws {
    let typed = fields.arguments.positionals
    try self.init(
      try fields.youth(typed[0], at: "JEUNE"), try fields.youth(typed[1], at: "AUTRE"), fields)
  }

  /// Two ids; refused when both are one.
  init(_ first: String, _ second: String, _ fields: FieldReading) throws {
    (self.first, self.second, self.fields) = (first, second, fields)
    let pair = [first, second]
    func standing(_ type: EventType) throws -> [Event] {
      try fields.roster.events(type).filter {
        Set($0["youths"]?.items?.compactMap(\.text) ?? []) == Set(pair)
      }
    }
    links = try standing(.youthsLinked)
    distinctions = try standing(.youthsDistinct)
    guard first != second else {
      throw Failure(
        .badData, at: "doublon",
        "les deux codes désignent le même jeune, \(fields.roster.code(of: first))")
    }
  }

  private var codes: String {
    [first, second].map { fields.roster.code(of: $0) }.joined(separator: " et ")
  }
  private var isOnePerson: Bool { fields.roster.samePerson(as: first).contains(second) }
  // Whether one code of the first person and one of the second are known to be two persons.
  private func areApart() throws -> Bool {
    let persons = [first, second].map { Set(fields.roster.samePerson(as: $0)) }
    return try fields.roster.events(.youthsDistinct).contains { event in
      let pair = event["youths"]?.items?.compactMap(\.text) ?? []
      return persons.allSatisfy { !$0.isDisjoint(with: pair) }
    }
  }
  private var remedy: String {
    "Pour le retirer : allervers doublon \(codes.replacing(" et ", with: " ")) --defaire"
  }

  /// What is known of the two already; `nil` when nothing is.
  func known() throws -> String? {
    if isOnePerson { return "\(codes) sont déjà la même personne" }
    return try areApart() ? "\(codes) sont déjà notés comme deux personnes" : nil
  }

  /// Whether something was said of just these two, that `undo` would retract.
  var isSaid: Bool { !(links + distinctions).isEmpty }

  /// Records that both are one person.
  func link() throws -> ExitStatus {
    guard !isOnePerson else {
      throw Failure(
        .badData, at: "doublon", "\(codes) sont déjà la même personne",
        remedy: links.isEmpty ? nil : remedy)
    }
    guard distinctions.isEmpty else {
      throw Failure(
        .badData, at: "doublon", "\(codes) ont été notés comme deux personnes", remedy: remedy)
    }
    return try fields.access.record(
      draft(.youthsLinked), saying: "\(codes) sont la même personne", outcome: pooled
    )
  }

  /// Records that both are known not to be one person.
  func distinguish() throws -> ExitStatus {
    guard !isOnePerson else {
      throw Failure(
        .badData, at: "doublon", "\(codes) ont été notés comme la même personne",
        remedy: links.isEmpty ? nil : remedy)
    }
    guard distinctions.isEmpty else {
      throw Failure(
        .badData, at: "doublon", "\(codes) sont déjà notés comme deux personnes", remedy: remedy)
    }
    return try fields.access.record(
      draft(.youthsDistinct), saying: "\(codes) sont deux personnes",
      outcome: { _ in "leur ressemblance ne sera plus signalée" })
  }

  /// Retracts all that was said of the two.
  func undo() throws -> ExitStatus {
    let said = links + distinctions
    guard !said.isEmpty else {
      throw Failure(
        .badData, at: "doublon", "rien n’a été dit de \(codes)",
        expected: isOnePerson ? "ils sont la même personne par d’autres codes" : nil)
    }
    let retractions = said.map {
      EventDraft(.eventRetracted, [JSONMember("target", .string($0.id))])
    }
    let wereLinked = !links.isEmpty
    return try fields.access.record(
      retractions, saying: "ce qui était dit de \(codes) est retiré",
      outcome: { _ in
        wereLinked
          ? "leurs contacts sont de nouveau séparés" : "leur ressemblance pourra être signalée"
      })
  }

  private func draft(_ type: EventType) -> EventDraft {
    EventDraft(type, [JSONMember("youths", .array([.string(first), .string(second)]))])
  }

  // What the two have together once they are one.
  private func pooled(after events: [Event]) throws -> String? {
    guard let view = try PathwayView(of: first, fields, after: events) else { return nil }
    let days = view.member.life.contactDays.count
    let contacts = days > 1 ? "\(days) contacts en commun" : "\(days) contact en commun"
    let state = view.outside ?? view.member.pathway.stretches.last.map(view.state)
    return contacts + (state.map { " : " + $0 } ?? "")
  }
}
