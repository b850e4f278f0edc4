import BruteForce
import Outreach
import Testing

struct LookAlikesTests {
  private typealias Name = KnownPerson.Name

  private func person(
    _ youth: String, _ names: [Name], birth: BirthSpan? = nil, gender: String? = nil,
    commune: String? = nil
  ) -> KnownPerson {
    KnownPerson(youths: [youth], names: names, birth: birth, gender: gender, commune: commune)
  }

  private func pairs(
    _ people: [KnownPerson], distinct: [(String, String)] = []
  ) -> [[String]] {
    LookAlikes(people, distinct: distinct).pairs.map { [$0.youths.0, $0.youths.1] }
  }

  @Test(
    arguments: [
      ([.init(.alias, "Yaya")], [.init(.alias, "yâ-yà")], true),
      ([.init(.alias, "Yaya")], [.init(.firstName, "Yaya")], true),
      ([.init(.alias, "Sofia")], [.init(.firstName, "Sophia")], true),
      ([.init(.alias, "Aminata")], [.init(.alias, "Aminatou")], true),
      (
        [.init(.firstName, "Aminata"), .init(.lastName, "Koné")],
        [.init(.alias, "KONE Aminatou")], true
      ),
      ([.init(.alias, "jeune 12")], [.init(.alias, "jeune 13")], true),
      ([.init(.alias, "jeune12")], [.init(.alias, "jeune13")], false),
      ([.init(.alias, "Ali")], [.init(.alias, "Ana")], false),
      (
        [.init(.alias, "Zeb"), .init(.firstName, "Karim")],
        [.init(.alias, "Zeb"), .init(.firstName, "Samir")], false
      ),
      (
        [.init(.firstName, "Yaya"), .init(.lastName, "Diallo")],
        [.init(.firstName, "Yaya"), .init(.lastName, "Traoré")], false
      ),
      (
        [.init(.firstName, "Karim"), .init(.lastName, "Diallo")],
        [.init(.firstName, "Moussa"), .init(.lastName, "Diallo")], false
      ),
    ] as [([KnownPerson.Name], [KnownPerson.Name], Bool)])
  func `names bring two persons together or tell them apart`(
    one: [KnownPerson.Name], other: [KnownPerson.Name], areAlike: Bool
  ) {
    let found = pairs([person("a", one), person("b", other)])
    #expect(found == (areAlike ? [["a", "b"]] : []))
  }

  @Test(
    arguments: [
      (BirthSpan(months: 100...100), BirthSpan(months: 96...107), true),
      (BirthSpan(months: 95...95), BirthSpan(months: 96...107), false),
      (BirthSpan(months: 84...84), BirthSpan(months: 96...108, isSaid: true), true),
      (BirthSpan(months: 83...83), BirthSpan(months: 96...108, isSaid: true), false),
    ])
  func `a birth excludes, an age said forgives a year`(
    one: BirthSpan, other: BirthSpan, areAlike: Bool
  ) {
    let found = pairs([
      person("a", [Name(.alias, "Zeb")], birth: one),
      person("b", [Name(.alias, "Zeb")], birth: other),
    ])
    #expect(found == (areAlike ? [["a", "b"]] : []))
  }

  @Test func `a gender or a commune that differs excludes, an unknown one does not`() {
    let name = [Name(.alias, "Zeb")]
    let known = person("a", name, gender: "F", commune: "Échirolles")
    #expect(pairs([known, person("b", name, gender: "H")]) == [])
    #expect(pairs([known, person("b", name, commune: "Voiron")]) == [])
    #expect(pairs([known, person("b", name, commune: "ECHIROLLES")]) == [["a", "b"]])
    #expect(pairs([known, person("b", name)]) == [["a", "b"]])
  }

  @Test func `two persons are distinct as soon as one code of each is`() {
    let people = [
      KnownPerson(youths: ["a", "b"], names: [Name(.alias, "Zeb")]),
      KnownPerson(youths: ["c", "d"], names: [Name(.alias, "Zeb")]),
      KnownPerson(youths: ["e"], names: [Name(.alias, "Zeb")]),
    ]
    #expect(pairs(people, distinct: [("d", "b")]) == [["a", "e"], ["c", "e"]])
  }

  @Test func `a common name says something only with what else agrees`() {
    var people = (0..<300).map { person("y\($0)", [Name(.alias, "Yaya")]) }
    #expect(pairs(people) == [])
    for place in people.indices {
      people[place].commune = "C\(place / 2)"
    }
    // The two of each commune are alike, and no other pair is.
    #expect(pairs(people).count == 150)
  }

  @Test func `a name that thousands bear says nothing alone, and that is told`() {
    let people = (0...LookAlikes.commonName).map {
      person("y\($0)", [Name(.alias, "Yaya")], commune: "C\($0 / 2)")
    }
    let found = LookAlikes(people)
    #expect(found.pairs.isEmpty && found.commonNames == 1)
  }

  @Test func `the surest pair comes first, with its reasons`() throws {
    let people = [
      person("a", [Name(.alias, "Yaya")], gender: "H"), person("b", [Name(.alias, "Yaya")]),
      person("c", [Name(.alias, "Zebulon"), Name(.firstName, "Kévin")], gender: "H"),
      person("d", [Name(.firstName, "Quévin"), Name(.alias, "Zébulon")], gender: "H"),
      person("e", [Name(.alias, "Momo")], gender: "F"),
    ]
    let found = LookAlikes(people).pairs
    #expect(found.map { [$0.youths.0, $0.youths.1] } == [["c", "d"], ["a", "b"]])
    let first = try #require(found.first)
    #expect(first.names.map(\.first) == people[2].names)
    #expect(first.names.map(\.second) == people[3].names.reversed())
    #expect(first.names.map(\.likeness) == [.same, .sound])
    #expect([first.birth, first.gender, first.commune] == [.unknown, .agrees, .unknown])
    // Nobody else bears either name.
    #expect(first.expected == 0)
  }

  @Test func `what a third person would share by chance is counted`() {
    let people =
      (0..<4).map {
        person("y\($0)", [Name(.alias, "Yaya")], gender: $0 < 2 ? "F" : nil)
      } + [person("z", [Name(.alias, "Momo")], gender: "H")]
    // Four bear the name, two others than a pair; of the two other genders known, one is the pair's.
    #expect(LookAlikes(people).pairs.map(\.expected) == [1.0])
    #expect(pairs(people) == [["y0", "y1"]])
  }

  @Test func `the same pairs are found as by comparing each with each`() {
    var count = 0
    for seed in UInt64(0)..<8 {
      let people = RandomRoster(seed: seed).people
      let distinct = [(people[0].youths[0], people[1].youths[0]), (people[2].youths[0], "nobody")]
      let found = pairs(people, distinct: distinct).sorted { $0.lexicographicallyPrecedes($1) }
      #expect(found == NaiveLookAlikes(people).pairs(distinct: distinct), "seed \(seed)")
      count += found.count
    }
    // Enough of them for the comparison to say something.
    #expect(count > 30)
  }
}
