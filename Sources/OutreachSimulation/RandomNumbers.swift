/// Numbers that follow from a seed alone (SplitMix64): the same on every machine and in every run.
package struct RandomNumbers: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The sequence of `seed`.
  package init(seed: UInt64) { state = seed }

  /// The sequence of one part of an invented world, unrelated to that of any other `stream`.
  package init(seed: UInt64, stream: UInt64) {
    var mixer = RandomNumbers(seed: seed ^ 0x5851_F42D_4C95_7F2D)
    state = mixer.next()
    mixer.state = state ^ stream &* 0xD134_2543_DE82_EF95
    state = mixer.next()
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// At least 0, less than 1.
  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// True in that share of the cases.
  mutating func chance(_ share: Double) -> Bool { unit() < share }

  /// A whole number of the range, each as likely.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    let width = UInt64(range.upperBound - range.lowerBound + 1)
    return range.lowerBound + Int(next().multipliedFullWidth(by: width).high)
  }

  /// A wait in days of that mean, short ones more likely, never more than four times the mean.
  mutating func wait(mean: Double) -> Int { Int(4 * mean * unit() * unit() + 0.5) }

  /// One of the items, which are never none.
  mutating func pick<Item>(_ items: [Item]) -> Item { items[number(in: 0...items.count - 1)] }

  /// One of the entries, as likely as its weight says; there is always one.
  mutating func pick<Item>(_ table: Weights<Item>) -> Item {
    var rest = number(in: 0...table.total - 1)
    for entry in table.entries {
      rest -= entry.weight
      if rest < 0 { return entry.item }
    }
    return table.entries[0].item
  }
}
