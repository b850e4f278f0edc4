/// The work of `LookAlikes`: people are compared within groups that share a name, a sound or a spelling.
struct LookAlikeSearch {
  private let people: [KnownPerson]
  private let called: [[CalledBy]]
  private let names: NameTable
  private let evidence: SharedEvidence
  // By person: the least that a pair with anybody can expect from the names.
  private let least: [Double]
  // Places of two people, the smaller above.
  private let distinct: Set<UInt64>

  init(_ people: [KnownPerson], _ distinct: [(String, String)]) {
    var names = NameTable()
    called = people.enumerated().map { place, person in
      CalledBy.all(person.names, of: UInt32(place), &names)
    }
    names.compare()
    self.names = names
    self.people = people
    least = called.map { NameMatch.least($0, names, among: people.count) }
    evidence = SharedEvidence(people)
    var places: [String: Int] = [:]
    for (place, person) in people.enumerated() {
      for youth in person.youths { places[youth] = place }
    }
    self.distinct = Set(
      distinct.compactMap { first, second in
        guard let first = places[first], let second = places[second] else { return nil }
        return PlacePairs.packed(first, second)
      })
  }

  /// How many names, each alone or those that sound like it, more bear than are compared.
  var commonNames: Int {
    names.bearers.indices.count {
      max(names.count(UInt32($0), UInt32($0), .sound), names.bearers[$0].count)
        > LookAlikes.commonName
    }
  }

  /// The pairs that look alike, each once, in order.
  func places() -> [(UInt32, UInt32)] {
    var found = PlacePairs()
    var grouped = Set<UInt32>()
    for group in names.soundGroups {
      let bearers = Set(group.flatMap { names.bearers[Int($0)] }).sorted()
      guard names.count(group[0], group[0], .sound) <= LookAlikes.commonName else { continue }
      grouped.formUnion(group)
      compare(within: bearers, &found)
    }
    for (number, bearers) in names.bearers.enumerated()
    where !grouped.contains(UInt32(number)) && bearers.count <= LookAlikes.commonName {
      compare(within: bearers, &found)
    }
    for (left, right) in names.closePairs
    where names.count(left, right, .spelling) <= LookAlikes.commonName {
      for first in names.bearers[Int(left)] {
        for second in names.bearers[Int(right)] where first != second {
          compare(Int(first), Int(second), &found)
        }
      }
    }
    return found.sorted()
  }

  private func compare(within bearers: [UInt32], _ found: inout PlacePairs) {
    for first in bearers.indices {
      for second in bearers.indices[(first + 1)...] {
        compare(Int(bearers[first]), Int(bearers[second]), &found)
      }
    }
  }

  private func compare(_ first: Int, _ second: Int, _ found: inout PlacePairs) {
    // Most pairs go no further than these two, which look at no name.
    guard evidence.isCompatible(first, second),
      max(least[first], least[second]) * evidence.share(first, second) <= LookAlikes.limit
    else { return }
    if expected(first, second) != nil { found.add(first, second) }
  }

  private func expected(_ first: Int, _ second: Int) -> (names: [NameMatch], count: Double)? {
    guard !distinct.contains(PlacePairs.packed(first, second)),
      let best = NameMatch.best(called[first], called[second], names, among: people.count)
    else { return nil }
    let count = best.expected * evidence.share(first, second)
    return count <= LookAlikes.limit ? (best.matches, count) : nil
  }

  /// The pair with its reasons; `nil` when it does not look alike.
  func lookAlike(_ first: Int, _ second: Int) -> LookAlike? {
    guard evidence.isCompatible(first, second), let (matches, count) = expected(first, second)
    else { return nil }
    return LookAlike(
      first: people[first], second: people[second],
      names: matches.map { match in
        LookAlike.NamePair(
          first: people[first].names[match.first], second: people[second].names[match.second],
          likeness: match.likeness)
      },
      birth: evidence.birth(first, second), gender: evidence.gender(first, second),
      commune: evidence.commune(first, second), expected: count)
  }
}
