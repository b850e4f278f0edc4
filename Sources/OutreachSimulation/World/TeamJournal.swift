internal import Outreach

/// What a team has recorded; what would be recorded after the last day is not there yet.
struct TeamJournal: Sendable {
  private let to: Day
  private let end: Instant
  private(set) var journal = DraftStore()
  private(set) var confidential = DraftStore()
  /// Named youths met at each session of the team.
  var met: [Int]
  /// The youth registered last, to be told apart from the next one.
  var previous: (youth: Identifier, at: Instant)?

  init(_ team: Team) {
    to = team.period.to
    end = LocalTime(day: to, minute: 1440).instant
    met = Array(repeating: 0, count: team.sessions.count)
  }

  /// Records an event; `nil` when that is past the last day.
  @discardableResult
  mutating func record(
    _ type: EventType, on: Day?, at: Instant, writer: Int, _ random: inout RandomNumbers,
    _ own: (inout LineBuffer) -> Void
  ) -> Identifier? {
    guard at < end, on.map({ $0 <= to }) ?? true else { return nil }
    let id = Identifier(at: at, &random)
    journal.add(.event(type), id, at: at, on: on, writer: writer, own)
    return id
  }

  /// Records a confidential line.
  mutating func keep(
    _ type: LineType, at: Instant, writer: Int, _ random: inout RandomNumbers,
    _ own: (inout LineBuffer) -> Void
  ) {
    guard at < end else { return }
    let id = Identifier(at: at, &random)
    confidential.add(type, id, at: at, on: nil, writer: writer, own)
  }
}
