import Outreach

/// What is said of an invented youth.
enum ProfileDraw {
  private static let first = [
    "Ba", "Ko", "Lu", "Mi", "No", "Ra", "Sé", "Ti", "Wa", "Ya", "Zo", "Di",
  ]
  private static let last = ["bo", "ka", "lou", "mi", "na", "ra", "so", "té", "ya", "zi"]

  /// A made-up nickname.
  static func alias(_ random: inout RandomNumbers) -> String {
    random.pick(first) + random.pick(last) + (random.chance(30) ? random.pick(last) : "")
  }

  /// The own keys of a first registration, much of it unknown.
  static func registration(on day: Day, _ random: inout RandomNumbers) -> [JSONMember] {
    var own: [JSONMember] = []
    let age = random.pick([
      (random.within(16...17), weight: 24), (random.within(18...25), weight: 66),
      (random.within(13...15), weight: 4), (random.within(26...29), weight: 6),
    ])
    let birth = day.adding(months: -12 * age - random.within(0...11))
    switch random.within(0...9) {
    case 0...4: own.append(member("birth", birth.yearMonth.iso))
    case 5: own.append(member("birth", String(birth.parts.year)))
    case 6, 7: own.append(JSONMember("age", .integer(age)))
    default: break
    }
    if random.chance(93) {
      own.append(
        member("gender", random.pick([("F", weight: 52), ("H", weight: 47), ("X", weight: 1)])))
    }
    own.append(member("commune", random.pick(["Villeneuve", "Le Plateau", "Les Essarts"])))
    if random.chance(30) {
      own.append(JSONMember("zones", texts([random.pick(["qpv-2024", "frr"])])))
    }
    let link = random.pick([
      ("inconnu", weight: 60), ("perdu-de-vue", weight: 14), ("suivi", weight: 6), ("", weight: 20),
    ])
    if !link.isEmpty { own.append(member("link", link)) }
    if link == "perdu-de-vue", random.chance(60) {
      own.append(member("lastSeen", day.adding(days: -random.within(100...1200)).iso))
    }
    if random.chance(40) { own.append(member("informed", day.iso)) }
    return own + traits(&random)
  }

  /// The own key `traits`, each of them known or not.
  static func traits(_ random: inout RandomNumbers) -> [JSONMember] {
    var traits: [JSONMember] = []
    for trait in Trait.allCases where random.chance(30) {
      switch trait {
      case .qualification:
        traits.append(
          member(trait.rawValue, random.pick(["aucune", "niveau-3", "niveau-4", "supra-4"])))
      case .lastAdviser:
        traits.append(member(trait.rawValue, random.pick(["moins-3-mois", "3-12-mois", "plus"])))
      case .language:
        traits.append(member(trait.rawValue, random.pick(["arabe", "portugais", "dari"])))
      case .handicap, .schoolDropout:
        traits.append(JSONMember(trait.rawValue, .bool(random.chance(8))))
      default: traits.append(JSONMember(trait.rawValue, .bool(random.chance(55))))
      }
    }
    return traits.isEmpty ? [] : [JSONMember("traits", .object(traits))]
  }
}
