internal import Outreach
internal import OutreachJournal

/// What this writer recorded last, within 24 hours: one event, and the follow-ups opened with it.
struct LastEntry {
  private static let dayInMilliseconds: Int64 = 86_400_000

  private let roster: Roster
  private let phrase: EventPhrase
  /// Where its events stand in the ledger, the one that it was for last.
  let places: [Int]

  /// That of the carnet as `roster` knows it; refused when there is none.
  ///
  /// Another device of the same person has its own.
  init(_ roster: Roster, _ access: CarnetAccess, _ phrase: EventPhrase) throws {
    (self.roster, self.phrase) = (roster, phrase)
    let (ledger, writer) = (roster.reading.ledger, try access.post().writer)
    let since = access.environment.now() - Self.dayInMilliseconds
    let mine = ledger.facts.indices.filter { place in
      let fact = ledger.facts[place]
      return roster.reading.files[fact.source.file].writer == writer && roster.live[place] != nil
        && fact.at.milliseconds >= since && fact.type != .segmentSealed
    }
    let last = mine.max { left, right in
      let (first, second) = (ledger.facts[left].at, ledger.facts[right].at)
      return first == second
        ? ledger.facts.id(left).precedes(ledger.facts.id(right), in: ledger.symbols)
        : first < second
    }
    guard let last else {
      throw Failure(
        .badData, at: "annuler", "rien n’a été enregistré sur ce poste depuis 24 heures",
        expected: "attendu : l’identifiant d’un événement", remedy: "Voir : allervers journal")
    }
    places = try Self.followUps(with: last, among: mine, roster) + [last]
  }

  // Those of the same writing, of the same outing or youth: an outing closed, a rendez-vous taken.
  private static func followUps(
    with last: Int, among mine: [Int], _ roster: Roster
  ) throws -> [Int] {
    let facts = roster.reading.ledger.facts
    let event = try roster.reading.event(at: last)
    let said = ["youth", "session"].map { event[$0] ?? event["with"]?[$0] }
    let subjects = said.compactMap { $0?.text }
    return try mine.filter { place in
      guard place != last, facts[place].type == .followUpOpened, facts[place].at == facts[last].at
      else { return false }
      let followUp = try roster.reading.event(at: place)
      return [followUp["youth"], followUp["session"]].compactMap { $0?.text }
        .contains(where: subjects.contains)
    }
  }

  /// Each of its events in words, the one that it was for first; a correction with what it changed.
  var words: [String] { places.reversed().map { phrase.text(at: $0) + changes(at: $0) } }

  private func changes(at place: Int) -> String {
    let (reading, facts) = (roster.reading, roster.reading.ledger.facts)
    guard facts[place].type == .eventCorrected,
      let target = (try? reading.event(at: place))?["target"]?.text.flatMap({
        roster.places(endingWith: $0).first
      })
    else { return "" }
    let before = Instant(milliseconds: facts[place].at.milliseconds - 1)
    guard
      let old = try? reading.standing(target, LiveEvents(reading.ledger, knownUntil: before)),
      let new = try? roster.standing(target)
    else { return "" }
    let changes = EventChanges(from: old, to: new, name: phrase.names.name)
    return changes.isEmpty ? "" : " ; " + changes.text
  }
}
