internal import Outreach

/// Who a youth is, whether or not a counsellor ever asks.
struct Person: Sendable {
  let gender: String
  /// Completed years at the first meeting.
  let age: Int
  let birth: (year: Int, month: Int)
  let home: Place
  /// The link with the Mission Locale; `nil` when nobody asked.
  let link: String?
  /// The last time a youth lost from sight was seen.
  let lastSeen: Day?
  let alias: String?
  let firstName: String?

  /// Somebody met on `day`.
  init(metOn day: Day, homes: [Place], _ random: inout RandomNumbers) {
    gender = random.pick(Self.genders)
    age =
      random.chance(0.04) ? random.pick([14, 15, 26, 27, 28, 31]) : random.number(in: 16...25)
    // Months old at the meeting: the age in years and part of the next one.
    let born = day.yearMonth.adding(months: -12 * age - random.number(in: 0...11))
    birth = (born.year, born.month)
    home = random.pick(homes)
    link = random.pick(Self.links)
    lastSeen =
      link == "perdu-de-vue" && random.chance(0.7)
      ? day.adding(months: -random.number(in: 9...40)) : nil
    let spoken = random.pick(InventedNames.syllables) + "-" + random.pick(InventedNames.syllables)
    alias = random.chance(0.6) ? spoken : nil
    firstName = random.chance(0.6) ? random.pick(InventedNames.firstNames) : nil
  }

  private static let genders = Weights([("F", 43), ("H", 56), ("X", 1)])

  private static let links = Weights<String?>([
    ("inconnu", 66), ("perdu-de-vue", 16), ("suivi", 5), (nil, 13),
  ])
}
