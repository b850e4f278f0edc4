internal import Outreach
internal import OutreachJournal

/// What was noted of a day before notes are read, so that reading them again doubles nothing.
struct NotesBefore {
  private let fields: FieldReading
  private let contacts: [Event]
  private let notes: [String: [String]]
  private let persons: Persons
  private let met: Set<String>

  /// Those of the carnet as `fields` has read it, with its `notes`.
  init(_ fields: FieldReading, on day: Day, notes: [String: [String]]) throws {
    self.fields = fields
    contacts = try fields.roster.contacts(on: day)
    self.notes = notes
    let persons = Persons(fields.roster.reading.ledger, fields.roster.live)
    self.persons = persons
    met = Set(
      contacts.compactMap { $0["youth"]?.text.map { fields.roster.person(of: $0, persons) } })
  }

  /// Whether a contact of the day is with the person whom `youth` is.
  func has(_ youth: String) -> Bool {
    met.contains(fields.roster.person(of: youth, persons))
  }

  /// Whether people were counted in `outing` with these words.
  func counts(_ text: String, in outing: Event) -> Bool {
    notes[outing["session"]?.text ?? ""]?.contains(text) == true
  }

  /// Whether somebody was registered that day of whom just this was said, and noted with the same words.
  func hasUnnamed(_ said: NoteLine) -> Bool {
    contacts.contains { contact in
      let text = notes[contact.id]?.last ?? ""
      guard text == said.rest, let youth = contact["youth"]?.text else { return false }
      return fields.roster.youths.places(of: youth).contains { place in
        guard let event = try? fields.roster.standing(place) else { return false }
        return event.type == .youthRegistered && event.on == contact.on
          && event["age"]?.integer == said.age && event["gender"]?.text == said.gender
      }
    }
  }
}

extension Roster {
  /// The standing contacts of `day`.
  func contacts(on day: Day?) throws(JournalError) -> [Event] {
    let facts = reading.ledger.facts
    return try standing(
      facts.indices.filter { live[$0]?.type == .contactMade && live[$0]?.on == day })
  }

  /// The id that stands for the person whom `youth` is.
  func person(of youth: String, _ persons: Persons) -> String {
    let symbols = reading.ledger.symbols
    return symbols.find(youth).map { symbols.text(persons.person(of: $0)) } ?? youth
  }
}
