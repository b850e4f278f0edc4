/// The events left after the knowledge cut-off, and which of them are retracted or corrected.
struct LiveEvents {
  let known: [Event]
  let retractions: [Event]
  let corrections: [Event]
  /// What retractions and corrections speak of: all other events are quickly done with.
  let targets: Set<String>

  /// "Knowledge cut-off K: ignore events with `at` > K."
  init(events: [Event], knownUntil: Int?) {
    known = events.filter { event in
      if let knownUntil { event.at <= knownUntil } else { true }
    }
    retractions = known.filter { $0.type == "event-retracted" }
    corrections = known.filter { $0.type == "event-corrected" }
    targets = Set((retractions + corrections).compactMap { $0.string("target") })
  }

  /// "Apply corrections and retractions among the events left (a correction keeps its target's `at`
  /// and `id` for ordering)." The facts, in order.
  var facts: [Event] {
    known.filter { $0.isFact && !isRetracted($0) }.map { corrected($0) }.sorted(by: Event.inOrder)
  }

  /// "(retract a `youths-linked` to undo a link)"
  var links: [Event] {
    known.filter { $0.type == "youths-linked" && !isRetracted($0) }
  }

  /// "a retraction may target anything, a retraction included"
  func isRetracted(_ event: Event) -> Bool {
    targets.contains(event.id)
      && retractions.contains { $0.string("target") == event.id && retracts($0) }
  }

  /// "a cycle retracts nothing", and a retraction that is itself retracted does not either.
  func retracts(_ retraction: Event) -> Bool {
    !isInCycle(retraction) && !isRetracted(retraction)
  }

  func isInCycle(_ retraction: Event) -> Bool {
    var current = retraction
    for _ in retractions {
      guard let next = retractions.first(where: { $0.id == current.string("target") }) else {
        return false
      }
      if next.id == retraction.id { return true }
      current = next
    }
    return false
  }

  /// "Among several live corrections of one target the last by (`at`, `id`) stands"; "A correction
  /// targets a fact only": only facts are brought here.
  func corrected(_ fact: Event) -> Event {
    guard targets.contains(fact.id) else { return fact }
    let standing = corrections.filter { $0.string("target") == fact.id && !isRetracted($0) }
    guard let last = standing.max(by: Event.recordedBefore), var with = last.own["with"]?.object
    else { return fact }
    var result = fact
    // "they replace the target's own keys whole; `on` stands when `with` has none"
    if let day = with["on"]?.day { result.on = day }
    with["on"] = nil
    result.own = with
    return result
  }
}
