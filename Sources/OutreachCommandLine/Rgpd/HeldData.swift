internal import Outreach
internal import OutreachJournal

/// All that a carnet holds on one person, confidential lines and what was corrected or annulled included.
struct HeldData {
  /// The codes that are this person, in order.
  let youths: [String]
  /// Identities and notes, in order of recording.
  let confidential: [Event]
  /// What the journal says of the person, as recorded, in order of day; corrections, annulments and links after.
  let events: [Event]
  /// Those of `events` that still count.
  let standing: Set<String>

  /// What the carnet of `fields` holds on the person whom `youth` is.
  init(_ youth: String, _ fields: FieldReading) throws(JournalError) {
    let (roster, ledger) = (fields.roster, fields.roster.reading.ledger)
    let youths = roster.samePerson(as: youth)
    let scope = PersonScope(Set(youths), ledger)
    confidential = try fields.access.carnet.confidentialLines(about: scope)
    let symbols = Set(youths.compactMap(ledger.symbols.find))
    let own = ledger.facts.indices.filter { symbols.contains(ledger.facts[$0].youth) }
    let others = ledger.facts.indices.filter { place in
      let type = ledger.facts[place].type
      return type?.isFact == false && type != .segmentSealed && type != .identityErased
    }
    let about = try roster.reading.events(at: others).filter { event in
      let named = event["youths"]?.items?.compactMap(\.text) ?? []
      return event["target"]?.text.map(scope.events.contains) ?? false
        || named.contains(where: youths.contains)
    }
    self.youths = youths
    let facts = try roster.reading.events(at: own)
    events =
      facts.sorted { ($0.on ?? .distant, $0.at, $0.id) < ($1.on ?? .distant, $1.at, $1.id) }
      + about.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    standing = Set(zip(own, facts).filter { roster.live[$0.0] != nil }.map(\.1.id))
  }
}
