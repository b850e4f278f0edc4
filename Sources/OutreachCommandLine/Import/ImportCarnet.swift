internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// What an import asks of a carnet, as it is at one moment.
struct ImportCarnet {
  let access: CarnetAccess
  let roster: Roster
  private let identities: Identities

  init(_ access: CarnetAccess) throws(JournalError) {
    self.access = access
    roster = Roster(try access.reading())
    identities = try Identities(access.carnet)
  }

  /// What the cells of a file are read against.
  func context() throws(JournalError) -> ImportContext {
    let (access, youths) = (access, roster.youths)
    return ImportContext(
      carnet: access.carnet.settings, actions: Set(roster.actions.keys),
      partners: Set(try roster.partners.keys), today: access.today,
      now: Instant(milliseconds: access.environment.now()), login: try access.post().login,
      day: { access.clock.day(at: $0) }, moment: { access.clock.instant($0, time: $1) },
      youths: { text in
        if youths.contains(text) { return [text] }
        return text.utf8.count < 4 ? [] : youths.ids(endingWith: text)
      })
  }

  /// What the rows are decided against, with the lines that imports have written.
  func plan(_ rows: [ImportedRow], _ lines: ImportedLines) throws(JournalError) -> ImportPlan {
    let (roster, byYouth) = (roster, identities.byYouth)
    var carnet = ImportPlan.Carnet()
    (carnet.lines, carnet.secrets) = (lines.lines, lines.secrets)
    carnet.youths = roster.youths.contains
    carnet.identity = { byYouth[$0]?.latest ?? [:] }
    carnet.given = { byYouth[$0]?.given($1) ?? [] }
    carnet.erased = Set(
      try roster.events(.identityErased).compactMap { $0["youth"]?.text })
    carnet.opposed = roster.opposed(by: access.today)
    carnet.known = { youth in
      let events = roster.youths.places(of: youth).compactMap { try? roster.standing($0) }
      return Acquaintance(
        events.sorted { ($0.on ?? .distant, $0.at, $0.id) < ($1.on ?? .distant, $1.at, $1.id) })
    }
    if rows.contains(where: { !$0.names.isEmpty }) { carnet.names = names }
    return ImportPlan(rows, carnet, try context())
  }

  // Each person once, under the first of their codes that has a name.
  private var names: [ImportedNames] {
    let persons = Persons(roster.reading.ledger, roster.live)
    let symbols = roster.reading.ledger.symbols
    var people: [Symbol: (youth: String, names: [String])] = [:]
    for (youth, identity) in identities.byYouth.sorted(by: { $0.key < $1.key }) {
      guard let symbol = symbols.find(youth), roster.youths.contains(youth) else { continue }
      people[persons.person(of: symbol), default: (youth, [])].names += identity.calledFor
    }
    return people.values.sorted { $0.youth < $1.youth }.map { ImportedNames($0.youth, $0.names) }
  }

  /// The pairs of look-alikes that `plan` would bring, for somebody to review.
  func lookAlikes(_ plan: ImportPlan) throws(JournalError) -> [LookAlike] {
    guard !plan.newPeople.isEmpty else { return [] }
    let population = try access.population(roster.reading.ledger)
    let new = Set(plan.newPeople.flatMap(\.youths))
    let people = population.knownPersons(identities.knownNames) + plan.newPeople
    return LookAlikes(people.sorted { $0.youths[0] < $1.youths[0] }).pairs.filter {
      !new.isDisjoint(with: $0.first.youths) || !new.isDisjoint(with: $0.second.youths)
    }
  }

  /// The short code of each youth, those of `plan` included.
  func codes(_ plan: ImportPlan) -> ShortEnds {
    ShortEnds(Set(roster.youths.ids + plan.rows.compactMap(\.youth)))
  }
}

extension Identities.Identity {
  // A first name is what somebody is called for as long as no last name is known.
  fileprivate var calledFor: [String] {
    let (first, last) = (value("firstName"), value("lastName"))
    guard let first, let last else {
      return given("alias") + [first, last].compactMap(\.self)
    }
    return given("alias") + [first + " " + last, last + " " + first]
  }
}
