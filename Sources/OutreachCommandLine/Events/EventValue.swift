internal import Outreach

/// A value of an event as a person reads it.
enum EventValue {
  /// A day as `14/10/2026`, a list with commas, `oui`, `non`, `cle=valeur`; empty for `null`. Other texts by their `name`.
  static func text(_ value: JSONValue, name: (String) -> String = { $0 }) -> String {
    switch value {
    case .null: ""
    case .bool(let value): value ? "oui" : "non"
    case .number(let digits): digits
    case .string(let text): Day(iso: text).map(FrenchDate.slashes) ?? name(text)
    case .array(let items): items.map { item($0, name) }.joined(separator: ", ")
    case .object(let members):
      members.map { $0.key + "=" + ($0.value == .null ? "inconnu" : text($0.value, name: name)) }
        .joined(separator: ", ")
    }
  }

  // A partner and the level of its cooperation, as typed.
  private static func item(_ item: JSONValue, _ name: (String) -> String) -> String {
    guard let partner = item["partner"]?.text else { return text(item, name: name) }
    return name(partner) + (item["level"]?.text.map { "=" + $0 } ?? "")
  }
}
