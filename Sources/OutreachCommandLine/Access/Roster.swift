internal import Outreach
internal import OutreachJournal

/// What the carnet knows at this moment, by code: youths, actions, outings, partners, every event.
struct Roster {
  /// A standing event and its place in the ledger.
  struct Entry {
    let place: Int
    let event: Event
  }

  let reading: Reading
  let live: LiveEvents
  /// Every youth an event speaks of, with the places of the standing events about them, in reading order.
  private(set) var youths: [String: [Int]] = [:]
  /// Titles by action.
  private(set) var actions: [String: String] = [:]
  /// The latest standing line of each outing.
  private(set) var sessions: [String: Entry] = [:]
  /// Names by partner.
  private(set) var partners: [String: String] = [:]

  /// What `reading` holds, corrections and retractions applied.
  init(_ reading: Reading) {
    self.reading = reading
    live = LiveEvents(reading.ledger, knownUntil: nil)
    let symbols = reading.ledger.symbols
    var described: [(fact: Fact, place: Int)] = []
    var byYouth: [Symbol: [Int]] = [:]
    for place in reading.ledger.facts.indices {
      guard let standing = live[place] else { continue }
      if !standing.youth.isNone { byYouth[standing.youth, default: []].append(place) }
      switch standing.type {
      case .actionOpened, .actionDescribed, .partnerAdded, .partnerDescribed, .sessionHeld:
        described.append((standing, place))
      default: break
      }
    }
    described.sort { ($0.fact.on, $0.fact.at) < ($1.fact.on, $1.fact.at) }
    for (_, place) in described { describe(place) }
    youths = Dictionary(uniqueKeysWithValues: byYouth.map { (symbols.text($0.key), $0.value) })
  }

  private mutating func describe(_ place: Int) {
    guard let event = standing(place) else { return }
    if let action = event["action"]?.text, event.type != .sessionHeld {
      actions[action] = event["title"]?.text ?? actions[action] ?? action
    }
    if let partner = event["partner"]?.text {
      partners[partner] = event["name"]?.text ?? partners[partner] ?? partner
    }
    if let session = event["session"]?.text {
      sessions[session] = Entry(place: place, event: event)
    }
  }

  /// The event at `place` as it stands: with the keys of the correction that holds, `nil` when retracted.
  func standing(_ place: Int) -> Event? {
    guard let fact = live[place], var event = reading.event(at: place) else { return nil }
    guard let correction = live.correction(of: place).flatMap(reading.event),
      let members = correction["with"]?.members
    else { return event }
    event.own = members.filter { $0.key != "on" }
    event.on = fact.on
    return event
  }

  /// The places of the events whose id is `id`, else of those whose id ends with it (four characters at least).
  func places(endingWith id: String) -> [Int] {
    let (facts, symbols) = (reading.ledger.facts, reading.ledger.symbols)
    let end = Array(id.uppercased().utf8)
    var ending: [Int] = []
    for place in facts.indices {
      var text = facts.id(place).text(in: symbols)
      if text == id { return [place] }
      guard end.count >= 4, text.utf8.count > end.count else { continue }
      text = text.uppercased()
      if text.utf8.suffix(end.count).elementsEqual(end) { ending.append(place) }
    }
    return ending
  }

  /// The shortest end, of four characters or more, that tells `youth` from all others.
  ///
  /// The youth may be a new one, that the carnet does not know yet.
  func code(of youth: String) -> String { Self.shortest(youth, among: youths.keys) }

  /// The same of an outing.
  func code(ofSession session: String) -> String { Self.shortest(session, among: sessions.keys) }

  /// The shortest end that tells `id`, whether or not it is one of `ids`, from all others of them.
  static func shortest(_ id: String, among ids: some Collection<String>) -> String {
    var length = 4
    while length < id.count {
      let end = id.suffix(length)
      if !ids.contains(where: { $0 != id && $0.hasSuffix(end) }) { return String(end) }
      length += 1
    }
    return id
  }
}
