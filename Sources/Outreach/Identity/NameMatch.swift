/// A name of one person that is like a name of another.
struct NameMatch {
  /// Places among the names of each.
  let first: Int
  let second: Int
  let likeness: NameLikeness
  /// How many bear a name as much alike.
  let count: Int
  private let left: CalledBy
  private let right: CalledBy

  /// The match, or the two independent ones, that chance explains least; `nil` when no name is alike, when
  /// a first name or a last name tells the two apart, or when each is too common to say anything.
  static func best(
    _ first: [CalledBy], _ second: [CalledBy], _ names: NameTable, among people: Int
  ) -> (matches: [NameMatch], expected: Double)? {
    let matches = first.flatMap { left in
      second.compactMap { NameMatch(left, $0, names) }
    }.sorted { $0.precedes($1) }
    guard let rarest = matches.first, rarest.count <= LookAlikes.commonName,
      !areToldApart(by: .firstName, first, second, names),
      !areToldApart(by: .lastName, first, second, names)
    else { return nil }
    var best = (matches: [rarest], expected: Double(rarest.count - 2))
    for (rank, one) in matches.enumerated() {
      for other in matches[(rank + 1)...] where one.isIndependent(of: other, names) {
        let expected = Double(one.count - 2) * Double(other.count - 1) / Double(people - 1)
        if expected < best.expected || best.matches.count == 1 && expected == best.expected {
          best = ([one, other], expected)
        }
      }
    }
    return best
  }

  /// The least that `best` can expect for a person, whoever the other is.
  static func least(_ called: [CalledBy], _ names: NameTable, among people: Int) -> Double {
    let counts = called.map { names.bearers[Int($0.number)].count }.sorted()
    guard let rarest = counts.first, counts.count > 1, people > 1 else {
      return Double((counts.first ?? 2) - 2)
    }
    return max(0, Double(rarest - 2)) * min(1, Double(counts[1] - 1) / Double(people - 1))
  }

  private init?(_ left: CalledBy, _ right: CalledBy, _ names: NameTable) {
    guard let likeness = names.likeness(left.number, right.number) else { return nil }
    (self.left, self.right, self.likeness) = (left, right, likeness)
    (first, second) = (left.name, right.name)
    count = names.count(left.number, right.number, likeness)
  }

  private func precedes(_ other: NameMatch) -> Bool {
    (count, other.likeness, first, second) < (other.count, likeness, other.first, other.second)
  }

  // Two names of a person that are alike say one thing, not two.
  private func isIndependent(of other: NameMatch, _ names: NameTable) -> Bool {
    !left.overlaps(other.left) && !right.overlaps(other.right)
      && names.likeness(left.number, other.left.number) == nil
      && names.likeness(right.number, other.right.number) == nil
  }

  private static func areToldApart(
    by part: KnownPerson.Name.Part, _ first: [CalledBy], _ second: [CalledBy], _ names: NameTable
  ) -> Bool {
    var isKnown = false
    for left in first where left.part == part {
      for right in second where right.part == part {
        if names.likeness(left.number, right.number) != nil { return false }
        isKnown = true
      }
    }
    return isKnown
  }
}
