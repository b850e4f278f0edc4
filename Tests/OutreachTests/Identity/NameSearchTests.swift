import Outreach
import Testing

/// How a name that is said may be a name once given.
struct NameSearchTests {
  private func resemblance(_ said: String, _ known: String) -> NameResemblance? {
    NameSearch([[.init(.alias, known)]]).findings([said]).first?.resemblance
  }

  @Test(
    arguments: [
      ("yaya", "Yaya", .same), ("JEAN MARC", "Jean-Marc", .same), ("Leila", "Leïla", .same),
      ("Sofi", "Sophie", .sound), ("Yassine", "Yacine", .sound), ("Mohammed", "Mohamed", .sound),
      ("Kaarim", "Karim", .sound), ("Kraim", "Karim", .spelling), ("Lna", "Lina", .spelling),
      ("Yaya", "Yaya Diallo", .word), ("Yaya D.", "Yaya Diallo", .word),
      ("Diallo", "Yaya Diallo", .word),
      ("Moha", "Mohamed", .beginning), ("Mohamed", "Moha", .beginning),
      ("Sofia", "Sofiane", .beginning),
      ("Diallo Yaya", "Yaya Diallo", .inversion), ("Rimka", "Karim", .inversion),
      ("Momo", "Mohamed", .diminutive), ("Manu", "Emmanuel", .ending),
      ("Bilou", "Bilal", .diminutive), ("Titi", "Thibault", .diminutive),
      ("Roro", "Romane S.", .diminutive), ("Lolo", "Élodie", .diminutive),
      ("Zaza", "Isabelle", .diminutive), ("Chouchou", "Choukri", .diminutive),
      ("Tof", "Christophe", .ending), ("Doudou", "Mamadou", .ending),
      ("Medou", "Mehdi", .diminutive),
      ("Mimi", "Mamadou", nil), ("Medou", "Mona", nil),
      ("Noé", "Zoé", nil), ("Yaya Koné", "Yaya Diallo", nil), ("jeune 12", "jeune 13", nil),
      ("", "Yaya", nil), ("Bako", "Wiko", nil),
    ] as [(String, String, NameResemblance?)])
  func `a name is like another in the strongest way that holds`(
    said: String, known: String, expected: NameResemblance?
  ) {
    #expect(resemblance(said, known) == expected)
  }

  @Test func `a name that many bear says less`() {
    func weight(_ names: [String]) -> Double {
      let search = NameSearch(names.map { [.init(.alias, $0)] })
      return Recognition(Sighting(names: ["Yaya"], on: Day(number: 0)), search) { persons in
        persons.map { _ in Acquaintance(lastSeen: .init(on: Day(number: 0))) }
      }.candidates[0].probability
    }
    let alone = weight(["Yaya", "Momo", "Zineb", "Karim"])
    let two = weight(["Yaya", "Yaya", "Zineb", "Karim"])
    let three = weight(["Yaya", "Yaya", "Yaya", "Karim"])
    #expect(alone > two && two > three)
    #expect(alone > 0.7 && alone < 0.75)
  }
}
