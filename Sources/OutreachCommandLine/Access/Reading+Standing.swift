internal import Outreach
internal import OutreachJournal

extension Reading {
  /// The event at `place` as it stands: with the keys of the correction that holds, `nil` when retracted.
  func standing(_ place: Int, _ live: LiveEvents) throws(JournalError) -> Event? {
    try live[place] == nil ? nil : standing(event(at: place), at: place, live)
  }

  /// The standing events at `places`, in that order, read on every core.
  func standing(_ places: [Int], _ live: LiveEvents) throws(JournalError) -> [Event] {
    let places = places.filter { live[$0] != nil }
    var standing: [Event] = []
    for (place, event) in zip(places, try events(at: places)) {
      standing.append(try self.standing(event, at: place, live))
    }
    return standing
  }

  private func standing(
    _ recorded: Event, at place: Int, _ live: LiveEvents
  ) throws(JournalError) -> Event {
    guard let correction = live.correction(of: place),
      let members = try event(at: correction)["with"]?.members
    else { return recorded }
    var event = recorded
    event.own = members.filter { $0.key != "on" }
    event.on = live[place]?.on
    return event
  }
}
