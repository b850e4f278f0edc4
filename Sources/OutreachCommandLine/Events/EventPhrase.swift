internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// An event in words, to be recognised by who recorded it: type, day, youth, details.
struct EventPhrase {
  let roster: Roster
  let today: Day
  let names: CodeNames

  /// Phrases about the carnet that `roster` knows.
  init(roster: Roster, access: CarnetAccess) {
    (self.roster, today) = (roster, access.today)
    names = CodeNames(roster, access.carnet.settings.vocabulary)
  }

  /// `contact du mercredi 14 octobre 2026 (hier), jeune 7K3Q, Maraude du centre (maraude-centre)`.
  func text(_ event: Event) -> String {
    var text = EventWords.word(event)
    if let day = event.on { text += " du " + FrenchDate.full(day, today: today) }
    if let youth = event["youth"]?.text { text += ", jeune " + roster.code(of: youth) }
    if event.type?.isFact != true, let target = event["target"]?.text {
      let place = roster.places(endingWith: target).first
      return text + " (" + (place.map { self.text(at: $0) } ?? "événement inconnu") + ")"
    }
    let youths = (event["youths"]?.items ?? []).compactMap(\.text).map { ($0, roster.code(of: $0)) }
    let ends = ShortEnds(known: Dictionary(youths) { first, _ in first })
    let detail = EventDetail(ends: ends, names: names).text(event)
    return detail.isEmpty ? text : text + ", " + detail
  }

  /// The event at `place`, with its standing values when it stands.
  func text(at place: Int) -> String {
    let event = (try? roster.standing(place)) ?? (try? roster.reading.event(at: place))
    return event.map(text) ?? "événement"
  }
}
