internal import Outreach

/// What a counsellor calls an event of each type.
enum EventName {
  /// The word; words typed after `--type` are compared without accents, dashes standing for spaces.
  static func word(_ type: EventType) -> String {
    switch type {
    // Narrow enough for a column, and easily typed.
    case .youthRegistered: "nouveau jeune"
    case .youthWelcomed: "premier accueil"
    case .referralResolved: "suite donnée"
    default: type.french
    }
  }

  /// The word of an event, the type as written when this version does not know it.
  static func word(_ event: Event) -> String { event.type.map(word) ?? event.typeName }

  /// The word as typed after `--type`: `premier-accueil`.
  static func typed(_ type: EventType) -> String {
    folded(word(type)).replacing(" ", with: "-")
  }

  /// The type that `text` names, by its word or by its name in the files.
  static func type(_ text: String) -> EventType? {
    let plain = folded(text).replacing(" ", with: "-")
    return EventType(rawValue: text) ?? EventType.allCases.first { typed($0) == plain }
  }
}
