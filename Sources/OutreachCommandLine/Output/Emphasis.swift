/// Bold on a terminal that takes colours; never the only sign of anything.
enum Emphasis {
  /// `text` in bold.
  static func strong(_ text: String) -> String { "\u{1B}[1m" + text + "\u{1B}[0m" }

  /// A report with its headings, the lines above a rule, in bold.
  static func headings(of report: String) -> String {
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.map { index in
      let next = index + 1 < lines.count ? lines[index + 1] : ""
      return next.hasPrefix("──") ? strong(String(lines[index])) : String(lines[index])
    }.joined(separator: "\n")
  }
}
