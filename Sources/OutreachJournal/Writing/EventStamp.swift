import Outreach

/// What makes a draft an event: id, moment, login and the writer's next number.
struct EventStamp {
  let at: Instant
  let by: String
  let random: @Sendable () -> UInt64
  /// The event that the next one comes after.
  private(set) var last: (number: Int, id: String)?

  init(at: Instant, by: String, random: @escaping @Sendable () -> UInt64) {
    self.at = at
    self.by = by
    self.random = random
  }

  /// The next event comes after this one, unless a later one is already known.
  mutating func follow(_ event: (number: Int, id: String)?) {
    if let event, event.number > last?.number ?? 0 { last = event }
  }

  /// The next event; refused when no identifier comes after the last one.
  mutating func event(_ draft: EventDraft) throws(JournalError) -> Event {
    guard let id = ULID.next(at: at, random: random, after: last?.id ?? "") else {
      throw .lastIdentifier(last?.id ?? "")
    }
    let number = (last?.number ?? 0) + 1
    last = (number, id)
    return draft.event(id: id, at: at, by: by, number: number)
  }
}
