extension Ledger {
  /// The retractions that end in a circle of retractions, and so retract nothing.
  package var retractionCycles: [FactDoubt] {
    var targets: [Int: Int] = [:]
    for retraction in retractions { targets[retraction.place] = retraction.target }
    var checked = Set<Int>()
    var found: [Int] = []
    for start in targets.keys {
      var walk: [Int] = []
      var place: Int? = start
      while let current = place, checked.insert(current).inserted {
        walk.append(current)
        place = targets[current]
      }
      // Back on the same walk: what follows is the circle.
      if let place, let first = walk.firstIndex(of: place) { found += walk[first...] }
    }
    return found.map { FactDoubt(source: facts[$0].source, problem: .retractionCycle) }
  }
}
