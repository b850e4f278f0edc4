import Foundation

/// The trials, one a row, and a last line that counts them.
struct TrialTable {
  private var rows = [["trial", "size", "found", "seconds", ""]]
  private let seed: UInt64
  /// All that was found wrong.
  private(set) var failures = 0
  private var skipped = 0

  init(seed: UInt64) { self.seed = seed }

  mutating func add(_ name: String, _ result: TrialResult, seconds: Double) {
    rows.append([
      name, result.size.isEmpty ? "nothing" : result.size, String(result.failures.count),
      String(format: "%.1f", seconds), result.skipped.map { "SKIPPED: " + $0 } ?? "",
    ])
    failures += result.failures.count
    if result.skipped != nil { skipped += 1 }
  }

  var text: String {
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return column < 2 ? cell.0 + space : space + cell.0
      }.joined(separator: "  ") + (row[4].isEmpty ? "" : "  " + row[4])
    }
    return lines.joined(separator: "\n")
      + "\n\(rows.count - 1) trials, \(failures) failures, \(skipped) skipped, seed \(seed)"
  }
}
