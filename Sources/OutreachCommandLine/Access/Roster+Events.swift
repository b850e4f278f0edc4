internal import Outreach
internal import OutreachJournal

extension Roster {
  /// The youths that are one person with `youth`, itself included, in order of id.
  func samePerson(as youth: String) -> [String] {
    let persons = Persons(reading.ledger, live)
    let symbols = reading.ledger.symbols
    guard let person = symbols.find(youth).map(persons.person) else { return [youth] }
    let others = youths.symbols.filter { persons.person(of: $0) == person }.map(symbols.text)
    return Set(others + [youth]).sorted()
  }

  /// The standing events of `type` about the person whom `youth` is, in order.
  func events(_ type: EventType, of youth: String) throws(JournalError) -> [Event] {
    try events(of: youth).filter { $0.type == type }
  }

  /// The standing events about the person whom `youth` is, in order.
  func events(of youth: String) throws(JournalError) -> [Event] {
    try standing(samePerson(as: youth).flatMap(youths.places)).sorted {
      ($0.on ?? .distant, $0.at, $0.id) < ($1.on ?? .distant, $1.at, $1.id)
    }
  }

  /// The standing events of `type`, whomever they are about, in reading order.
  func events(_ type: EventType) throws(JournalError) -> [Event] {
    try standing(reading.ledger.facts.indices.filter { live[$0]?.type == type })
  }

  /// The standing line that opened an action; the earliest of several.
  func opening(ofAction code: String) throws(JournalError) -> Event? {
    try events(.actionOpened).filter { $0["action"]?.text == code }
      .min { ($0.on ?? .distant) < ($1.on ?? .distant) }
  }

  /// The year, or year and month, of birth last described; `nil` when unknown.
  func birth(of youth: String) throws(JournalError) -> String? { try described(.birth, of: youth) }

  /// The gender last described; `nil` when unknown.
  func gender(of youth: String) throws(JournalError) -> String? {
    try described(.gender, of: youth)
  }

  private func described(_ key: EventKey, of youth: String) throws(JournalError) -> String? {
    let places = youths.places(of: youth).filter { place in
      if case .described = live[place]?.content { true } else { false }
    }
    let described = try standing(places).filter { $0[key.name] != nil }
    return described.max { ($0.on ?? .distant, $0.at) < ($1.on ?? .distant, $1.at) }?[key.name]?
      .text
  }

  /// The places of the events whose id is `id`, else of those whose id ends with it (four characters at least).
  func places(endingWith id: String) -> [Int] {
    let facts = reading.ledger.facts
    var symbols = reading.ledger.symbols
    let whole = EventID(id, in: &symbols)
    if let place = facts.indices.first(where: { facts.id($0) == whole }) { return [place] }
    let end = Array(id.uppercased().utf8)
    guard end.count >= 4 else { return [] }
    return inPieces(facts.count, atLeast: 4096) { places in
      places.filter { place in
        let text = facts.id(place).text(in: reading.ledger.symbols)
        return text.utf8.count > end.count
          && text.utf8.suffix(end.count).elementsEqual(end, by: { Self.capital($0) == $1 })
      }
    }
  }

  private static func capital(_ byte: UInt8) -> UInt8 {
    (97...122).contains(byte) ? byte - 32 : byte
  }
}
