/// A carnet read for one programme at two cut-offs (section 2).
struct Study {
  let programme: Programme
  /// D.
  let until: Day
  /// Live facts up to D, in order.
  let facts: [Event]
  let persons: [Person]
  let groupOf: [String: String]
  let actions: [String: [String: JSONValue]]
  let vocabulary: [String: String]

  init(
    events: [Event], programme: Programme, vocabulary: [String: String], until: Day,
    knownUntil: Int?, alsoLinked: [[String]]
  ) {
    let live = LiveEvents(events: events, knownUntil: knownUntil)
    // "ignore facts with `on` > D, descriptions included. Types marked ° are not cut by D."
    let facts = live.facts.filter { $0.day <= until }
    let youths = Set(facts.compactMap { $0.string("youth") })
    let groupOf = identityGroups(
      youths: youths, pairs: live.links.map { $0.strings("youths") } + alsoLinked)
    self.programme = programme
    self.vocabulary = vocabulary
    self.until = until
    self.facts = facts
    self.groupOf = groupOf
    actions = actionsDescribed(in: facts)
    persons = Study.pooled(facts, groupOf)
  }

  /// "Pool by person (identity groups)."
  private static func pooled(_ facts: [Event], _ groupOf: [String: String]) -> [Person] {
    var factsOf: [String: [Event]] = [:]
    for fact in facts {
      if let youth = fact.string("youth"), let group = groupOf[youth] {
        factsOf[group, default: []].append(fact)
      }
    }
    return factsOf.keys.sorted(by: precedes).map { Person(id: $0, facts: factsOf[$0] ?? []) }
  }

  func person(of event: Event) -> String? {
    event.string("youth").flatMap { groupOf[$0] }
  }

  func label(_ code: String) -> String {
    vocabulary[code] ?? code
  }
}

/// "An action's keys are those described by D, whenever they were."; "described later: key by key".
func actionsDescribed(in facts: [Event]) -> [String: [String: JSONValue]] {
  var result: [String: [String: JSONValue]] = [:]
  for fact in facts where fact.type == "action-opened" || fact.type == "action-described" {
    guard let action = fact.string("action") else { continue }
    for (key, value) in fact.own {
      result[action, default: [:]][key] = value
    }
  }
  return result
}

/// "*Candidate contacts* of a person for a programme".
extension Study {
  func isCandidate(_ event: Event) -> Bool {
    event.isContactWithYouth && programme.windowHolds(event.day) && actionAdmits(event)
  }

  /// "whose action, if it names `programmes`, names this one (no action, an unknown action, or one
  /// that names none: any programme)"
  private func actionAdmits(_ contact: Event) -> Bool {
    guard let action = contact.string("action"), let keys = actions[action] else { return true }
    let named = keys["programmes"]?.strings ?? []
    return named.isEmpty || named.contains(programme.id)
  }

  /// "At most one per day counts: the first by (`at`, `id`)."
  func candidateContacts(of person: Person) -> [Event] {
    var result: [Event] = []
    for event in person.facts where isCandidate(event) {
      if result.last?.day != event.day { result.append(event) }
    }
    return result
  }

  /// "for the `action-kind` rule a day has the kind if any of its candidate contacts has"
  func day(_ day: Day, of person: Person, hasKind kind: String) -> Bool {
    person.facts.contains { event in
      guard event.day == day, isCandidate(event), let action = event.string("action") else {
        return false
      }
      return actions[action]?["kind"]?.string == kind
    }
  }
}
