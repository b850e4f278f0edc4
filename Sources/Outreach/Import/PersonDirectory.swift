/// Everybody an import may meet again, by what they are called: those of the carnet, then those of the rows before.
struct PersonDirectory {
  private struct Person {
    let youth: String
    var birth: BirthSpan?
    var gender: String?
    // What the carnet knows of them is looked up when it is first needed.
    var isLookedUp: Bool
  }

  private var people: [Person] = []
  private var byName: [[Unicode.Scalar]: [Int]] = [:]
  private var places: [String: Int] = [:]
  private let known: (String) -> Acquaintance?

  /// Those of the carnet, each once with all their names; `known` tells the rest of one of them.
  init(_ carnet: [ImportedNames], known: @escaping (String) -> Acquaintance?) {
    self.known = known
    for person in carnet {
      add(Person(youth: person.youth, isLookedUp: false), person.names)
    }
  }

  /// The only one called so, exactly but for accents, case and spacing, whom nothing said tells from them.
  mutating func only(_ names: [String], birth: BirthSpan?, gender: String?) -> String? {
    var found = Set<Int>()
    for name in names { found.formUnion(byName[FoldedName(name).letters] ?? []) }
    var fitting: [Int] = []
    for place in found {
      lookUp(place)
      let person = people[place]
      if let birth, let other = person.birth, !birth.isCompatible(with: other) { continue }
      if let gender, let other = person.gender, gender != other { continue }
      fitting.append(place)
    }
    return fitting.count == 1 ? people[fitting[0]].youth : nil
  }

  /// Learns what a row says of `youth`.
  mutating func learn(_ youth: String, _ names: [String], birth: BirthSpan?, gender: String?) {
    guard let place = places[youth] else {
      return add(Person(youth: youth, birth: birth, gender: gender, isLookedUp: true), names)
    }
    lookUp(place)
    people[place].birth = people[place].birth ?? birth
    people[place].gender = people[place].gender ?? gender
    name(place, names)
  }

  private mutating func add(_ person: Person, _ names: [String]) {
    places[person.youth] = people.count
    people.append(person)
    name(people.count - 1, names)
  }

  private mutating func name(_ place: Int, _ names: [String]) {
    for name in names {
      let letters = FoldedName(name).letters
      guard !letters.isEmpty, byName[letters]?.contains(place) != true else { continue }
      byName[letters, default: []].append(place)
    }
  }

  private mutating func lookUp(_ place: Int) {
    guard !people[place].isLookedUp else { return }
    let acquaintance = known(people[place].youth)
    (people[place].birth, people[place].gender) = (acquaintance?.birth, acquaintance?.gender)
    people[place].isLookedUp = true
  }
}

/// Somebody of the carnet and all they are called.
package struct ImportedNames: Sendable {
  package let youth: String
  package let names: [String]

  package init(_ youth: String, _ names: [String]) { (self.youth, self.names) = (youth, names) }
}
