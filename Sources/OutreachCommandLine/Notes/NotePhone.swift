/// A telephone number in a line of notes.
enum NotePhone {
  /// The number that `line` holds, its digits alone with the `+` of a country, and the line without it; `nil` without one.
  static func taken(from line: String) -> (number: String, rest: String)? {
    guard
      let match = line.firstMatch(of: #/(?:\+33[ .]?|\b0)[1-9](?:[ .\-]?\d\d){4}\b/#)
    else { return nil }
    let rest = String(line[..<match.range.lowerBound] + " " + line[match.range.upperBound...])
    // What announced it goes with it: « tél : 06… ».
    let plain = rest.replacing(
      #/(?i)\b(?:t[ée]l[ée]?(?:phone)?|num[ée]ro|num|portable)\b *[.:]? *(?=,|;|$| )/#, with: "")
    return (match.output.filter { $0.isNumber || $0 == "+" }, plain.trimmed)
  }
}
