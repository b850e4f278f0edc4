/// Finds the names close in spelling without comparing each with each: two names a few slips apart give the
/// same letters once as many are left out of each.
enum SpellingNeighbours {
  /// Places in `names`, the smaller first, in order; the names are distinct.
  static func pairs(among names: [FoldedName]) -> [(UInt32, UInt32)] {
    // A hash of the letters left above the name's own place, so that one sort puts them side by side.
    var leftovers: [UInt64] = []
    for (place, name) in names.enumerated() where !name.isNumbered {
      let slips = FoldedName.slips(allowed: name.letters.count)
      guard slips > 0 else { continue }
      let letters = name.letters.map(\.value)
      for hash in Self.hashes(letters, leavingOut: slips) {
        leftovers.append(hash << placeBits | UInt64(place))
      }
    }
    leftovers.sort()
    var found = PlacePairs()
    var start = 0
    while start < leftovers.count {
      var end = start + 1
      while end < leftovers.count, leftovers[end] >> placeBits == leftovers[start] >> placeBits {
        end += 1
      }
      defer { start = end }
      for first in start..<end - 1 {
        for second in first + 1..<end where leftovers[first] != leftovers[second] {
          let (left, right) = (leftovers[first] & placeMask, leftovers[second] & placeMask)
          if names[Int(left)].isClose(to: names[Int(right)]) {
            found.add(Int(left), Int(right))
          }
        }
      }
    }
    return found.sorted()
  }

  // Sixteen million names.
  private static let placeBits: UInt64 = 24
  private static let placeMask: UInt64 = 1 << placeBits - 1

  // Of the letters, and of what is left of them once up to `count` (1 or 2) are left out.
  private static func hashes(_ letters: [UInt32], leavingOut count: Int) -> [UInt64] {
    var hashes = [hash(letters, -1, -1)]
    for first in letters.indices {
      hashes.append(hash(letters, first, -1))
      guard count > 1 else { continue }
      for second in first + 1..<letters.count { hashes.append(hash(letters, first, second)) }
    }
    return hashes
  }

  // Enough bits that unlike letters seldom share a hash.
  private static func hash(_ letters: [UInt32], _ first: Int, _ second: Int) -> UInt64 {
    var hash: UInt64 = 0
    for index in letters.indices where index != first && index != second {
      hash = mix(hash, UInt64(letters[index]))
    }
    return hash
  }
}
