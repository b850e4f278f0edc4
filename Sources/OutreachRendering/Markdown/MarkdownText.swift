/// Text of the carnet and of the program within Markdown.
enum MarkdownText {
  private static let marks = Set<Character>("\\`*_{}[]<>#|~")

  /// French spaces set, and before every character that Markdown or HTML would obey a backslash.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.withFrenchSpacing.printable {
      switch character {
      case "&": escaped += "&amp;"
      case _ where marks.contains(character): escaped += "\\" + String(character)
      default: escaped.append(character)
      }
    }
    // At the beginning of a line these would begin a list or a heading.
    guard let first = escaped.first, "-+=>0123456789".contains(first) else { return escaped }
    return Self.neutralised(escaped)
  }

  // « 12. » and « - » are lists only with a space after them.
  private static func neutralised(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let next = text.dropFirst(digits.count).first else { return text }
    if digits.isEmpty { return "\\" + text }
    return next == "." || next == ")" ? digits + "\\" + text.dropFirst(digits.count) : text
  }
}
