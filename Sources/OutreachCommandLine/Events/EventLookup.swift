internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// Finds the event meant by its id or by the end of its id; never takes a doubtful one.
struct EventLookup {
  let roster: Roster
  let access: CarnetAccess

  /// The place in the ledger of the event typed as `text` for the verb `verb`.
  func place(_ text: String, for verb: String) throws -> Int {
    let places = roster.places(endingWith: text)
    if places.count == 1 { return places[0] }
    guard !places.isEmpty else {
      throw Failure(
        .badData, at: verb, quoted(text) + " n’est la fin d’aucun événement de ce carnet",
        expected: "attendu : son identifiant, ou ses 4 derniers caractères au moins",
        remedy: "Voir : allervers journal")
    }
    let phrase = EventPhrase(roster: roster, access: access)
    let ids = try places.map { try roster.reading.event(at: $0).id }
    let ends = ShortEnds(ids)
    let candidates = zip(ids, places).prefix(5).map {
      ends.end($0) + " (" + phrase.text(at: $1) + ")"
    }
    throw Failure(
      .badData, at: verb, "\(places.count) événements finissent par " + quoted(text),
      expected: "attendu : la fin d’un seul",
      remedy: "Candidats : " + candidates.joined(separator: " ; "))
  }
}
