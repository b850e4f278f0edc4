import Outreach

/// Every table of whole numbers that an attacker cannot rule out, no count of which is above a bound: by trying.
struct SecrecyEnumeration {
  let attacker: SecrecyAttacker
  let bound: Int
  let knowing: Bool
  /// Of each cell, the least and the most it is in any of them; nil while there is none.
  private(set) var ranges: [ClosedRange<Int>?]

  init(_ attacker: SecrecyAttacker, bound: Int, knowing: Bool) {
    self.attacker = attacker
    self.bound = bound
    self.knowing = knowing
    ranges = attacker.counts.map { _ in nil }
    complete(attacker.counts)
  }

  private mutating func complete(_ given: [Int?]) {
    guard let counts = implied(given) else { return }
    guard let next = counts.firstIndex(where: { $0 == nil }) else {
      for (cell, count) in counts.enumerated() {
        guard let count else { continue }
        let range = ranges[cell] ?? count...count
        ranges[cell] = min(range.lowerBound, count)...max(range.upperBound, count)
      }
      return
    }
    for count in 0...bound where allows(count, next) {
      var tried = counts
      tried[next] = count
      complete(tried)
    }
  }

  private func allows(_ count: Int, _ cell: Int) -> Bool {
    guard 0...bound ~= count else { return false }
    guard knowing, let (least, most) = attacker.told[cell] else { return true }
    return least...max(least, most ?? bound) ~= count
  }

  /// With what the relations leave no choice about; nil when one does not hold.
  private func implied(_ given: [Int?]) -> [Int?]? {
    var counts = given
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for relation in attacker.relations {
        let unknown = (relation.parts + [relation.total]).filter { counts[$0] == nil }
        let parts = relation.parts.reduce(0) { $0 + (counts[$1] ?? 0) }
        if unknown.isEmpty, counts[relation.total] != parts { return nil }
        if let total = counts[relation.total], parts > total { return nil }
        guard unknown.count == 1 else { continue }
        let count = counts[relation.total].map { $0 - parts } ?? parts
        guard allows(count, unknown[0]) else { return nil }
        counts[unknown[0]] = count
        isGrowing = true
      }
    }
    return counts
  }
}
