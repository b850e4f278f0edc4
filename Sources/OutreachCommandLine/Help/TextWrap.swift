/// Text of 80 columns at most, broken at ordinary spaces alone.
package enum TextWrap {
  /// The widest line.
  package static let columns = 80

  /// `text` (typeset first) in lines that each begin with `indent` spaces; line ends in `text` are kept.
  ///
  /// A terminal narrower than 80 columns says how many it has.
  package static func lines(
    _ text: String, indent: Int = 0, columns: Int = columns
  ) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return typeset(text).split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      var lines: [String] = []
      var current = ""
      for word in line.split(separator: " ") {
        if !current.isEmpty, indent + current.count + 1 + word.count > columns {
          lines.append(margin + current)
          current = ""
        }
        current += (current.isEmpty ? "" : " ") + word
      }
      return lines + [current.isEmpty ? "" : margin + current]
    }
  }

  /// Rows of a name and its meaning, the meanings aligned; a name wider than `nameWidth` stands alone.
  package static func table(
    _ rows: [(name: String, meaning: String)], nameWidth: Int, columns: Int = columns
  ) -> [String] {
    let width = min(nameWidth, rows.map(\.name.count).max() ?? 0)
    return rows.flatMap { name, meaning in
      var meanings = lines(meaning, indent: width + 4, columns: columns)
      let head = "  " + name
      guard name.count <= width, let first = meanings.first else { return [head] + meanings }
      meanings[0] =
        head + String(repeating: " ", count: width + 4 - head.count) + first.drop { $0 == " " }
      return meanings
    }
  }
}
