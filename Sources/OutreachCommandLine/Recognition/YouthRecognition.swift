internal import Outreach
internal import OutreachJournal

/// Who of a carnet may be meant by what is said of them, with the names they are known by.
struct YouthRecognition {
  let roster: Roster
  let access: CarnetAccess
  /// Notes by the event, session or follow-up they are on.
  let notes: [String: [String]]
  /// Every name of the carnet.
  let names: [[KnownPerson.Name]]
  // By person: the codes that have a name, in order.
  private let people: [[String]]
  private let search: NameSearch

  /// Reads the confidential part.
  init(_ roster: Roster, _ access: CarnetAccess) throws {
    (self.roster, self.access) = (roster, access)
    let identities = try Identities(access.carnet)
    notes = identities.notes
    let persons = Persons(roster.reading.ledger, roster.live)
    let symbols = roster.reading.ledger.symbols
    // By symbol, the place of each person.
    var places = [Int?](repeating: nil, count: symbols.count)
    var people: [[String]] = []
    var names: [[KnownPerson.Name]] = []
    for (youth, symbol, given) in Self.named(identities, roster) {
      let person = Int(persons.person(of: symbol).index)
      let place = places[person] ?? people.count
      if place == people.count {
        places[person] = place
        people.append([])
        names.append([])
      }
      people[place].append(youth)
      names[place] += given
    }
    (self.people, self.names) = (people, names)
    search = NameSearch(names)
  }

  // The youths of the carnet who have a name, in order of id, with their names: found on every core.
  private static func named(
    _ identities: Identities, _ roster: Roster
  ) -> [(youth: String, symbol: Symbol, names: [KnownPerson.Name])] {
    let symbols = roster.reading.ledger.symbols
    // Ids follow the order of first lines: nearly sorted, they are soon so.
    let youths = identities.youths.sorted()
    let size = max(1024, youths.count / 16)
    return sideBySide((youths.count + size - 1) / size) { piece in
      youths[piece * size..<min(youths.count, (piece + 1) * size)].compactMap { youth in
        guard let symbol = symbols.find(youth), roster.youths.contains(symbol),
          let names = identities.byYouth[youth]?.searchedNames, !names.isEmpty
        else { return nil }
        return (youth, symbol, names)
      }
    }.flatMap(\.self)
  }

  /// Everybody who may be meant, the likeliest first.
  func recognised(_ sighting: Sighting) -> [RecognisedYouth] {
    var known: [Int: Acquaintance] = [:]
    let recognition = Recognition(sighting, search) { persons in
      let all = acquaintances(of: persons)
      known = Dictionary(uniqueKeysWithValues: zip(persons, all))
      return all
    }
    return recognition.candidates.compactMap { candidate in
      known[candidate.person].map {
        RecognisedYouth(youth: people[candidate.person][0], candidate: candidate, known: $0)
      }
    }
  }

  /// The name of `youth` who gives none, unlike all names of the carnet and those `given` since.
  func spokenCode(of youth: String, besides given: [String] = []) -> String {
    SpokenCode.make(for: youth, besides: names.flatMap { $0.map(\.text) } + given)
  }

  // Of the codes that have a name: the others of the person are linked to one of these, and add little. All lines
  // are read together; one that cannot be read again says nothing.
  private func acquaintances(of persons: [Int]) -> [Acquaintance] {
    let places = persons.map { people[$0].flatMap(roster.youths.places) }
    guard var events = (try? roster.standing(places.flatMap(\.self)))?[...] else {
      return places.map { Self.acquaintance($0.compactMap { try? roster.standing($0) }) }
    }
    return places.map { places in
      let count = places.count { roster.live[$0] != nil }
      defer { events = events.dropFirst(count) }
      return Self.acquaintance(Array(events.prefix(count)))
    }
  }

  private static func acquaintance(_ events: [Event]) -> Acquaintance {
    Acquaintance(
      events.sorted { ($0.on ?? .distant, $0.at, $0.id) < ($1.on ?? .distant, $1.at, $1.id) })
  }
}

/// Somebody who may be meant.
struct RecognisedYouth {
  /// The first of their codes that has a name.
  let youth: String
  let candidate: Candidate
  let known: Acquaintance
}

extension Identities.Identity {
  /// The names as they are searched: each given one, and the first and last names together, in either order.
  fileprivate var searchedNames: [KnownPerson.Name] {
    guard let first = value("firstName"), let last = value("lastName") else { return knownNames }
    return knownNames
      + [first + " " + last, last + " " + first].map { KnownPerson.Name(.wholeName, $0) }
  }
}
