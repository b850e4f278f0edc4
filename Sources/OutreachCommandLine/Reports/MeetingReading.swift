internal import Outreach
internal import OutreachJournal

/// Finds what a meeting looks at besides a bilan, in a carnet read with its details.
struct MeetingReading {
  private let call: ReportCall

  init(_ call: ReportCall) { self.call = call }

  /// What there is to look at beside `bilan`.
  func meeting(of bilan: Bilan) throws -> Meeting {
    let reading = call.reading
    let live = LiveEvents(reading.ledger, knownUntil: call.request.knownUntil?.end)
    let eve = call.request.period.from.adding(days: -1)
    return try Meeting(
      reading.ledger, call.request, bilan,
      eve: .init(day: eve, end: call.access.clock.end(of: eve)),
      lines: { try reading.standing($0, live) })
  }
}
