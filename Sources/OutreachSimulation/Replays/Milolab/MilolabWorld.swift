internal import Outreach

/// The partners and outings of the ten actions.
struct MilolabWorld: Sendable {
  struct Partner: Sendable {
    let id: Identifier
    let name: String
    let kind: String
    let commune: String
    let added: LocalTime
    /// Place of the action.
    let action: Int
  }

  struct Outing: Sendable {
    let id: Identifier
    let action: Int
    let begins: LocalTime
    let lasts: Int
    let commune: String
    let status: InventedSession.Status
    let partners: [Identifier]
  }

  private(set) var partners: [Partner] = []
  /// By day within an action.
  private(set) var outings: [Outing] = []

  init(_ random: inout RandomNumbers) {
    var left = MilolabFigures.partners
    var rest = MilolabFigures.outings
    for (place, action) in MilolabAction.all.enumerated() where action.outings > 0 {
      let share = left * action.outings / rest
      befriend(share, place, &random)
      hold(place, &random)
      left -= share
      rest -= action.outings
    }
  }

  /// Five communes for each action.
  static func communes(of action: Int) -> [String] {
    let names = InventedNames.communes
    let ends = ["", "-le-Haut", "-le-Bas", "-la-Forêt"]
    return (0..<5).map { place in
      let number = action * 5 + place
      return names[number % names.count] + ends[number / names.count % ends.count]
    }
  }

  /// The partners of one action.
  func partners(of action: Int) -> [Partner] { partners.filter { $0.action == action } }

  /// The last outing of an action held within three weeks before `day`, that day included.
  func outing(of action: Int, near day: Day) -> Int? {
    outings.indices.last { place in
      let outing = outings[place]
      return outing.action == action && outing.status == .held && outing.begins.day <= day
        && day.days(since: outing.begins.day) <= 21
    }
  }

  private mutating func befriend(_ count: Int, _ action: Int, _ random: inout RandomNumbers) {
    let communes = Self.communes(of: action)
    let kinds = MilolabNames.partners
    for number in 0..<count {
      // Partnerships take time: most come in the first year and a half, none after the action's end.
      let end = MilolabAction.all[action].end
      let span = min(540, end.days(since: MilolabCalendar.first) - 60)
      let wait = number < 8 ? 5 + number : random.number(in: 5...span)
      let day = MilolabCalendar.worked(from: MilolabCalendar.first.adding(days: wait))
      let added = LocalTime(day: day, minute: random.number(in: 540...1020))
      // A commune's twentieth partner is another one of a kind it has.
      let kind = kinds[(number / communes.count + action) % kinds.count]
      let commune = communes[number % communes.count]
      partners.append(
        Partner(
          id: Identifier(at: added.instant, &random), name: "\(kind.name) de \(commune)",
          kind: kind.kind, commune: commune, added: added, action: action))
    }
  }

  private mutating func hold(_ place: Int, _ random: inout RandomNumbers) {
    let action = MilolabAction.all[place]
    let partners = partners(of: place).sorted { $0.added.day < $1.added.day }
    var days: [Day] = []
    while days.count < action.outings {
      let first = MilolabCalendar.first.adding(days: 20)
      let day = MilolabCalendar.meeting(first...action.end, &random)
      if !days.contains(day), !MilolabCalendar.isLockdown(day) { days.append(day) }
    }
    for (number, day) in days.sorted().enumerated() {
      // Every partner is there once at least, as soon as it is known.
      let known = partners.indices.filter {
        $0 * action.outings / partners.count == number || $0 % action.outings == number
      }.filter { partners[$0].added.day <= day }
      outings.append(outing(of: place, on: day, .held, known.map { partners[$0].id }, &random))
      guard random.chance(0.08) else { continue }
      let other = MilolabCalendar.worked(from: day.adding(days: 7))
      guard other <= action.end else { continue }
      let status = random.pick([InventedSession.Status.cancelled, .postponed])
      outings.append(outing(of: place, on: other, status, [], &random))
    }
  }

  private func outing(
    of place: Int, on day: Day, _ status: InventedSession.Status, _ partners: [Identifier],
    _ random: inout RandomNumbers
  ) -> Outing {
    let action = MilolabAction.all[place]
    let begins = LocalTime(day: day, minute: random.number(in: action.begins) / 15 * 15)
    return Outing(
      id: Identifier(at: begins.instant, &random), action: place, begins: begins,
      lasts: random.number(in: 8...16) * 15, commune: random.pick(Self.communes(of: place)),
      status: status, partners: partners)
  }
}
