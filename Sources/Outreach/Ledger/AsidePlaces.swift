/// Places of the events that are no youth's, and of those that speak of another event, by what they are: each is
/// looked for alone, and they are few among all.
struct AsidePlaces: Sendable {
  private(set) var links: [UInt32] = []
  private(set) var actions: [UInt32] = []
  private(set) var sessions: [UInt32] = []
  /// Those that speak of another event.
  private(set) var references: [UInt32] = []
  /// Those of which figures need nothing, and those of unknown types.
  private(set) var others: [UInt32] = []

  /// Takes note of the place of a fact, if it stands aside.
  @inline(__always)
  mutating func add(_ fact: Fact, at place: Int) {
    let place = UInt32(truncatingIfNeeded: place)
    switch fact.content {
    case .link: links.append(place)
    case .action, .actionClosed: actions.append(place)
    case .session: sessions.append(place)
    case .retraction, .followUpClosed, .resolved, .correction: references.append(place)
    default: if fact.youth.isNone { others.append(place) }
    }
  }

  /// Adds those of a part whose places begin at `start`.
  mutating func append(_ part: AsidePlaces, from start: Int) {
    let start = UInt32(start)
    links += part.links.lazy.map { $0 + start }
    actions += part.actions.lazy.map { $0 + start }
    sessions += part.sessions.lazy.map { $0 + start }
    references += part.references.lazy.map { $0 + start }
    others += part.others.lazy.map { $0 + start }
  }
}
