/// The closest of a list of names to what was typed, accents and case ignored.
package enum NearestName {
  /// The first of the closest names within two slips (or a third of `text`); `nil` when none is that close.
  package static func of(_ text: String, among names: [String]) -> String? {
    let typed = Array(folded(text).unicodeScalars)
    let limit = max(2, typed.count / 3)
    var best: (name: String, distance: Int)?
    for name in names {
      let candidate = Array(folded(name).unicodeScalars)
      let slips = distance(typed, candidate)
      guard slips <= limit, slips < min(typed.count, candidate.count) else { continue }
      if best.map({ slips < $0.distance }) ?? true { best = (name, slips) }
    }
    return best?.name
  }

  // Damerau-Levenshtein, the restricted form: a slip is a letter added, dropped, replaced, or two neighbours swapped.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    guard left.count <= 64, right.count <= 64 else { return .max }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in 1...left.count {
      var current = [i]
      for j in 1...right.count {
        let same = left[i - 1] == right[j - 1]
        var slips = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          slips = min(slips, beforeLast[j - 2] + 1)
        }
        current.append(slips)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
