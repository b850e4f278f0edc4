/// What somebody gives the program as bytes: text, or nothing that could be recorded.
enum TypedText {
  /// The text of `bytes`, found at `place`, the line of that number when there are several; refused unless it is UTF-8.
  static func of(
    _ bytes: [UInt8], at place: String, line: Int? = nil
  ) throws(UsageError) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    throw .refused(
      place: place,
      found: (line.map { "la ligne \($0) a" } ?? "il y a")
        + " des octets qui ne sont pas de l’UTF-8",
      expected: "attendu : du texte en UTF-8",
      remedy: "Rien n’est enregistré ; régler le terminal ou le fichier sur UTF-8, puis relancer")
  }

  /// The arguments of a command line, the program's name left out.
  static func arguments(_ bytes: [[UInt8]]) throws(UsageError) -> [String] {
    var arguments: [String] = []
    for (place, bytes) in bytes.enumerated() {
      arguments.append(try of(bytes, at: "argument \(place + 1)"))
    }
    return arguments
  }
}
