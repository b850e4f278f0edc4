internal import Outreach

/// The consortium: its Missions Locales with their actions and sessions, recorded as one team.
struct InSystemeWorld: Sendable {
  private typealias Figures = InSystemeFigures

  private(set) var team: Team
  private(set) var territories: [InSystemeTerritory]

  /// The world of `logins`, one each, where nothing is recorded outside `period`.
  init(logins: [String], period: Period, _ random: inout RandomNumbers) {
    var territories = logins.indices.map { Self.territory($0, &random) }
    var actions: [InventedAction] = []
    for (kind, count) in Figures.actions {
      for number in 0..<count {
        let territory = territories[number % territories.count]
        let style = random.pick(InventedAction.Style.inSysteme(kind))
        actions.append(Self.action(style, actions.count + 1, territory, &random))
      }
    }
    var sessions = actions.indices.flatMap { Self.sessions($0, actions[$0], &random) }
    sessions.sort { ($0.day, $0.id) < ($1.day, $1.id) }
    for (index, session) in sessions.enumerated() where session.status == .held {
      if actions[session.action].style.kind == "raccrochage" {
        territories[session.staff[0]].workshops.append(index)
      } else {
        territories[session.staff[0]].outings.append(index)
      }
    }
    self.territories = territories
    team = Team(
      logins: logins, period: period, places: territories.flatMap(\.places),
      partners: territories.flatMap(\.partners), actions: actions, sessions: sessions)
  }

  /// One of the sessions held within `days`; `nil` when there is none.
  func session(
    of sessions: [Int], from: Day, to: Day, _ random: inout RandomNumbers
  ) -> Int? {
    let open = sessions.filter { from <= team.sessions[$0].day && team.sessions[$0].day <= to }
    return open.isEmpty ? nil : random.pick(open)
  }

  private static func territory(
    _ member: Int, _ random: inout RandomNumbers
  ) -> InSystemeTerritory {
    let commune = InventedNames.communes[member % InventedNames.communes.count]
    var places = InventedNames.quarters.shuffled(using: &random).prefix(2).map {
      Place(commune: commune, area: $0, zones: random.chance(0.4) ? ["qpv-2024"] : [])
    }
    places.append(Place(commune: commune, area: nil, zones: random.chance(0.5) ? ["frr"] : []))
    let added = LocalTime(day: Figures.from, minute: random.number(in: 540...720))
    let partners = InventedNames.partners.shuffled(using: &random).prefix(2).map {
      InventedPartner(
        id: Identifier(at: added.instant, &random), name: "\($0.name) \(member + 1)",
        kind: $0.kind, skills: $0.skills, commune: commune, added: added, convention: nil)
    }
    return InSystemeTerritory(member: member, places: places, partners: partners)
  }

  // Six months of it, soon enough for those met there to be seen through.
  private static func action(
    _ style: InventedAction.Style, _ number: Int, _ territory: InSystemeTerritory,
    _ random: inout RandomNumbers
  ) -> InventedAction {
    let isLater = style.kind == "raccrochage"
    let day = Figures.from.adding(days: random.number(in: isLater ? 30...490 : 0...640))
    let opened = LocalTime(day: day, minute: random.number(in: 540...720))
    let ends = min(Figures.to, day.adding(months: 6))
    let place = random.pick(territory.places)
    return InventedAction(
      id: Identifier(at: opened.instant, &random),
      title: "\(style.title) n° \(number), \(place.commune)", style: style,
      programmes: ["in-systeme"], lead: territory.member, place: place, opened: opened,
      until: random.chance(0.6) ? ends : nil, closed: random.chance(0.3) ? ends : nil,
      partners: random.chance(0.3) ? [(random.pick(territory.partners).id, "coordination")] : [],
      described: nil)
  }

  private static func sessions(
    _ index: Int, _ action: InventedAction, _ random: inout RandomNumbers
  ) -> [InventedSession] {
    (0..<4).compactMap { number -> InventedSession? in
      let style = action.style
      let day = action.opened.day.adding(days: 1 + 44 * number + random.number(in: 0...40))
      guard action.isOpen(on: day), day <= Figures.to, day.weekday < 7,
        style.format == "en-ligne" || !isShut(day)
      else { return nil }
      let begins = LocalTime(day: day, minute: random.number(in: style.begins) / 15 * 15)
      return InventedSession(
        id: Identifier(at: begins.instant, &random), action: index, begins: begins,
        lasts: random.number(in: style.lasts) / 15 * 15,
        status: number > 0 && random.chance(0.05) ? .cancelled : .held, place: action.place,
        staff: [action.lead], partners: [])
    }
  }

  // Nobody went out in the spring of 2020.
  private static func isShut(_ day: Day) -> Bool {
    let spring = YearMonth(year: 2020, month: 3).firstDay
    return spring.adding(days: 16) <= day && day <= spring.adding(days: 70)
  }
}
