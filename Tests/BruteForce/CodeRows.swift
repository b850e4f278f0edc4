import Foundation

func jsonOrNull(_ text: String?) -> Any {
  text.map { $0 as Any } ?? NSNull()
}

/// "`dispositifs` and `situations`, by code".
extension Window {
  private struct Row: Hashable {
    let code: String
    let within: String?
  }

  private struct Counted {
    var events = 0
    var persons: Set<String> = []
    var eventsMobilises = 0
    var personsMobilises: Set<String> = []
  }

  var devices: [[String: Any]] {
    rows(ofType: "device-entered", key: "device", nested: true)
  }

  var situations: [[String: Any]] {
    rows(ofType: "situation-found", key: "situation", nested: false)
  }

  /// "events in the period on or after c1 of an episode that is mobilised or arrived, and distinct
  /// persons; each split into episodes mobilised and not; one row per code and `within`"
  private func rows(ofType type: String, key: String, nested: Bool) -> [[String: Any]] {
    var counted: [Row: Counted] = [:]
    for lived in episodes where lived.path.mobilise != nil || lived.path.droitCommun != nil {
      for fact in lived.person.facts(ofType: type)
      where holds(fact.day) && lived.episode.holds(fact.day) {
        let row = Row(
          code: fact.string(key) ?? "", within: nested ? fact.string("within") : nil)
        count(lived, in: &counted[row, default: Counted()])
      }
    }
    return counted.sorted { inOrder($0.key, $1.key) }.map { json($0.key, $0.value) }
  }

  private func count(_ lived: LivedEpisode, in counted: inout Counted) {
    counted.events += 1
    counted.persons.insert(lived.person.id)
    if lived.path.mobilise != nil {
      counted.eventsMobilises += 1
      counted.personsMobilises.insert(lived.person.id)
    }
  }

  private func inOrder(_ left: Row, _ right: Row) -> Bool {
    if left.code != right.code { return precedes(left.code, right.code) }
    return nullFirst(left.within, right.within)
  }

  private func json(_ row: Row, _ counted: Counted) -> [String: Any] {
    [
      "code": row.code, "label": study.label(row.code), "within": jsonOrNull(row.within),
      "events": counted.events, "persons": counted.persons.count,
      "eventsMobilises": counted.eventsMobilises,
      "personsMobilises": counted.personsMobilises.count,
    ]
  }
}
