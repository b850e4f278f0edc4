/// What an import is to add, row by row, given what the carnet holds.
package struct ImportPlan {
  /// What becomes of a row.
  package enum Fate: Sendable, Equatable {
    case added
    /// All of it is in the carnet already.
    case present
    /// The carnet has it otherwise than the row says now; the id of the event that differs.
    case changed(String)
    /// The rules leave it, or another row is the same one.
    case skipped
    case refused
  }

  /// One row and what it adds.
  package struct Row: Sendable {
    package let number: Int
    package let fate: Fate
    /// Whom it is about; `nil` when it is about nobody.
    package let youth: String?
    package let isNewYouth: Bool
    /// The types of its events and the day of the first.
    package let types: [EventType]
    package let on: Day
    package let journal: [Event]
    package let confidential: [Event]
  }

  /// A line of an earlier import, as far as it must be known again.
  package struct Line: Sendable {
    package let youth: String?
    /// What a fact says, the youth left out.
    package let content: Int

    package init(_ event: Event) {
      youth = event["youth"]?.text
      content = Self.content(event.on, event.own)
    }

    fileprivate static func content(_ on: Day?, _ own: [JSONMember]) -> Int {
      var hasher = Hasher()
      hasher.combine(on)
      for member in own where member.key != "youth" { hasher.combine(member) }
      return hasher.finalize()
    }
  }

  /// What the carnet holds, as far as an import asks.
  package struct Carnet {
    /// By id, the lines of imports.
    package var lines: [String: Line] = [:]
    /// What identifiers made of names are stirred with: the one to use, then those of other devices.
    package var secrets: [String] = []
    /// Youths that have an event of their own.
    package var youths: (String) -> Bool = { _ in false }
    package var names: [ImportedNames] = []
    /// What is known of a youth besides the names.
    package var known: (String) -> Acquaintance? = { _ in nil }
    /// The identity last given, by key.
    package var identity: (String) -> [String: String] = { _ in [:] }
    /// Youths whose identity is erased, never to come back.
    package var erased: Set<String> = []
    /// Whether a youth opposes the use of what describes them: nothing of it is added.
    package var opposed: (String) -> Bool = { _ in false }

    package init() {}
  }

  package private(set) var rows: [Row] = []
  /// Those whom the import makes known, as far as a double is looked for.
  package private(set) var newPeople: [KnownPerson] = []

  private let context: ImportContext
  private let carnet: Carnet
  private var directory: PersonDirectory
  private var registered = Set<String>()
  private var saidOf: [String: [JSONMember]] = [:]
  private var namedAs: [String: [JSONMember]] = [:]

  /// Decides on `rows`, in order.
  package init(_ rows: [ImportedRow], _ carnet: Carnet, _ context: ImportContext) {
    (self.carnet, self.context) = (carnet, context)
    directory = PersonDirectory(carnet.names, known: carnet.known)
    self.rows.reserveCapacity(rows.count)
    for row in rows { self.rows.append(decide(stirred(row))) }
  }

  // Under another device's secret, when that device imported the row.
  private func stirred(_ row: ImportedRow) -> ImportedRow {
    var row = row
    row.key = row.key.map { key in
      carnet.secrets.first.map { key.stirred($0, carnet: context.carnet) } ?? key
    }
    // Wherever it is imported it makes the same events; without all three, two devices that have not met would make
    // different ones of one identifier, and both would be set aside.
    if row.isNamed, row.at != nil, row.by != nil { return row }
    let all = carnet.secrets.map { row.identity.stirred($0, carnet: context.carnet) }
    let ranks = [ImportedRow.profileRank] + row.events.indices.map(ImportedRow.rank)
    let known = all.dropFirst().first { one in
      ranks.contains { carnet.lines[one.id($0)] != nil }
    }
    row.identity = known ?? all.first ?? row.identity
    return row
  }

  private mutating func decide(_ row: ImportedRow) -> Row {
    if row.isSkipped || !row.faults.isEmpty {
      return Row(
        number: row.number, fate: row.isSkipped ? .skipped : .refused, youth: nil,
        isNewYouth: false,
        types: [], on: row.on, journal: [], confidential: [])
    }
    let (youth, isNew) = row.hasYouth ? whom(row) : (nil, false)
    var (journal, confidential): ([Event], [Event]) = ([], [])
    if let youth { describe(youth, isNew, row, &journal, &confidential) }
    var changed: String?
    for (place, made) in row.events.enumerated() {
      let rank = ImportedRow.rank(ofEvent: place)
      let id = row.identity.id(rank)
      var own = youth.map { [JSONMember("youth", .string($0))] + made.own } ?? made.own
      if made.type == .sessionHeld, !own.contains(where: { $0.key == "session" }) {
        // An outing that nothing names is the row's own.
        let session = row.identity.id(ImportedRow.sessionRank)
        own.insert(JSONMember("session", .string(session)), at: 0)
      }
      let event = self.event(made.type, id, row, on: made.on, own)
      if let line = carnet.lines[id] {
        if line.content != Line.content(event.on, event.own) { changed = changed ?? id }
      } else {
        journal.append(event)
      }
      if let note = made.note, youth.map(carnet.erased.contains) != true {
        let members =
          [JSONMember("event", .string(id))]
          + (youth.map { [JSONMember("youth", .string($0))] } ?? [])
        add(
          &confidential, "note", row, rank + 1, members + [JSONMember("text", .string(note))])
      }
    }
    let isAdded = !journal.isEmpty || !confidential.isEmpty
    return Row(
      number: row.number, fate: changed.map { .changed($0) } ?? (isAdded ? .added : .present),
      youth: youth, isNewYouth: isNew, types: row.events.map(\.type), on: row.on,
      journal: changed == nil ? journal : [], confidential: changed == nil ? confidential : [])
  }

  // The keys stand in the order of the format already: that is the order of the rules.
  private func event(
    _ type: EventType, _ id: String, _ row: ImportedRow, on: Day, _ own: [JSONMember]
  ) -> Event {
    var event = Event(
      confidential: type.rawValue, id: id, at: row.at ?? context.now, by: row.by ?? context.login,
      own: own, number: nil)
    event.on = on
    return event
  }

  // Whom an earlier import of the row found comes first: names may have been given to others since.
  private mutating func whom(_ row: ImportedRow) -> (youth: String, isNew: Bool) {
    let names = Self.names(row.names)
    let (birth, gender) = evidence(row)
    var youth = row.known ?? earlier(row)
    if youth == nil, let key = row.key { youth = key.id(ImportedRow.youthRank) }
    if youth == nil, !names.isEmpty {
      youth = directory.only(names, birth: birth, gender: gender)
    }
    let found = youth ?? row.identity.id(ImportedRow.youthRank)
    let isNew = !registered.contains(found) && !carnet.youths(found)
    registered.insert(found)
    if !names.isEmpty { directory.learn(found, names, birth: birth, gender: gender) }
    return (found, isNew)
  }

  private func earlier(_ row: ImportedRow) -> String? {
    let ranks =
      [ImportedRow.profileRank] + row.events.indices.map(ImportedRow.rank)
    return ranks.lazy.compactMap { carnet.lines[row.identity.id($0)]?.youth }.first
  }

  private func evidence(_ row: ImportedRow) -> (BirthSpan?, String?) {
    func value(_ key: String) -> JSONValue? { row.profile.first { $0.key == key }?.value }
    let birth =
      value("birth")?.text.flatMap(BirthSpan.init(birth:))
      ?? value("age")?.integer.map { BirthSpan(age: $0, on: row.on) }
    return (birth, value("gender")?.text)
  }

  // What the row says of them, unless the rows before said the same.
  private mutating func describe(
    _ youth: String, _ isNew: Bool, _ row: ImportedRow, _ journal: inout [Event],
    _ confidential: inout [Event]
  ) {
    let id = row.identity.id(ImportedRow.profileRank)
    let says =
      !row.profile.isEmpty && saidOf[youth] != row.profile && !carnet.opposed(youth)
    if isNew || says, carnet.lines[id] == nil {
      journal.append(
        event(
          isNew ? .youthRegistered : .youthDescribed, id, row, on: row.on,
          [JSONMember("youth", .string(youth))] + row.profile))
    }
    if !row.profile.isEmpty { saidOf[youth] = row.profile }
    if isNew, !row.names.isEmpty {
      let (birth, gender) = evidence(row)
      newPeople.append(
        KnownPerson(
          youths: [youth], names: Self.knownNames(row.names), birth: birth, gender: gender,
          commune: row.profile.first { $0.key == "commune" }?.value.text))
    }
    guard !carnet.erased.contains(youth), namedAs[youth] != row.names else { return }
    namedAs[youth] = row.names
    let given = carnet.identity(youth)
    let fresh = row.names.filter { given[$0.key] != $0.value.text }
    if !fresh.isEmpty {
      add(
        &confidential, "identity", row, ImportedRow.identityRank,
        [JSONMember("youth", .string(youth))] + fresh)
    }
  }

  private func add(
    _ events: inout [Event], _ type: String, _ row: ImportedRow, _ rank: Int, _ own: [JSONMember]
  ) {
    let id = row.identity.id(rank)
    guard carnet.lines[id] == nil else { return }
    events.append(
      Event(
        confidential: type, id: id, at: row.at ?? context.now, by: row.by ?? context.login,
        own: own,
        number: nil))
  }

  /// What somebody is called for: the alias, and the whole name.
  package static func names(_ identity: [JSONMember]) -> [String] {
    func text(_ key: String) -> String? { identity.first { $0.key == key }?.value.text }
    let whole = [text("firstName"), text("lastName")].compactMap(\.self).joined(separator: " ")
    return [text("alias"), whole.isEmpty ? nil : whole].compactMap(\.self)
  }

  private static func knownNames(_ identity: [JSONMember]) -> [KnownPerson.Name] {
    let parts: [String: KnownPerson.Name.Part] = [
      "alias": .alias, "firstName": .firstName, "lastName": .lastName,
    ]
    return identity.compactMap { member in
      parts[member.key].flatMap { part in member.value.text.map { .init(part, $0) } }
    }
  }
}
