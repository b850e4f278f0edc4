internal import Outreach

/// What differs between two states of one event, key by key.
struct EventChanges {
  private let parts: [String]

  /// The changes from `old` to `new`; `name` says the codes of a key.
  init(from old: Event, to new: Event, name: (String, EventKey) -> String) {
    var parts: [String] = []
    func shown(_ value: JSONValue?, _ key: EventKey?) -> String {
      guard let value, value != .null else { return "rien" }
      return EventValue.text(value) { text in key.map { name(text, $0) } ?? text }
    }
    if old.on != new.on {
      parts.append(
        "date : " + Self.arrow(old.on.map(FrenchDate.slashes), new.on.map(FrenchDate.slashes)))
    }
    let fields = new.type.map(CorrectableFields.fields) ?? []
    for key in old.own.map(\.key) + new.own.map(\.key).filter({ old[$0] == nil })
    where old[key] != new[key] {
      let own = EventKey.allCases.first { $0.name == key }
      let title = own?.french ?? fields.first { $0.key.name == key }?.option.name ?? key
      parts.append(title + " : " + Self.arrow(shown(old[key], own), shown(new[key], own)))
    }
    self.parts = parts
  }

  var isEmpty: Bool { parts.isEmpty }

  /// `date : 14/10/2026 → 13/10/2026 ; thème : Logement → Sport`.
  var text: String { parts.joined(separator: " ; ") }

  private static func arrow(_ old: String?, _ new: String?) -> String {
    (old ?? "rien") + " → " + (new ?? "rien")
  }
}
