/// The shortest end, of four characters or more, that tells each of a set of ids from all others.
package struct ShortEnds {
  private let ends: [String: String]

  /// Ends of `ids`, capitals and small letters being the same.
  package init(_ ids: some Collection<String>) {
    // Sorted from their last character, the ids most alike stand side by side.
    let sorted = ids.map { (id: $0, reversed: Array($0.uppercased().utf8.reversed())) }
      .sorted { $0.reversed.lexicographicallyPrecedes($1.reversed) }
    var ends: [String: String] = [:]
    for place in sorted.indices {
      let (id, reversed) = sorted[place]
      var length = 4
      for neighbour in [place - 1, place + 1] where sorted.indices.contains(neighbour) {
        let shared = zip(reversed, sorted[neighbour].reversed).prefix { $0 == $1 }.count
        length = max(length, shared + 1)
      }
      ends[id] = String(id.suffix(length))
    }
    self.ends = ends
  }

  /// Ends worked out elsewhere, by id.
  package init(known ends: [String: String]) { self.ends = ends }

  /// The end of `id`, whole when it is not one of the set.
  package func end(_ id: String) -> String { ends[id] ?? id }
}
