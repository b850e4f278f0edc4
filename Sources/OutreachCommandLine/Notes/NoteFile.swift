internal import OutreachJournal

/// Notes as typed on a phone: a line a youth.
enum NoteFile {
  // A whole year of notes is smaller; something else was named.
  private static let limit = 1 << 20

  /// The lines of the file at `path`, `-` being standard input, with their numbers from 1; empty ones are left out.
  static func lines(
    _ path: String, _ environment: Environment
  ) throws -> [(number: Int, text: String)] {
    let bytes = path == "-" ? try input(environment) : try file(path, environment)
    guard bytes.count <= limit, let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        .badData, at: "--depuis", "ce fichier n’est pas un texte",
        expected: "attendu : du texte en UTF-8, une ligne par jeune, 1 Mio au plus")
    }
    let lines = text.drop { $0 == "\u{FEFF}" }.split(omittingEmptySubsequences: false) {
      $0.isNewline
    }
    return zip(1..., lines).compactMap { number, line in
      // A telephone may put tabs; nothing else that a terminal obeys has a meaning here.
      let text = String(
        line.map { $0 == "\t" ? " " : $0 }.filter { printable(String($0)) == String($0) }
      )
      .trimmed
      return text.isEmpty ? nil : (number, text)
    }
  }

  private static func file(_ path: String, _ environment: Environment) throws -> [UInt8] {
    guard let bytes = try PrivateFile.read(environment.path(path)) else {
      throw Failure(
        .notFound, at: path, "ce fichier n’est pas là",
        expected: "attendu : un fichier de notes, ou « - » pour l’entrée standard")
    }
    return bytes
  }

  private static func input(_ environment: Environment) throws(Failure) -> [UInt8] {
    if environment.inputIsTerminal {
      environment.note("Une ligne par jeune ; Ctrl-D sur une ligne vide termine")
    }
    var bytes: [UInt8] = []
    while bytes.count <= limit, let more = try environment.readInput() { bytes += more }
    return bytes
  }
}
