import BruteForce
import Outreach

/// People whose names, slips included, meet often; the same for a seed.
struct RandomRoster {
  private(set) var people: [KnownPerson] = []
  private var random: SplitMix64

  private static let names = [
    "Yaya", "Mohamed", "Aminata", "Sophia", "Kévin", "Jean Marc", "Thibault", "Lucas", "Zoé",
    "Bako-Lumi", "Moussa Koné", "Traoré", "jeune 12", "Fatoumata", "Océane",
  ]

  init(seed: UInt64, count: Int = 40) {
    random = SplitMix64(seed: seed)
    people = (0..<count).map { place in person("y\(place)") }
  }

  private mutating func person(_ youth: String) -> KnownPerson {
    var names: [KnownPerson.Name] = []
    for part in [KnownPerson.Name.Part.alias, .firstName, .lastName] {
      for _ in 0..<draw([0, 1, 1, 2]) { names.append(.init(part, name())) }
    }
    if names.isEmpty { names.append(.init(.alias, name())) }
    var youths = [youth]
    if draw(4) == 0 { youths.append(youth + "b") }
    let month = 2005 * 12 + draw(72)
    return KnownPerson(
      youths: youths, names: names,
      birth: draw([
        nil, nil, BirthSpan(months: month...month), BirthSpan(months: month...month + 11),
        BirthSpan(months: month...month + 12, isSaid: true),
      ]),
      gender: draw([nil, "F", "H"]), commune: draw([nil, "Échirolles", "échirolles", "Voiron"]))
  }

  // A name of the list, with up to two slips.
  private mutating func name() -> String {
    var letters = Array(draw(Self.names))
    for _ in 0..<draw([0, 0, 1, 2]) where letters.count > 1 {
      let place = draw(letters.count)
      switch draw(3) {
      case 0: letters.remove(at: place)
      case 1: letters[place] = draw(Array("aeiouyhst"))
      default: letters.insert(draw(Array("aeiouyhst ")), at: place)
      }
    }
    return String(letters)
  }

  private mutating func draw(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
  private mutating func draw<Value>(_ values: [Value]) -> Value { values[draw(values.count)] }
}
