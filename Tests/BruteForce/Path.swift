/// A leaving of the path that was recognised, whether or not a reprise followed.
struct Exit {
  enum Manner: Equatable {
    case declared(reason: String)
    case silent(solicited: Bool)
  }

  let day: Day
  let manner: Manner

  var isDeclared: Bool {
    if case .declared = manner { true } else { false }
  }
}

enum State: String {
  case arrive, situation, sortie, autre, encours, repere
}

/// What an episode looked like at the end of one day.
struct Path {
  let c1: Day
  let contacts: [Event]
  let droitCommun: Day?
  let mobilise: Day?
  let situation: Day?
  /// Exits recognised, in order of day.
  let exits: [Exit]
  /// Days of the contacts that reopened the path.
  let reprises: [Day]
  /// The exit that no contact has reopened.
  let standing: Exit?
  let state: State

  /// "when the episode was closed …: arrived, in situation, or in an exit not reopened"
  var isClosed: Bool {
    droitCommun != nil || situation != nil || standing != nil
  }
}

/// An episode of a person in the programme.
struct Episode {
  let person: Person
  /// 0 for the person's first.
  let rank: Int
  var contacts: [Event]
  /// The c1 of the episode that followed.
  var next: Day?

  var c1: Day { contacts.first?.day ?? Day(number: Int.max) }

  /// "Contacts and steps from that day on belong to" the next one.
  func holds(_ day: Day) -> Bool {
    if let next, day >= next { return false }
    return day >= c1
  }
}

extension Study {
  /// The path as if D were `day`.
  func path(of episode: Episode, asOf day: Day) -> Path {
    let facts = episode.person.facts.filter { episode.holds($0.day) && $0.day <= day }
    let contacts = episode.contacts.filter { $0.day <= day }
    let arrival = facts.first { isArrival($0) }?.day
    let mobilise = mobilisation(of: episode.person, contacts: contacts, before: arrival)
    let situation = mobilise.flatMap { situationDay(in: facts, from: $0, before: arrival) }
    var walk = ExitWalk(
      study: self, person: episode.person, facts: facts, contacts: Set(contacts.map(\.day)),
      isMobilised: mobilise != nil)
    // "on days from m (or c1 when never mobilised) and before dc and s"
    var end = episode.next.map { min($0, day.adding(days: 1)) } ?? day.adding(days: 1)
    if let arrival { end = min(end, arrival) }
    if let situation { end = min(end, situation) }
    walk.live(from: mobilise ?? episode.c1, before: end)
    return Path(
      c1: episode.c1, contacts: contacts, droitCommun: arrival, mobilise: mobilise,
      situation: situation, exits: walk.exits, reprises: walk.reprises, standing: walk.standing,
      state: state(arrival, mobilise, situation, walk.standing))
  }

  /// "the earliest day ≥ c1 of `youth-welcomed`, `device-entered`, or `referral-resolved` with
  /// `arrived` true whose referral has purpose `accompagnement`"
  private func isArrival(_ fact: Event) -> Bool {
    switch fact.type {
    case "youth-welcomed", "device-entered":
      return true
    case "referral-resolved":
      guard fact.own["arrived"]?.bool == true, let target = fact.string("target") else {
        return false
      }
      return facts.contains {
        $0.type == "youth-referred" && $0.id == target && $0.string("purpose") == "accompagnement"
      }
    default:
      return false
    }
  }

  /// "by `second-contact`, the day of the episode's second contact; by `action-kind`, the first day of
  /// the episode (c1 included) with that kind; only if strictly before dc or dc is absent"
  private func mobilisation(of person: Person, contacts: [Event], before arrival: Day?) -> Day? {
    let day: Day?
    if let kind = programme.mobilisingKind {
      day = contacts.map(\.day).first { self.day($0, of: person, hasKind: kind) }
    } else {
      day = contacts.count > 1 ? contacts[1].day : nil
    }
    guard let day else { return nil }
    if let arrival, day >= arrival { return nil }
    return day
  }

  /// "the first `situation-found` on or after m whose situation is among `outcomes`, if strictly
  /// before dc or dc is absent"
  private func situationDay(in facts: [Event], from mobilise: Day, before arrival: Day?) -> Day? {
    let first = facts.first {
      $0.type == "situation-found" && $0.day >= mobilise
        && programme.outcomes.contains($0.string("situation") ?? "")
    }
    guard let first else { return nil }
    if let arrival, first.day >= arrival { return nil }
    return first.day
  }

  /// "**State** as of D, in this order".
  private func state(
    _ arrival: Day?, _ mobilise: Day?, _ situation: Day?, _ standing: Exit?
  ) -> State {
    if arrival != nil { return .arrive }
    if situation != nil { return .situation }
    switch standing?.manner {
    case .silent: return .sortie
    case .declared(let reason): return isEarly(reason) ? .sortie : .autre
    case nil: return mobilise == nil ? .repere : .encours
    }
  }

  func isEarly(_ reason: String) -> Bool {
    programme.earlyReasons.contains(reason)
  }
}
