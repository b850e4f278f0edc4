internal import Outreach

/// A few counsellors with their territory, partners, actions and sessions: no youth is met outside one.
struct Team: Sendable {
  let period: Period
  let logins: [String]
  private(set) var places: [Place] = []
  private(set) var partners: [InventedPartner] = []
  private(set) var actions: [InventedAction] = []
  /// By day.
  private(set) var sessions: [InventedSession] = []
  /// Places in `sessions` of those that were held.
  private(set) var held: [Int] = []

  /// The world of a team that will meet `youths` people.
  init(logins: [String], youths: Int, period: Period, _ random: inout RandomNumbers) {
    self.logins = logins
    self.period = period
    settle(&random)
    befriend(&random)
    openActions(&random)
    plan(youths: youths, &random)
  }

  /// A world planned elsewhere; `sessions` by day.
  init(
    logins: [String], period: Period, places: [Place], partners: [InventedPartner],
    actions: [InventedAction], sessions: [InventedSession]
  ) {
    self.logins = logins
    self.period = period
    self.places = places
    self.partners = partners
    self.actions = actions
    self.sessions = sessions
    held = sessions.indices.filter { sessions[$0].status == .held }
  }

  /// The place in `sessions` of the first one held on or after `day`; `nil` when there is none within the week.
  func session(near day: Day) -> Int? {
    var range = held.startIndex..<held.endIndex
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if sessions[held[middle]].day < day {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    guard range.lowerBound < held.endIndex else { return nil }
    let place = held[range.lowerBound]
    return sessions[place].day.days(since: day) <= 7 ? place : nil
  }

  /// A partner known on `day`.
  func partner(on day: Day, _ random: inout RandomNumbers) -> Identifier {
    let partner = random.pick(partners)
    return partner.added.day <= day ? partner.id : partners[0].id
  }

  private mutating func settle(_ random: inout RandomNumbers) {
    let communes = InventedNames.communes.shuffled(using: &random).prefix(3)
    for commune in communes {
      for quarter in InventedNames.quarters.shuffled(using: &random).prefix(2) {
        places.append(Place(commune: commune, area: quarter, zones: zones(&random)))
      }
      places.append(
        Place(commune: commune, area: nil, zones: random.chance(0.3) ? ["frr"] : []))
    }
  }

  private func zones(_ random: inout RandomNumbers) -> [String] {
    random.chance(0.6) ? ["qpv-2024"] : []
  }

  private mutating func befriend(_ random: inout RandomNumbers) {
    let count = random.number(in: 5...InventedNames.partners.count)
    for (name, kind, skills) in InventedNames.partners.shuffled(using: &random).prefix(count) {
      let isEarly = partners.isEmpty || random.chance(0.6)
      let day = isEarly ? period.from : random.day(in: period)
      let added = LocalTime(day: day, minute: random.number(in: 540...720))
      let place = random.pick(places)
      let signed = day.adding(days: -random.number(in: 0...300))
      partners.append(
        InventedPartner(
          id: Identifier(at: added.instant, &random), name: "\(name) de \(place.commune)",
          kind: kind, skills: skills, commune: place.commune, added: added,
          convention: random.chance(0.5)
            ? Period(from: signed, to: signed.adding(months: 12).adding(days: -1)) : nil))
    }
  }

  // Each style of action begins some time and is renewed as long as the period lasts.
  private mutating func openActions(_ random: inout RandomNumbers) {
    for (index, style) in InventedAction.Style.all.enumerated() {
      // The first two open on the first day, so that there is always somewhere to meet.
      var day = index < 2 ? period.from : period.from.adding(days: random.number(in: 0...120))
      while day <= period.to {
        let action = action(style, on: day, &random)
        actions.append(action)
        guard let end = action.closed ?? action.until else { break }
        day = end.adding(days: index < 2 ? 1 : random.number(in: 1...60))
      }
    }
  }

  private func action(
    _ style: InventedAction.Style, on day: Day, _ random: inout RandomNumbers
  ) -> InventedAction {
    let opened = LocalTime(day: day, minute: random.number(in: 540...720))
    let ends = day.adding(months: random.number(in: 7...16))
    let known = partners.filter { $0.added.day <= day }.shuffled(using: &random)
    let helpers = known.prefix(random.number(in: 0...3))
    let isClosed = random.chance(0.5)
    return InventedAction(
      id: Identifier(at: opened.instant, &random), title: "\(style.title) \(day.parts.year)",
      style: style,
      programmes: random.chance(0.25) ? random.pick([["standard"], ["standard", "o2r"]]) : [],
      lead: random.number(in: 0...logins.count - 1), place: random.pick(places), opened: opened,
      until: isClosed || random.chance(0.3) ? nil : ends, closed: isClosed ? ends : nil,
      partners: helpers.map {
        ($0.id, random.pick(["concertation", "coordination", "coproduction"]))
      },
      described: random.chance(0.5)
        ? LocalTime(day: day.adding(days: random.number(in: 5...60)), minute: 600) : nil)
  }

  private mutating func plan(youths: Int, _ random: inout RandomNumbers) {
    let weeks = period.to.days(since: period.from) / 7 + 1
    for _ in 0..<max(weeks / 2, youths * 2 / 5) {
      let day = random.day(in: period)
      let open = actions.indices.filter { actions[$0].isOpen(on: day) }
      guard day.weekday < 7, !open.isEmpty else { continue }
      sessions.append(session(of: random.pick(open), on: day, &random))
    }
    sessions.sort { ($0.day, $0.id) < ($1.day, $1.id) }
    held = sessions.indices.filter { sessions[$0].status == .held }
  }

  private func session(
    of action: Int, on day: Day, _ random: inout RandomNumbers
  ) -> InventedSession {
    let style = actions[action].style
    let begins = LocalTime(day: day, minute: random.number(in: style.begins) / 15 * 15)
    let first = random.number(in: 0...logins.count - 1)
    let second = random.number(in: 0...logins.count - 1)
    return InventedSession(
      id: Identifier(at: begins.instant, &random), action: action, begins: begins,
      lasts: random.number(in: style.lasts) / 15 * 15,
      status: random.pick(Self.statuses), place: random.pick(places),
      staff: first != second && random.chance(0.6) ? [first, second] : [first],
      partners: random.chance(0.45) ? [partner(on: day, &random)] : [])
  }

  private static let statuses = Weights<InventedSession.Status>([
    (.held, 44), (.cancelled, 3), (.postponed, 2),
  ])
}

extension RandomNumbers {
  /// A day of the period, each as likely.
  mutating func day(in period: Period) -> Day {
    period.from.adding(days: number(in: 0...period.to.days(since: period.from)))
  }
}
