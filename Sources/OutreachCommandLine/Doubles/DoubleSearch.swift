internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// The look-alikes of a carnet as it is today, with the names they are known by: for the counsellor's own screen.
struct DoubleSearch {
  let roster: Roster
  let population: Population
  let identities: Identities
  let pairs: [LookAlike]
  private let commonNames: Int

  /// Reads the confidential part and compares everybody.
  init(_ reading: Reading, _ access: CarnetAccess) throws {
    roster = Roster(reading)
    population = try access.population(reading.ledger)
    identities = try Identities(access.carnet)
    let distinct = try roster.events(.youthsDistinct).compactMap { event -> (String, String)? in
      let youths = event["youths"]?.items?.compactMap(\.text) ?? []
      return youths.count == 2 ? (youths[0], youths[1]) : nil
    }
    let found = LookAlikes(population.knownPersons(identities.knownNames), distinct: distinct)
    (pairs, commonNames) = (found.pairs, found.commonNames)
  }

  /// What the search leaves out: whom it could not compare, and names that say nothing.
  func show(_ environment: Environment) {
    switch unnamed {
    case 0: break
    case 1: environment.note("1 jeune sans nom sur ce poste : il n’est pas comparé")
    default:
      environment.note("\(unnamed.french) jeunes sans nom sur ce poste : ils ne sont pas comparés")
    }
    guard commonNames > 0 else { return }
    environment.note(
      commonNames.counted("nom", "noms") + " "
        + commonNames.agreed("porté", "portés")
        + " par plus de \(LookAlikes.commonName.french) personnes : seul, "
        + commonNames.agreed("il", "chacun") + " ne rapproche personne")
  }

  // Persons none of whose codes has a name here.
  private var unnamed: Int {
    let symbols = roster.reading.ledger.symbols
    let persons = Persons(roster.reading.ledger, roster.live)
    let named = identities.byYouth.filter { !$0.value.isNameless }.keys
    return Set(roster.youths.symbols.map(persons.person))
      .subtracting(named.compactMap(symbols.find).map(persons.person)).count
  }

  /// Those of the person whom `youth` is.
  func pairs(of youth: String) -> [LookAlike] {
    let person = Set(roster.samePerson(as: youth))
    return pairs.filter {
      !person.isDisjoint(with: $0.first.youths) || !person.isDisjoint(with: $0.second.youths)
    }
  }

  /// What two look-alikes are, in a sentence.
  static let rule =
    "Sont des sosies deux jeunes dont un nom est le même, sonne pareil ou s’écrit presque pareil, que"
    + " rien ne distingue (prénom, nom, naissance ou âge, genre, commune : ce qui est inconnu ne"
    + " distingue pas), et qui se ressemblent trop pour un hasard : en moyenne, une autre personne du"
    + " carnet au plus leur ressemblerait autant."
}

extension Identities {
  /// The names of each youth, in the order of the format then of their recording.
  var knownNames: [String: [KnownPerson.Name]] { byYouth.mapValues(\.knownNames) }
}

extension Identities.Identity {
  /// Every name given, in the order of the format then of their recording.
  var knownNames: [KnownPerson.Name] {
    let parts: [(String, KnownPerson.Name.Part)] = [
      ("alias", .alias), ("firstName", .firstName), ("lastName", .lastName),
    ]
    return parts.flatMap { key, part in given(key).map { KnownPerson.Name(part, $0) } }
  }
}
