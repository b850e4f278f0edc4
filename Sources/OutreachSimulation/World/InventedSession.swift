internal import Outreach

/// One stop of an action on one day.
struct InventedSession: Sendable {
  enum Status: String, Sendable {
    case held = "tenue"
    case cancelled = "annulee"
    case postponed = "reportee"
  }

  let id: Identifier
  /// Place of the action in the team's.
  let action: Int
  let begins: LocalTime
  let lasts: Int
  let status: Status
  let place: Place
  /// Places of the counsellors in the team; the first records.
  let staff: [Int]
  let partners: [Identifier]

  var day: Day { begins.day }
}
