internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// What a journal holds, filtered and in order: the value that the forms of `journal` draw.
struct JournalListing {
  /// What the events follow each other by.
  enum Order: String, CaseIterable {
    case recording = "saisie"
    case fact = "fait"
  }

  let order: Order
  let entries: [JournalEntry]
  /// Ends of all the ids of events, then of youths, that the carnet holds.
  let ends: (events: ShortEnds, youths: ShortEnds)

  /// The events of `roster` that `filter` holds, with the history of each when `withHistory`.
  init(
    _ roster: Roster, _ clock: CarnetClock, _ filter: JournalFilter, order: Order, withHistory: Bool
  ) throws {
    let reader = JournalEntryReader(roster, clock)
    var entries: [JournalEntry] = []
    for place in roster.reading.ledger.facts.indices {
      var entry = try reader.entry(at: place)
      guard filter.holds(entry) else { continue }
      if withHistory { entry.history = try reader.history(of: place) }
      entries.append(entry)
    }
    self.order = order
    self.entries = entries.sorted { left, right in Self.precedes(left, right, order) }
    let ledger = roster.reading.ledger
    let youths = Set(ledger.facts.map(\.youth)).filter { !$0.isNone }
    ends = (
      ShortEnds(ledger.facts.indices.map { ledger.facts.id($0).text(in: ledger.symbols) }),
      ShortEnds(youths.map(ledger.symbols.text))
    )
  }

  /// `12 événements, dont 1 corrigé et 2 annulés`.
  var count: String {
    func words(_ count: Int, _ one: String) -> String { "\(count) \(one)" + (count > 1 ? "s" : "") }
    let parts = [JournalEntry.State.corrected, .retracted].compactMap { state -> String? in
      let count = entries.count { $0.state == state }
      return count == 0 ? nil : words(count, state.french)
    }
    return (entries.isEmpty ? "aucun événement" : words(entries.count, "événement"))
      + (parts.isEmpty ? "" : ", dont " + parts.joined(separator: " et "))
  }

  /// Every entry, each followed by its history.
  var flat: [JournalEntry] { entries.flatMap { [$0] + $0.history } }

  private static func precedes(_ left: JournalEntry, _ right: JournalEntry, _ order: Order) -> Bool
  {
    let (a, b) = (left.event, right.event)
    if order == .fact, a.on != b.on { return (a.on ?? .distant) < (b.on ?? .distant) }
    return a.at == b.at ? a.id.utf8.lexicographicallyPrecedes(b.id.utf8) : a.at < b.at
  }
}
