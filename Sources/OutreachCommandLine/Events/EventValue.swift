internal import Outreach

/// A value of an event as a person reads it.
enum EventValue {
  /// A day as `14/10/2026`, a list with commas, `oui`, `non`, `cle=valeur`; empty for `null`.
  static func text(_ value: JSONValue) -> String {
    switch value {
    case .null: ""
    case .bool(let value): value ? "oui" : "non"
    case .number(let digits): digits
    case .string(let text): Day(iso: text).map(FrenchDate.slashes) ?? text
    case .array(let items): items.map(item).joined(separator: ", ")
    case .object(let members):
      members.map { $0.key + "=" + ($0.value == .null ? "inconnu" : text($0.value)) }
        .joined(separator: ", ")
    }
  }

  // A partner and the level of its cooperation, as typed.
  private static func item(_ item: JSONValue) -> String {
    guard let partner = item["partner"]?.text else { return text(item) }
    return partner + (item["level"]?.text.map { "=" + $0 } ?? "")
  }
}
