internal import Outreach

/// What a line is: an event of the journal, or one of the two confidential kinds.
enum LineType: Sendable {
  case event(EventType)
  case identity, note

  /// The type as written.
  var name: String {
    switch self {
    case .event(let type): type.rawValue
    case .identity: "identity"
    case .note: "note"
    }
  }
}
