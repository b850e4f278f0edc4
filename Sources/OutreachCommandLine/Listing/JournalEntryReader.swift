internal import Outreach
internal import OutreachJournal

/// Makes entries of the places of a ledger, with what later became of them.
struct JournalEntryReader {
  private let roster: Roster
  private let clock: CarnetClock
  // Places of the corrections and annulments that speak of a place.
  private var speaking: [Int: [Int]] = [:]

  init(_ roster: Roster, _ clock: CarnetClock) {
    self.roster = roster
    self.clock = clock
    let ledger = roster.reading.ledger
    for reference in ledger.references {
      guard let target = reference.target else { continue }
      switch ledger.facts[reference.place].type {
      case .eventCorrected, .eventRetracted: speaking[target, default: []].append(reference.place)
      default: break
      }
    }
  }

  /// The entry of the event at `place`, without its history.
  func entry(at place: Int) throws(JournalError) -> JournalEntry {
    let recorded = try roster.reading.event(at: place)
    let standing = try roster.standing(place)
    let state: JournalEntry.State =
      standing == nil
      ? .retracted : roster.live.correction(of: place) == nil ? .standing : .corrected
    let fact = roster.reading.ledger.facts[place]
    return JournalEntry(
      recorded: recorded, event: standing ?? recorded, state: state,
      recordedOn: clock.day(at: fact.at),
      file: roster.reading.files[fact.source.file].relativePath)
  }

  /// Corrections and annulments of the event at `place`, in order of recording, each followed by its own.
  func history(of place: Int) throws -> [JournalEntry] { try history(of: place, seen: [place]) }

  // Annulments made by hand may go round in circles.
  private func history(of place: Int, seen: Set<Int>) throws -> [JournalEntry] {
    let facts = roster.reading.ledger.facts
    return try (speaking[place] ?? []).filter { !seen.contains($0) }
      .sorted { (facts[$0].at, $0) < (facts[$1].at, $1) }
      .flatMap { later in
        [try entry(at: later)] + (try history(of: later, seen: seen.union([later])))
      }
  }
}
