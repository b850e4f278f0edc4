/// Places of facts by person: a counting sort of each part of the ledger, four bytes a fact.
struct PersonGroups: Sendable {
  private struct Part: Sendable {
    var places: [UInt32]
    // Where each person's places begin; one more at the end.
    var starts: [UInt32]
  }

  private let parts: [Part]

  /// The groups of all places in `parts`, by what `person` says, below `persons`; none for `nil`.
  init(_ parts: [Range<Int>], persons: Int, person: @Sendable (Int) -> UInt32?) {
    self.parts = sideBySide(parts.count) { part in
      var next = [UInt32](repeating: 0, count: persons + 1)
      for place in parts[part] {
        if let person = person(place) { next[Int(person) &+ 1] &+= 1 }
      }
      for index in next.indices.dropFirst() { next[index] &+= next[index - 1] }
      let starts = next
      var places = [UInt32](repeating: 0, count: Int(starts[persons]))
      for place in parts[part] {
        guard let person = person(place) else { continue }
        places[Int(next[Int(person)])] = UInt32(place)
        next[Int(person)] &+= 1
      }
      return Part(places: places, starts: starts)
    }
  }

  /// Every place of a person, in the ledger's order.
  @inline(__always)
  func forEachPlace(of person: Int, _ body: (Int) -> Void) {
    for part in parts {
      for index in part.starts[person]..<part.starts[person + 1] {
        body(Int(part.places[Int(index)]))
      }
    }
  }
}
