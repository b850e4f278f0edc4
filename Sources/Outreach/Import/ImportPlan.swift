/// What an import is to add, row by row, given what the carnet holds.
package struct ImportPlan {
  /// What becomes of a row.
  package enum Fate: Sendable, Equatable {
    case added
    /// All of it is in the carnet already.
    case present
    /// The carnet has it otherwise than the row says now.
    case changed(Change)
    /// The rules leave it, or another row is the same one.
    case skipped
    case refused
  }

  /// What a row, known again, says otherwise than it did.
  package enum Change: Sendable, Equatable {
    /// An event, by id.
    case fact(String)
    /// What the youth is called, or how to reach them.
    case name
    /// What else it says of the youth.
    case profile
    case note
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
    /// Whether a name or a note is left out, its youth's identity being erased.
    package let isWithheld: Bool
  }

  // What a row adds, as it is found out.
  struct Additions {
    var journal: [Event] = []
    var confidential: [Event] = []
    var change: Change?
    var isWithheld = false
  }

  package private(set) var rows: [Row] = []
  /// Those whom the import makes known, as far as a double is looked for.
  package internal(set) var newPeople: [KnownPerson] = []

  let context: ImportContext
  let carnet: Carnet
  let profiles: [String: Set<Int>]
  var directory: PersonDirectory
  var registered = Set<String>()
  var saidOf: [String: [JSONMember]] = [:]
  var namedAs: [String: [JSONMember]] = [:]

  /// Decides on `rows`, in order.
  package init(_ rows: [ImportedRow], _ carnet: Carnet, _ context: ImportContext) {
    (self.carnet, self.context) = (carnet, context)
    profiles = carnet.profiles
    directory = PersonDirectory(carnet.names, known: carnet.known)
    self.rows.reserveCapacity(rows.count)
    for row in rows { self.rows.append(decide(stirred(row))) }
  }

  // Under the identity and the secret that it was imported with, when it was.
  private func stirred(_ row: ImportedRow) -> ImportedRow {
    var row = row
    row.key = row.key.map { key in
      carnet.secrets.first.map { key.stirred($0, carnet: context.carnet) } ?? key
    }
    // Wherever it is imported it makes the same events; without all three, two devices that have not met would make
    // different ones of one identifier, and both would be set aside.
    if row.isNamed, row.at != nil, row.by != nil { return row }
    let all = [row.identity, row.former].compactMap(\.self).lazy.flatMap { identity in
      carnet.secrets.lazy.map { identity.stirred($0, carnet: context.carnet) }
    }
    let known =
      carnet.lines.isEmpty
      ? nil : all.first { one in row.ranks.contains { carnet.lines[one.id($0)] != nil } }
    row.identity = known ?? all.first ?? row.identity
    return row
  }

  private mutating func decide(_ row: ImportedRow) -> Row {
    if row.isSkipped || !row.faults.isEmpty {
      return Row(
        number: row.number, fate: row.isSkipped ? .skipped : .refused, youth: nil,
        isNewYouth: false, types: [], on: row.on, journal: [], confidential: [],
        isWithheld: false)
    }
    let (youth, isNew) = row.hasYouth ? whom(row) : (nil, false)
    var additions = Additions()
    for place in row.events.indices { tell(place, of: row, youth, &additions) }
    var described = Additions()
    if let youth { describe(youth, isNew, row, &described) }
    let journal = described.journal + additions.journal
    let confidential = described.confidential + additions.confidential
    let isAdded = !journal.isEmpty || !confidential.isEmpty
    let change = additions.change ?? described.change
    return Row(
      number: row.number, fate: change.map { .changed($0) } ?? (isAdded ? .added : .present),
      youth: youth, isNewYouth: isNew, types: row.events.map(\.type), on: row.on,
      journal: change == nil ? journal : [], confidential: change == nil ? confidential : [],
      isWithheld: additions.isWithheld || described.isWithheld)
  }

  // The event at `place` among those of a row, and its note.
  private func tell(
    _ place: Int, of row: ImportedRow, _ youth: String?, _ additions: inout Additions
  ) {
    let made = row.events[place]
    let rank = ImportedRow.rank(ofEvent: place)
    let id = row.identity.id(rank)
    let whose = youth.map { [JSONMember("youth", .string($0))] } ?? []
    var own = whose + made.own
    if made.type == .sessionHeld, !own.contains(where: { $0.key == "session" }) {
      // An outing that nothing names is the row's own.
      let session = row.identity.id(ImportedRow.sessionRank)
      own.insert(JSONMember("session", .string(session)), at: 0)
    }
    let event = self.event(made.type.rawValue, id, row, on: made.on, own)
    if let line = carnet.lines[id] {
      if line.content != Line(event).content { additions.change = additions.change ?? .fact(id) }
    } else {
      additions.journal.append(event)
    }
    if let youth, carnet.erased.contains(youth) {
      additions.isWithheld = additions.isWithheld || made.note != nil
      return
    }
    let members = [JSONMember("event", .string(id))] + whose
    let note = made.note.map {
      self.event(
        "note", row.identity.id(rank + 1), row, members + [JSONMember("text", .string($0))])
    }
    if let line = carnet.lines[row.identity.id(rank + 1)] {
      if line.content != note.map({ Line($0).content }) {
        additions.change = additions.change ?? .note
      }
    } else if let note {
      additions.confidential.append(note)
    }
  }

  /// The keys stand in the order of the format already: that is the order of the rules.
  func event(
    _ type: String, _ id: String, _ row: ImportedRow, on: Day? = nil, _ own: [JSONMember]
  ) -> Event {
    var event = Event(
      confidential: type, id: id, at: row.at ?? context.now, by: row.by ?? context.login,
      own: own, number: nil)
    event.on = on
    return event
  }
}
