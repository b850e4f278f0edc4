/// Pairs of places, both below 2^32, as they are found: in any order, and as often as one likes.
struct PlacePairs {
  private var found: [UInt64] = []

  /// One number for both, the smaller place above.
  static func packed(_ first: Int, _ second: Int) -> UInt64 {
    UInt64(min(first, second)) << 32 | UInt64(max(first, second))
  }

  /// Adds a pair, whichever of the two is named first.
  mutating func add(_ first: Int, _ second: Int) { found.append(Self.packed(first, second)) }

  /// Each pair once, the smaller place first, in order.
  func sorted() -> [(UInt32, UInt32)] {
    var pairs: [(UInt32, UInt32)] = []
    var last: UInt64?
    for pair in found.sorted() where pair != last {
      pairs.append((UInt32(pair >> 32), UInt32(truncatingIfNeeded: pair)))
      last = pair
    }
    return pairs
  }
}
