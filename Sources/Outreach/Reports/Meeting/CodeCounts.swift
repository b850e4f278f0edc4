/// Counts by code, `nil` for what was not said.
struct CodeCounts {
  private var counts: [String?: Int] = [:]

  mutating func add(_ code: String?) { counts[code, default: 0] += 1 }

  /// By code, never by count; what was not said last.
  var rows: [Bilan.Activity.Kind] {
    counts.sorted { left, right in
      guard let first = left.key, let second = right.key else { return left.key != nil }
      return first.utf8.lexicographicallyPrecedes(second.utf8)
    }.map { .init(value: $0.key, count: $0.value) }
  }
}
