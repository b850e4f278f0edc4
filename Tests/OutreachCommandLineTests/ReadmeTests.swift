import Foundation
import OutreachCommandLine
import TestSupport
import Testing

/// The page a newcomer reads, run as it stands: its `console` blocks are one session, from `creer` to `bilan`.
struct ReadmeTests {
  private static let path = Fixtures.packagePath + "/README.md"

  @Test func `every command of the README gives what the README shows`() throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    let played = try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      return Self.play(text, in: &session)
    }
    if played != text, ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try played.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
    #expect(played == text)
  }

  @Test func `every command that the README only names is understood`() throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("allervers ") }
    #expect(lines.count >= 9)
    for line in lines { _ = try Program.all.verbs.read(Array(ShellWords.of(line).dropFirst())) }
  }

  @Test func `the two commands are there, and every report asked for is given`() throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    #expect(text.contains("\nswift test\n"))
    let prefixes = ["swift run -c release allervers ", "allervers "]
    let lines = text.split(separator: "\n").compactMap { line in
      prefixes.first(where: line.hasPrefix).map { line.dropFirst($0.count) }
    }.filter { $0.contains("--carnet Fixtures/") }
    #expect(lines.count >= 3)
    for line in lines {
      let outcome = try TemporaryFolder.with { folder in
        var session = try Session(in: folder)
        return session.run(ShellWords.of(line.replacing("Fixtures", with: Fixtures.path)))
      }
      #expect(outcome.status == .done, "\(line)")
      let title = line.hasPrefix("durees ") ? "Durées " : "Bilan "
      #expect(outcome.output.hasPrefix(title), "\(line)")
    }
  }

  // The page with the output of each command under it, standard error after standard output.
  private static func play(_ text: String, in session: inout Session) -> String {
    var lines: [String] = []
    var isConsole = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
        lines.append(String(line))
      } else if isConsole, line.hasPrefix("$ allervers ") {
        lines.append(String(line))
        let words = ShellWords.of(line.dropFirst("$ allervers ".count)).map {
          $0.hasPrefix("Fixtures/") ? Fixtures.path + $0.dropFirst("Fixtures".count) : $0
        }
        let outcome = session.run(words)
        let printed = outcome.output + outcome.error
        lines += printed.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
          String.init)
      } else if !isConsole {
        lines.append(String(line))
      }
    }
    return lines.joined(separator: "\n")
  }
}
