import Outreach

/// An invented event before it is numbered; the id is there from the start, so that others can speak of it.
struct SimulatedLine {
  /// The type's name, `identity` and `note` included.
  let typeName: String
  let id: String
  let at: Instant
  let on: Day?
  let own: [JSONMember]
  /// Place of the writer in the team.
  let writer: Int

  var isConfidential: Bool { EventType(rawValue: typeName) == nil }

  /// `2026-10`, the month of recording in UTC.
  var month: YearMonth { at.utc.day.yearMonth }

  func bytes(by login: String, number: Int) -> [UInt8] {
    guard let type = EventType(rawValue: typeName) else {
      return Event(confidential: typeName, id: id, at: at, by: login, own: own, number: number).line
    }
    return Event(type, id: id, at: at, by: login, on: on, own: own, number: number).line
  }
}
