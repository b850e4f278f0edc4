internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// What the carnet knows at this moment, by code: youths, actions, outings, partners, every event.
///
/// Made of what the ledger holds; what only lines say is read from them when it is asked for.
struct Roster {
  let reading: Reading
  let live: LiveEvents
  /// Every youth a standing event speaks of.
  let youths: KnownYouths
  /// Titles by action.
  private(set) var actions: [String: String] = [:]

  /// What `reading` holds, corrections and retractions applied.
  init(_ reading: Reading) {
    self.reading = reading
    live = LiveEvents(reading.ledger, knownUntil: nil)
    youths = KnownYouths(reading.ledger, live)
    describeActions()
  }

  private mutating func describeActions() {
    let (symbols, tables) = (reading.ledger.symbols, reading.ledger.tables)
    for (_, fact) in reading.ledger.standing([.actionOpened, .actionDescribed], live) {
      guard case .action(let number) = fact.content else { continue }
      let what = tables.actions[Int(number)]
      let code = symbols.text(what.action)
      if case .set(let title) = what.title {
        actions[code] = symbols.text(title)
      } else {
        actions[code] = actions[code] ?? code
      }
    }
  }

  /// Names by partner, read from their lines.
  var partners: [String: String] {
    get throws(JournalError) { try namesByPartner() }
  }

  private func namesByPartner() throws(JournalError) -> [String: String] {
    let places = reading.ledger.standing([.partnerAdded, .partnerDescribed], live).map(\.place)
    var partners: [String: String] = [:]
    for event in try standing(places) {
      guard let partner = event["partner"]?.text else { continue }
      partners[partner] = event["name"]?.text ?? partners[partner] ?? partner
    }
    return partners
  }

  /// The latest standing line of each outing, all of them read.
  var outings: OutingLines {
    get throws(JournalError) {
      OutingLines(try standing(reading.ledger.standing([.sessionHeld], live).map(\.place)))
    }
  }

  /// The standing lines of the outings of `day`, the latest of each, in order of recording.
  func outings(on day: Day) throws(JournalError) -> [Event] {
    let places = reading.ledger.standing([.sessionHeld], live)
      .filter { live[$0.place]?.on == day }.map(\.place)
    return OutingLines(try standing(places)).byID.values.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  /// The latest standing line of one outing, the last ones looked at first.
  func outing(_ session: String) throws(JournalError) -> Event? {
    for outing in reading.ledger.standing([.sessionHeld], live).reversed() {
      if let event = try standing(outing.place), event["session"]?.text == session { return event }
    }
    return nil
  }

  /// The event at `place` as it stands: with the keys of the correction that holds, `nil` when retracted.
  func standing(_ place: Int) throws(JournalError) -> Event? { try reading.standing(place, live) }

  /// The standing events at `places`, in that order, read on every core.
  func standing(_ places: [Int]) throws(JournalError) -> [Event] {
    try reading.standing(places, live)
  }

  /// The shortest end that tells each follow-up ever opened from all others.
  var followUpEnds: ShortEnds {
    let facts = reading.ledger.facts
    return ShortEnds(
      facts.indices.filter { facts[$0].type == .followUpOpened }.map {
        facts.id($0).text(in: reading.ledger.symbols)
      })
  }

  /// The youth whose id is `typed`, else those whose ids end with it (four characters at least).
  func codes(_ typed: String) -> [String] {
    if youths.contains(typed) { return [typed] }
    return typed.utf8.count < 4 ? [] : youths.ids(endingWith: typed)
  }

  /// The shortest end, of four characters or more, that tells `youth` from all others.
  ///
  /// The youth may be a new one, that the carnet does not know yet.
  func code(of youth: String) -> String { youths.shortestEnd(of: youth) }
}
