internal import Outreach
internal import OutreachJournal

/// What a contact changed in a youth's path under the carnet's own programme, in one sentence.
struct ContactOutcome {
  private let access: CarnetAccess

  init(_ access: CarnetAccess) { self.access = access }

  /// "2e contact : mobilisé·e (repéré·e le 3 septembre 2026, maraude Villeneuve)".
  func sentence(youth: String, on day: Day) throws -> String? {
    let programme = try access.carnet.programme(access.carnet.settings.programme)
    let ledger = try access.reading().ledger
    let population = Population(ledger, programme, factsUntil: access.today, knownUntil: nil)
    guard let member = population.member(youth) else { return nil }
    let days = member.life.contactDays
    guard let contact = days.firstIndex(where: { $0.on == day }) else {
      return "hors du programme « \(programme.title) » : compté dans l’activité seulement"
    }
    if let outsider = member.pathway.outsider {
      return "hors public (\(Self.words(outsider.reason))) : compté dans l’activité seulement"
    }
    let stretches = member.pathway.stretches
    guard let stretch = stretches.last(where: { $0.episode.firstContact <= day }) else {
      return "contact d’avant le repérage"
    }
    let first = days.firstIndex { $0.on == stretch.episode.firstContact } ?? contact
    return Self.rank(contact - first + 1) + " : " + state(stretch, on: day, population)
  }

  private func state(_ stretch: Pathway.Stretch, on day: Day, _ population: Population) -> String {
    let episode = stretch.episode
    let met =
      "repéré·e le " + FrenchDate.short(episode.firstContact) + Self.action(stretch, population)
    if episode.firstContact == day {
      return episode.isReactivated ? "repéré·e, réactivé·e" : "repéré·e"
    }
    if episode.mobilised == day { return "mobilisé·e (\(met))" }
    if episode.reprises.contains(day) { return "reprise du parcours (\(met))" }
    if let arrived = episode.arrived, arrived <= day {
      return "dans le droit commun depuis le " + FrenchDate.short(arrived)
    }
    if let mobilised = episode.mobilised, mobilised < day {
      return "mobilisé·e depuis le " + FrenchDate.short(mobilised)
    }
    return met
  }

  private static func action(_ stretch: Pathway.Stretch, _ population: Population) -> String {
    let action = population.ledger.tables.contacts[stretch.firstContact].action
    guard !action.isNone else { return "" }
    let title = population.actions[action]?.title ?? .none
    return ", " + population.ledger.symbols.text(title.isNone ? action : title)
  }

  private static func rank(_ number: Int) -> String {
    number == 1 ? "1er contact" : "\(number)e contact"
  }

  private static func words(_ reason: ProgrammeRules.Exclusion) -> String {
    switch reason {
    case .age: "âge"
    case .criteria: "critères du programme"
    case .alreadyFollowed: "déjà suivi·e par la Mission Locale"
    }
  }
}
