internal import Outreach

/// What differs between two states of one event, by the names of the options that say it.
struct EventChanges {
  private let parts: [String]

  /// The changes from `old` to `new`, youths shown by their code.
  init(from old: Event, to new: Event, code: (String) -> String) {
    var parts: [String] = []
    func shown(_ value: JSONValue?, _ key: String) -> String {
      guard let value, value != .null else { return "rien" }
      if key == "youth", let youth = value.text { return code(youth) }
      return EventValue.text(value)
    }
    if old.on != new.on {
      parts.append(
        "date " + Self.arrow(old.on.map(FrenchDate.slashes), new.on.map(FrenchDate.slashes)))
    }
    let fields = new.type.map(CorrectableFields.fields) ?? []
    for key in old.own.map(\.key) + new.own.map(\.key).filter({ old[$0] == nil })
    where old[key] != new[key] {
      let name = fields.first { $0.key.name == key }?.option.name ?? key
      parts.append(name + " " + Self.arrow(shown(old[key], key), shown(new[key], key)))
    }
    self.parts = parts
  }

  var isEmpty: Bool { parts.isEmpty }

  /// `date 14/10/2026 → 13/10/2026 ; action maraude-centre → maraude-nord`.
  var text: String { parts.joined(separator: " ; ") }

  private static func arrow(_ old: String?, _ new: String?) -> String {
    (old ?? "rien") + " → " + (new ?? "rien")
  }
}
