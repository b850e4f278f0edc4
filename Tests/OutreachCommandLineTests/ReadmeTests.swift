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

  @Test func `the first of the two commands prints the report of the example`() throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    let prefix = "swift run -c release allervers "
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix(prefix) })
    #expect(text.contains("\nswift test\n"))
    let arguments = line.dropFirst(prefix.count).replacing(
      "Fixtures", with: Fixtures.path.split(separator: " ").joined(separator: " "))
    let outcome = try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      return session.run(ShellWords.of(arguments))
    }
    #expect(outcome.status == .done)
    #expect(outcome.output.hasPrefix("Bilan de l’année 2025\n"))
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
        let outcome = session.run(ShellWords.of(line.dropFirst("$ allervers ".count)))
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
