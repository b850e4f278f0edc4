/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers from the same seed on every machine.
package struct RandomNumbers: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The sequence of `seed`.
  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// A whole number of `range`, bounds included.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// True `percent` times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { next() % 100 < UInt64(percent) }

  /// One of `items`, which are not empty.
  mutating func pick<Item>(_ items: [Item]) -> Item { items[Int(next() % UInt64(items.count))] }

  /// One of `items` with chances in proportion to their weights.
  mutating func pick<Item>(_ items: [(Item, weight: Int)]) -> Item {
    var rest = Int(next() % UInt64(items.map(\.weight).reduce(0, +)))
    for (item, weight) in items {
      rest -= weight
      if rest < 0 { return item }
    }
    return items[items.count - 1].0
  }
}
