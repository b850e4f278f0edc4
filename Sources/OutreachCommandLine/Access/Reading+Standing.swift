internal import Outreach
internal import OutreachJournal

extension Reading {
  /// The event at `place` as it stands: with the keys of the correction that holds, `nil` when retracted.
  func standing(_ place: Int, _ live: LiveEvents) -> Event? {
    guard let fact = live[place], var event = event(at: place) else { return nil }
    guard let correction = live.correction(of: place).flatMap(self.event),
      let members = correction["with"]?.members
    else { return event }
    event.own = members.filter { $0.key != "on" }
    event.on = fact.on
    return event
  }

  /// The standing events at `places`, in that order, read on every core.
  func standing(_ places: [Int], _ live: LiveEvents) -> [Event] {
    let size = max(256, places.count / 16)
    let pieces = (places.count + size - 1) / size
    return sideBySide(pieces) { piece in
      places[piece * size..<min(places.count, (piece + 1) * size)].compactMap {
        standing($0, live)
      }
    }.flatMap(\.self)
  }
}
