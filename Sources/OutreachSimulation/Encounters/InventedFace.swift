internal import Outreach

/// One invented youth of a trial, as they are: what a carnet and a colleague make of it is drawn from here.
struct InventedFace {
  private let name: KnownPerson.Name
  private let lastName: String?
  // Years times twelve plus the month.
  private let birth: Int
  private let gender: String
  private let area: Int
  private let met: Day

  private static let today = Day(number: 20_741)  // 2026-10-15
  private static let quarters = InventedNames.quarters.count
  private static let areas = InventedNames.communes.count * quarters

  /// Draws somebody of 16 to 25 met in the last three years, mostly in the few busiest quartiers.
  init(_ random: inout RandomNumbers) {
    // Four in ten have a first name that hardly anybody shares.
    let rank = Self.rank(among: EncounterNames.firstNames.count, &random)
    let first = random.chance(0.6) ? EncounterNames.firstNames[rank] : Self.rareName(&random)
    let last = random.pick(EncounterNames.familyStarts) + random.pick(EncounterNames.familyEnds)
    var (known, isFirstName): (String?, Bool) = (nil, true)
    switch random.number(in: 0...99) {
    case ..<10: name = .init(.alias, first)
    case ..<25: name = .init(.alias, first + " " + last)
    case ..<40:
      name = .init(.firstName, first)
      known = last
    case ..<55: name = .init(.alias, first + " " + last.prefix(1) + ".")
    default:
      name = .init(.alias, Self.rareName(&random))
      isFirstName = false
    }
    lastName = known
    met = Self.today.adding(days: -random.number(in: 1...1095))
    birth = (met.parts.year - 16) * 12 + met.parts.month - random.number(in: 1...120)
    // A first name tells the gender, a nickname does not.
    gender = (isFirstName ? rank.isMultiple(of: 2) : random.chance(0.5)) ? "H" : "F"
    area = Self.rank(among: Self.areas, &random)
  }

  /// The name with its quartier.
  var call: String { name.text + (lastName.map { " " + $0 } ?? "") + "/\(area)" }

  // The commonest of all is some ten times as common as the middle one.
  private static func rank(among count: Int, _ random: inout RandomNumbers) -> Int {
    Int(Double(count) * random.unit() * max(random.unit(), 0.15))
  }

  // A nickname, or a first name of far away.
  private static func rareName(_ random: inout RandomNumbers) -> String {
    let letters = (0..<random.number(in: 2...3)).map { _ in
      random.pick(EncounterNames.nicknameSyllables)
    }
    .joined()
    return letters.prefix(1).uppercased() + letters.dropFirst()
  }

  /// What the carnet has: the age as said, one in five a year off, one in five not asked; the quartier five
  /// times in six, else the commune.
  func known(_ random: inout RandomNumbers) -> EncounterTrial.Known {
    let names =
      [name]
      + (lastName.map { [.init(.lastName, $0), .init(.wholeName, name.text + " " + $0)] } ?? [])
    return EncounterTrial.Known(
      names: names,
      acquaintance: Acquaintance(
        birth: random.chance(0.2) ? nil : BirthSpan(age: age(on: met, &random, off: 0.2), on: met),
        gender: random.chance(0.9) ? gender : nil,
        places: Self.places(area, inTown: random.chance(0.17)),
        lastSeen: .init(on: met)))
  }

  /// What a colleague says on meeting them on a later day.
  func again(_ change: EncounterChange, _ random: inout RandomNumbers) -> Sighting {
    let days = min(random.wait(mean: 150) + 1, Self.today.days(since: met))
    let day = met.adding(days: max(1, days))
    var said = name.text
    if let lastName, random.chance(0.3) { said += " " + lastName }
    let isOff = change == .age ? 1 : 0.15
    let age = random.chance(0.85) || change == .age ? age(on: day, &random, off: isOff) : nil
    let gender = random.chance(0.9) ? (random.chance(0.98) ? gender : "X") : nil
    // Mostly in their own quartier, else in town, else anywhere.
    let place =
      random.chance(0.85)
      ? area
      : random.chance(0.6)
        ? area / Self.quarters * Self.quarters + random.number(in: 0...Self.quarters - 1)
        : random.number(in: 0...Self.areas - 1)
    return Sighting(
      names: [AlteredName(said).changed(by: change, &random)],
      birth: age.map { BirthSpan(age: $0, on: day) }, gender: gender,
      places: Self.places(place, inTown: random.chance(0.1)), on: day)
  }

  private func age(on day: Day, _ random: inout RandomNumbers, off share: Double) -> Int {
    let years = (day.parts.year * 12 + day.parts.month - 1 - birth) / 12
    guard random.chance(share) else { return years }
    return years + (random.chance(0.5) ? 1 : -1)
  }

  // The commune, and its quartier unless the line says only the town.
  private static func places(_ area: Int, inTown: Bool) -> Sighting.Places {
    var places = Sighting.Places()
    places.add { key in
      switch key {
      case .commune: InventedNames.communes[area / quarters]
      case .area: inTown ? nil : InventedNames.quarters[area % quarters] + " \(area / quarters)"
      default: nil
      }
    }
    return places
  }
}
