package import Outreach

/// Invented youths of one Mission Locale, some of them met again under a name a little changed, and strangers: what
/// the recognition of youths is measured by. The same for a seed.
package struct EncounterTrial: Sendable {
  /// Somebody known: their names, and what else is known of them.
  package struct Known: Sendable {
    package let names: [KnownPerson.Name]
    package let acquaintance: Acquaintance
  }

  /// A second encounter.
  package struct Encounter: Sendable {
    package let change: EncounterChange
    package let sighting: Sighting
    /// The place of the right one among the known.
    package let person: Int
  }

  package let known: [Known]
  package let encounters: [Encounter]
  /// First encounters with people who are not known.
  package let strangers: [Sighting]

  /// `youths` known, of whom `encounters` drawn at random are met again, and as many `strangers` as that.
  package init(seed: UInt64, youths: Int = 10_000, encounters: Int = 5_000) {
    var random = RandomNumbers(seed: seed)
    // In one quartier a name tells one youth: whoever is called as another there is given another name.
    var heard: Set<String> = []
    var people: [InventedFace] = []
    while people.count < youths {
      let face = InventedFace(&random)
      if heard.insert(face.call).inserted { people.append(face) }
    }
    known = people.map { $0.known(&random) }
    self.encounters = (0..<encounters).map { _ in
      let person = random.number(in: 0...youths - 1)
      let change = random.pick(EncounterChange.table)
      return Encounter(
        change: change, sighting: people[person].again(change, &random), person: person)
    }
    strangers = (0..<encounters).map { _ in
      let face = InventedFace(&random)
      return face.again(random.pick(EncounterChange.table), &random)
    }
  }
}
