internal import Outreach
internal import OutreachJournal

extension Roster {
  /// The youths that are one person with `youth`, itself included, in order of id.
  func samePerson(as youth: String) -> [String] {
    let persons = Persons(reading.ledger, live)
    let symbols = reading.ledger.symbols
    guard let person = symbols.find(youth).map(persons.person) else { return [youth] }
    let others = youths.keys.filter { symbols.find($0).map(persons.person) == person }
    return Set(others + [youth]).sorted()
  }

  /// The standing events of `type` about the person whom `youth` is, in order.
  func events(_ type: EventType, of youth: String) -> [Event] {
    events(of: youth).filter { $0.type == type }
  }

  /// The standing events about the person whom `youth` is, in order.
  func events(of youth: String) -> [Event] {
    samePerson(as: youth).flatMap { youths[$0] ?? [] }.compactMap(standing).sorted {
      ($0.on ?? .distant, $0.at, $0.id) < ($1.on ?? .distant, $1.at, $1.id)
    }
  }

  /// The standing events of `type`, whomever they are about, in reading order.
  func events(_ type: EventType) -> [Event] {
    reading.ledger.facts.indices.filter { live[$0]?.type == type }.compactMap(standing)
  }

  /// The standing line that opened an action; the earliest of several.
  func opening(ofAction code: String) -> Event? {
    events(.actionOpened).filter { $0["action"]?.text == code }
      .min { ($0.on ?? .distant) < ($1.on ?? .distant) }
  }

  /// The year, or year and month, of birth last described; `nil` when unknown.
  func birth(of youth: String) -> String? {
    let described = (youths[youth] ?? []).compactMap(standing).filter { $0["birth"] != nil }
    return described.max { ($0.on ?? .distant, $0.at) < ($1.on ?? .distant, $1.at) }?["birth"]?.text
  }
}
