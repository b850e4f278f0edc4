/// A percentage of a report's text and the two numbers beside it.
struct PrintedShare {
  let percent: String
  let numerator: Int
  let base: Int

  /// The shares of a line that are followed by "numerator / base".
  static func all(in line: Substring) -> [PrintedShare] {
    line.matches(of: /((?:[<>] )?[0-9]+,[0-9])\u{A0}% +([0-9\u{202F}]+) \/ ([0-9\u{202F}]+)/)
      .map {
        PrintedShare(percent: plain($0.1), numerator: number($0.2), base: number($0.3))
      }
  }

  /// The shares written "numerator (percent)" in the months of a cohort table, whose base is their n.
  static func cohort(in line: Substring) -> [PrintedShare] {
    guard
      let n = line.firstMatch(of: /^  [a-zéû.]+\u{A0}[0-9]{4} +([0-9\u{202F}]+)/).map({
        number($0.1)
      })
    else { return [] }
    return line.matches(of: /([0-9\u{202F}]+)\u{A0}\(((?:[<>]\u{A0})?[0-9]+)\u{A0}%\)/).map {
      PrintedShare(percent: plain($0.2), numerator: number($0.1), base: n)
    }
  }

  /// Whether the percentage is the ratio of the two, to half of its last digit.
  var isRight: Bool {
    let share = 100 * Double(numerator) / Double(base)
    if percent.hasPrefix("<") { return share > 0 && share < Double(percent.dropFirst()) ?? 0 }
    if percent.hasPrefix(">") { return share < 100 && share > Double(percent.dropFirst()) ?? 100 }
    let half = percent.contains(".") ? 0.05 : 0.5
    return Double(percent).map { abs($0 - share) <= half + 1e-9 } ?? false
  }

  private static func plain(_ text: Substring) -> String {
    String(text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }).replacing(
      ",", with: ".")
  }

  private static func number(_ text: Substring) -> Int { Int(plain(text)) ?? -1 }
}
