internal import Outreach

/// A line before it has its place among its writer's lines: everything but number and checksum.
struct Draft: Sendable {
  let at: Instant
  let id: Identifier
  let type: LineType
  /// Place of the writer in the team.
  let writer: Int
  let on: Day?
  /// The bytes of the type's own keys in the store.
  let own: Range<Int>

  /// The order of recording.
  static func precedes(_ left: Draft, _ right: Draft) -> Bool {
    left.at == right.at ? left.id < right.id : left.at < right.at
  }
}
