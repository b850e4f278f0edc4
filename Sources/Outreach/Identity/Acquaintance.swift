/// What a carnet knows of somebody besides their names, as far as it helps to know them again.
package struct Acquaintance: Equatable, Sendable {
  /// The last time they were met.
  package struct Meeting: Equatable, Sendable {
    package let on: Day
    /// Logins of who was there.
    package let staff: [String]
    /// Where, in the words of the line, else the code of the action.
    package let place: String?

    package init(on: Day, staff: [String] = [], place: String? = nil) {
      (self.on, self.staff, self.place) = (on, staff, place)
    }
  }

  package private(set) var birth: BirthSpan?
  package private(set) var gender: String?
  package private(set) var places: Sighting.Places
  package private(set) var lastSeen: Meeting?

  package init(
    birth: BirthSpan? = nil, gender: String? = nil, places: Sighting.Places = .init(),
    lastSeen: Meeting? = nil
  ) {
    (self.birth, self.gender, self.places, self.lastSeen) = (birth, gender, places, lastSeen)
  }

  /// What the standing `events` about one person say, in order of day.
  package init(_ events: [Event]) {
    self.init()
    var age: BirthSpan?
    for event in events {
      if let said = event["gender"] { gender = said.text }
      if let said = event["birth"] { birth = said.text.flatMap(BirthSpan.init(birth:)) }
      if let said = event["age"], let day = event.on {
        age = said.integer.map { BirthSpan(age: $0, on: day) }
      }
      places.add { event[$0.name]?.text }
      guard event.type == .contactMade, let day = event.on else { continue }
      let place = ["place", "area", "commune", "action"].lazy.compactMap { event[$0]?.text }.first
      lastSeen = Meeting(
        on: day, staff: event["staff"]?.items?.compactMap(\.text) ?? [], place: place)
    }
    birth = birth ?? age
  }
}
