/// The facts read, in reading order, each with its identifier: kept part by part, as they were read.
package struct FactList: RandomAccessCollection, Sendable {
  private var facts: [[Fact]] = []
  private var ids: [[EventID]] = []
  private var aside = AsidePlaces()
  // Where each part begins, and where the last one ends.
  private var starts = [0]

  init() {}

  /// Adds a part: as many facts as identifiers, and the places of those that stand aside in it.
  mutating func append(_ facts: [Fact], _ ids: [EventID], aside: AsidePlaces) {
    self.aside.append(aside, from: endIndex)
    self.facts.append(facts)
    self.ids.append(ids)
    starts.append(starts[starts.count - 1] + facts.count)
  }

  /// Places of the links between youths.
  var links: some Sequence<Int> { aside.links.lazy.map { Int($0) } }
  /// Places of what is said of actions, closings included.
  var actions: some Sequence<Int> { aside.actions.lazy.map { Int($0) } }
  /// Places of the sessions.
  var sessions: some Sequence<Int> { aside.sessions.lazy.map { Int($0) } }
  /// Places of the events that speak of another one, in order.
  var references: some Sequence<Int> { aside.references.lazy.map { Int($0) } }
  /// Places of the events that are no youth's and none of these, those of unknown types among them.
  var others: some Sequence<Int> { aside.others.lazy.map { Int($0) } }

  package var startIndex: Int { 0 }
  package var endIndex: Int { starts[starts.count - 1] }

  package subscript(place: Int) -> Fact {
    @inline(__always) get {
      let part = part(of: place)
      return facts[part][place &- starts[part]]
    }
  }

  /// The identifier of the event at `place`.
  package func id(_ place: Int) -> EventID {
    let part = part(of: place)
    return ids[part][place - starts[part]]
  }

  /// The parts, as ranges of places.
  var parts: [Range<Int>] { facts.indices.map { starts[$0]..<starts[$0 + 1] } }

  /// The identifiers of a part.
  func ids(part: Int) -> [EventID] { ids[part] }

  /// The facts at `places`, in that order.
  func only(_ places: [Int]) -> FactList {
    var aside = AsidePlaces()
    let facts = places.map { self[$0] }
    for (place, fact) in facts.enumerated() { aside.add(fact, at: place) }
    var kept = FactList()
    kept.append(facts, places.map(id), aside: aside)
    return kept
  }

  /// The facts but those at `places`.
  func without(_ places: Set<Int>) -> FactList {
    var kept = FactList()
    for part in facts.indices {
      let places = facts[part].indices.filter { !places.contains(starts[part] + $0) }
      let left = places.map { facts[part][$0] }
      var aside = AsidePlaces()
      for (place, fact) in left.enumerated() { aside.add(fact, at: place) }
      kept.append(left, places.map { ids[part][$0] }, aside: aside)
    }
    return kept
  }

  // As many parts as there are cores: looked through one by one.
  @inline(__always)
  private func part(of place: Int) -> Int {
    var part = 0
    while place >= starts[part &+ 1] { part &+= 1 }
    return part
  }
}
