internal import Outreach

/// What a contact changed in a youth's path under the carnet's own programme, in one sentence.
struct ContactOutcome {
  private let fields: FieldReading
  private let events: [Event]

  /// The contact is among `events`, recorded after what `fields` has read.
  init(_ fields: FieldReading, after events: [Event]) {
    (self.fields, self.events) = (fields, events)
  }

  /// "2e contact : mobilisé·e (repéré·e le 3 septembre 2026, maraude Villeneuve)".
  func sentence(youth: String, on day: Day) throws -> String? {
    guard let view = try PathwayView(of: youth, fields, after: events) else { return nil }
    return view.agreeing(sentence(view, on: day))
  }

  private func sentence(_ view: PathwayView, on day: Day) -> String {
    let days = view.member.life.contactDays
    guard let contact = days.firstIndex(where: { $0.on == day }) else {
      let title = view.population.rules.programme.title
      return "hors du programme « \(title) » : compté dans l’activité seulement"
    }
    if let outside = view.outside { return outside }
    guard let stretch = view.stretch(at: day) else { return "contact d’avant le repérage" }
    let first = days.firstIndex { $0.on == stretch.episode.firstContact } ?? contact
    let rank = Self.rank(contact - first + 1)
    if Self.contacts(of: view, on: day) > 1 {
      return rank + ", déjà noté ce jour-là : un jour ne compte qu’une fois"
    }
    return rank + " : " + state(stretch, on: day, view)
  }

  // Contacts that may count, as they stand.
  private static func contacts(of view: PathwayView, on day: Day) -> Int {
    view.member.facts.count { fact in
      guard fact.on == day, case .contact(let index) = fact.content else { return false }
      let contact = view.population.ledger.tables.contacts[index]
      return view.population.rules.isCandidate(contact, on: day, view.population.actions)
    }
  }

  private func state(_ stretch: Pathway.Stretch, on day: Day, _ view: PathwayView) -> String {
    let episode = stretch.episode
    let met = view.met(stretch)
    if episode.firstContact == day {
      // A late entry may be the first of contacts already noted.
      let later = episode.mobilised.flatMap { $0 > day ? $0 : nil }
      return (episode.isReactivated ? "repéré·e, réactivé·e" : "repéré·e")
        + (later.map { " ; mobilisé·e le " + FrenchDate.short($0) } ?? "")
    }
    if episode.mobilised == day { return "mobilisé·e (\(met))" }
    if episode.reprises.contains(day) { return "reprise du parcours (\(met))" }
    if let arrived = episode.arrived, arrived <= day {
      return "dans le droit commun depuis le " + FrenchDate.short(arrived)
    }
    if let settled = episode.settled, settled <= day {
      return "en situation depuis le " + FrenchDate.short(settled)
    }
    if let mobilised = episode.mobilised, mobilised < day {
      return "mobilisé·e depuis le " + FrenchDate.short(mobilised)
    }
    return met
  }

  private static func rank(_ number: Int) -> String {
    number == 1 ? "1er contact" : "\(number)e contact"
  }
}
