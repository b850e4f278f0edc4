import Outreach

/// How the rows of a breakdown are called: by label, with the code after it where two rows share one.
struct RowNames {
  private let ends: ShortEnds
  private let shared: Set<String>

  init(_ rows: [(value: String?, label: String)]) {
    // Only identifiers are cut: the end of a code that somebody chose says nothing.
    ends = ShortEnds(rows.compactMap(\.value).filter { ULID.bits($0.utf8) != nil })
    var counts: [String: Int] = [:]
    for row in rows { counts[row.label, default: 0] += 1 }
    shared = Set(counts.filter { $0.value > 1 }.keys)
  }

  /// « Maraude du centre », « Ateliers (ASVV) », « ASVV » for an identifier without a title.
  func name(_ value: String?, _ label: String) -> String {
    guard let value else { return label }
    if label == value { return ends.end(value) }
    return shared.contains(label) ? "\(label) (\(ends.end(value)))" : label
  }
}
