/// Who among those known is met again, the likeliest first.
///
/// One hypothesis a person, and one more, somebody new; before anything is said somebody known and somebody new are as
/// likely. Each thing said multiplies a hypothesis by how many times likelier it is of that person than of
/// anybody (Fellegi and Sunter's odds, Bayes's rule): rare names say more, and what is not known says nothing.
package struct Recognition: Sendable {
  /// Everybody who is called a little alike, the likeliest first.
  package let candidates: [Candidate]

  /// Weighs those whom `search` finds called as in `sighting`; `known` tells what else is known of each of some
  /// persons.
  ///
  /// Only the few hundred whose names say the most are asked about.
  package init(
    _ sighting: Sighting, _ search: NameSearch, known: ([Int]) -> [Acquaintance]
  ) {
    let findings = search.findings(sighting.names)
      .sorted { ($1.weight, $0.person) < ($0.weight, $1.person) }
    let likeliest = findings.prefix(Self.limit)
    let asked = zip(likeliest, known(likeliest.map(\.person))).map {
      Comparison(sighting, $0, $1)
    }
    let births = Self.births.weights(asked.map(\.birth))
    let genders = Self.genders.weights(asked.map(\.gender))
    let places = Self.surroundings.weights(asked.map(\.places))
    // Each person has the same share of the half that the known have.
    let weights = asked.map { one in
      one.finding.weight * (births[one.birth] ?? 1) * (genders[one.gender] ?? 1)
        * (places[one.places] ?? 1) * Self.weight(daysAway: one.daysAway) / Double(search.count)
    }
    let total = weights.reduce(1, +)
    candidates = zip(asked, weights).map { one, weight in
      Candidate(
        person: one.finding.person, name: one.finding.name, resemblance: one.finding.resemblance,
        birth: one.birth, gender: one.gender, places: one.places, probability: weight / total)
    }.sorted { ($1.probability, $0.person) < ($0.probability, $1.person) }
  }

  /// Those worth showing to whoever believes that they meet somebody new.
  package var proposed: [Candidate] {
    candidates.filter { $0.probability >= Candidate.threshold }
  }

  private static let limit = 2000

  // What is said beside what is known of one person.
  private struct Comparison {
    let finding: NameSearch.Finding
    let birth: Candidate.Agreement
    let gender: Candidate.Agreement
    let places: Candidate.Surroundings
    let daysAway: Int?

    init(_ said: Sighting, _ finding: NameSearch.Finding, _ known: Acquaintance) {
      self.finding = finding
      birth = Self.births(said.birth, known.birth)
      gender =
        said.gender == nil || known.gender == nil
        ? .unknown : said.gender == known.gender ? .agrees : .differs
      places = said.places.surroundings(known.places)
      daysAway = known.lastSeen.map { said.on.days(since: $0.on) }
    }

    private static func births(_ said: BirthSpan?, _ known: BirthSpan?) -> Candidate.Agreement {
      guard let said, let known else { return .unknown }
      if said.agrees(with: known) { return .agrees }
      return said.isCompatible(with: known) ? .near : .differs
    }
  }
}

extension Sighting.Places {
  /// The closest thing that two sets of places share.
  fileprivate func surroundings(_ other: Sighting.Places) -> Candidate.Surroundings {
    if !areas.isDisjoint(with: other.areas) { return .area }
    if !actions.isDisjoint(with: other.actions) { return .action }
    if !communes.isDisjoint(with: other.communes) { return .commune }
    let kinds = [(areas, other.areas), (actions, other.actions), (communes, other.communes)]
    return kinds.contains { !$0.isEmpty && !$1.isEmpty } ? .elsewhere : .unknown
  }
}
