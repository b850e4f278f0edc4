/// One line of `strace -f -y`.
struct SystemCall: Sendable {
  let name: String
  /// What stands between the parentheses.
  let arguments: String
  /// What follows ` = `.
  let result: String

  /// Whether it did what was asked.
  var succeeded: Bool { !result.hasPrefix("-1 ") && !result.hasPrefix("?") }
  /// Whether `strace` made it fail.
  var isInjected: Bool { result.hasSuffix("(INJECTED)") }

  /// The calls of a log, in the order in which they ended; a call cut in two by another thread is joined.
  static func all(in log: String) -> [SystemCall] {
    var begun: [Substring: Substring] = [:]
    return log.split(separator: "\n").compactMap { line in
      let thread = line.prefix { $0 != " " }
      let rest = line.drop { $0 != " " }.drop { $0 == " " }
      if let cut = rest.firstRange(of: " <unfinished ...>") {
        begun[thread] = rest[..<cut.lowerBound]
        return nil
      }
      guard rest.hasPrefix("<... "), let end = rest.firstRange(of: " resumed>") else {
        return SystemCall(rest)
      }
      return begun.removeValue(forKey: thread).flatMap { SystemCall($0 + rest[end.upperBound...]) }
    }
  }

  private init?(_ text: some StringProtocol) {
    let text = String(text)
    guard let open = text.firstIndex(of: "("),
      let equals = text.ranges(of: " = ").last(where: { text[..<$0.lowerBound].contains(")") })
    else { return nil }
    name = String(text[..<open])
    let inside = text[text.index(after: open)..<equals.lowerBound]
    arguments = String(inside[..<(inside.lastIndex(of: ")") ?? inside.endIndex)])
    result = String(text[equals.upperBound...])
  }

  /// The file that its first descriptor stands for.
  var descriptorPath: String? {
    guard arguments.first?.isNumber == true || arguments.hasPrefix("AT_FDCWD") else { return nil }
    return Self.between(arguments.prefix { $0 != "," })
  }

  /// The descriptor's number.
  var descriptor: Int? { Int(arguments.prefix { $0.isNumber }) }

  /// The paths it names, whole, each from the folder that stands before it.
  var paths: [String] {
    var paths: [String] = []
    var folder = ""
    var rest = arguments[...]
    while let next = rest.firstIndex(where: { $0 == "<" || $0 == "\"" }) {
      let close: Character = rest[next] == "<" ? ">" : "\""
      let start = rest.index(after: next)
      guard let end = rest[start...].firstIndex(of: close) else { break }
      let text = String(rest[start..<end])
      if close == ">" {
        folder = text
      } else {
        paths.append(text.hasPrefix("/") ? text : text.isEmpty ? folder : folder + "/" + text)
      }
      rest = rest[rest.index(after: end)...]
    }
    return paths
  }

  private static func between(_ text: some StringProtocol) -> String? {
    guard let open = text.firstIndex(of: "<"), let close = text.lastIndex(of: ">") else {
      return nil
    }
    return String(text[text.index(after: open)..<close])
  }
}
