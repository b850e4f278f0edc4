import Foundation
package import OutreachCommandLine

/// A folder of `Fixtures` that says what command lines must give.
///
/// `arguments.txt` holds them one a line, `#` beginning a remark, `Fixtures/` that folder, for carnets that are
/// only read; a `carnet` folder is copied first, and is then the current one. All but the last must succeed; `stdin.txt` is what the last one reads, `stdout.txt`,
/// `stderr.txt` (empty when absent) and `status.txt` what it gives. With `RECORD=1` these are written instead,
/// and the run fails.
package struct Golden: CustomStringConvertible, Sendable {
  /// `errors/jour-inexistant`.
  package let name: String
  package var description: String { name }

  /// The cases of a folder of `Fixtures`.
  package static func cases(_ folder: String) -> [Golden] {
    Fixtures.folders(in: folder).map { Golden(name: folder + "/" + $0) }
  }

  private var path: String { Fixtures.path + "/" + name }

  /// What differs from what is expected, one line a difference; none when all is as it should be.
  package func breaches(_ program: Program = .all, mayWrite: Bool = true) throws -> [String] {
    try TemporaryFolder.with { folder in
      var session = try Session(program, in: folder)
      try copyCarnet(to: session.work)
      var lines = try commandLines()
      guard let last = lines.popLast() else { return ["arguments.txt: no command line"] }
      for line in lines {
        let outcome = session.run(words(line))
        guard outcome.status == .done else { return ["« \(line) »: " + outcome.error] }
      }
      let before = TemporaryFolder.contents(of: session.work)
      let outcome = session.run(
        words(last),
        input: FileManager.default.contents(atPath: path + "/stdin.txt") ?? Data())
      let after = TemporaryFolder.contents(of: session.work)
      return try compare(outcome) + (mayWrite || before == after ? [] : ["the disk has changed"])
    }
  }

  private func compare(_ outcome: Session.Outcome) throws -> [String] {
    try [
      ("stdout.txt", outcome.output), ("stderr.txt", outcome.error),
      ("status.txt", "\(outcome.status.rawValue)\n"),
    ].compactMap { file, text in
      let place = path + "/" + file
      let expected = FileManager.default.contents(atPath: place) ?? Data()
      guard expected != Data(text.utf8) else { return nil }
      guard ProcessInfo.processInfo.environment["RECORD"] == "1" else {
        return
          "\(name)/\(file): expected\n\(String(decoding: expected, as: UTF8.self))found\n\(text)"
      }
      if text.isEmpty {
        try FileManager.default.removeItem(atPath: place)
      } else {
        try Data(text.utf8).write(to: URL(fileURLWithPath: place))
      }
      return "\(name)/\(file): recorded"
    }
  }

  private func words(_ line: Substring) -> [String] {
    ShellWords.of(line).map { word in
      word.hasPrefix("Fixtures/") ? Fixtures.path + word.dropFirst("Fixtures".count) : word
    }
  }

  private func commandLines() throws -> [Substring] {
    try String(contentsOfFile: path + "/arguments.txt", encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  private func copyCarnet(to folder: String) throws {
    let carnet = path + "/carnet"
    guard FileManager.default.fileExists(atPath: carnet) else { return }
    try Self.copy(carnet: carnet, to: folder)
  }

  /// Copies a carnet of `Fixtures` to the folder `carnet` of `folder`.
  package static func copy(carnet: String, to folder: String) throws {
    try FileManager.default.copyItem(atPath: carnet, toPath: folder + "/carnet")
    // As the program makes them, whatever they were checked out with.
    for name in TemporaryFolder.contents(of: folder + "/carnet").keys + [""] {
      let path = folder + "/carnet/" + name
      var isFolder = ObjCBool(false)
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      try FileManager.default.setAttributes(
        [.posixPermissions: isFolder.boolValue ? 0o700 : 0o600], ofItemAtPath: path)
    }
  }
}
