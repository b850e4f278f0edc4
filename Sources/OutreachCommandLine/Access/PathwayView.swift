internal import Outreach
internal import OutreachJournal

/// One person's path under the carnet's own programme, all that is recorded counted.
struct PathwayView {
  let population: Population
  let member: Population.Member

  /// In the journal as `fields` has read it, once `events` (facts or links) are recorded after it; `nil`
  /// when no fact up to today speaks of the youth.
  ///
  /// What others have recorded since is left out: nothing is read but the lines that bear on the path.
  init?(of youth: String, _ fields: FieldReading, after events: [Event] = []) throws(JournalError) {
    let roster = fields.roster
    let places = roster.reading.ledger.places(
      bearingOn: youth, with: events, roster.youths, roster.live)
    let ledger = try roster.reading.excerpt(places, with: events)
    self.init(of: youth, in: try fields.access.population(ledger))
  }

  /// In a population already made.
  init?(of youth: String, in population: Population) {
    guard let member = population.member(youth) else { return nil }
    (self.population, self.member) = (population, member)
  }

  /// The stretch that `day` belongs to; `nil` before the first.
  func stretch(at day: Day) -> Pathway.Stretch? {
    member.pathway.stretches.last { $0.episode.firstContact <= day }
  }

  /// `text` as it is said of this person.
  func agreeing(_ text: String) -> String {
    guard case .symbol(let gender) = member.life.descriptions.value(.gender, at: .distant) else {
      return text
    }
    return Agreement.of(text, with: population.ledger.symbols.text(gender))
  }

  /// Why the person has no path, when met outside the programme's public.
  var outside: String? {
    guard let outsider = member.pathway.outsider else { return nil }
    let reason =
      switch outsider.reason {
      case .age: "âge"
      case .criteria: "critères du programme"
      case .alreadyFollowed: "déjà suivi·e par la Mission Locale"
      }
    return "hors public (\(reason)) : compté dans l’activité seulement"
  }

  /// `repéré·e le 3 septembre 2026, Maraude Villeneuve`.
  func met(_ stretch: Pathway.Stretch) -> String {
    let met = "repéré·e le " + FrenchDate.short(stretch.episode.firstContact)
    let action = population.ledger.tables.contacts[stretch.firstContact].action
    guard !action.isNone else { return met }
    let title = population.actions[action]?.title ?? .none
    return met + ", " + population.ledger.symbols.text(title.isNone ? action : title)
  }

  /// Where a stretch stands today: `mobilisé·e depuis le 14 octobre 2026`.
  func state(_ stretch: Pathway.Stretch) -> String {
    let episode = stretch.episode
    func since(_ words: String, _ day: Day?) -> String {
      words + (day.map { " depuis le " + FrenchDate.short($0) } ?? "")
    }
    return switch episode.state {
    case .arrive: since("dans le droit commun", episode.arrived)
    case .situation: since("en situation", episode.settled)
    case .sortie: since("en sortie anticipée", episode.exits.last?.on)
    case .autre: since("sorti·e du parcours", episode.exits.last?.on)
    case .encours: since("mobilisé·e", episode.mobilised)
    case .repere: "repéré·e, pas encore mobilisé·e"
    }
  }
}

extension CarnetAccess {
  /// Everyone in `ledger`, as of today, under the carnet's own programme.
  ///
  /// The youths of each pair of `linking` are taken for one person.
  func population(
    _ ledger: Ledger, linking: [(String, String)] = []
  ) throws(JournalError) -> Population {
    let programme = try carnet.ownProgramme()
    return Population(ledger, programme, factsUntil: today, knownUntil: nil, linking: linking)
  }
}
