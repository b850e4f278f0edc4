extension FoldedName {
  /// Whether a few slips of typing make one name of the other, the longer one saying how many; two neighbours
  /// swapped are one slip.
  func isTyped(as other: FoldedName) -> Bool {
    let allowed = Self.slips(allowed: max(letters.count, other.letters.count))
    guard allowed > 0, abs(letters.count - other.letters.count) <= allowed else { return false }
    return typingSlips(other.letters) <= allowed
  }

  private func typingSlips(_ other: [Unicode.Scalar]) -> Int {
    var (before, last) = ([Int](), Array(0...other.count))
    for (i, letter) in letters.enumerated() {
      var row = [i + 1]
      for (j, candidate) in other.enumerated() {
        var slips = min(last[j] + (letter == candidate ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, letter == other[j - 1], letters[i - 1] == candidate {
          slips = min(slips, before[j - 1] + 1)
        }
        row.append(slips)
      }
      (before, last) = (last, row)
    }
    return last[other.count]
  }
}
