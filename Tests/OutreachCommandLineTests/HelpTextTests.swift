import Foundation
import OutreachCommandLine
import OutreachJournal
import TestSupport
import Testing

/// What holds of every text that `aide` has, and of the manual page made of them.
struct HelpTextTests {
  private static let verbs = Program.all.verbs
  private static let findings = FindingCode.allCases.map(\.rawValue)
  private static let statuses = ExitStatus.allCases.map { "\($0.rawValue)" }
  private static let subjects =
    verbs.statements.map(\.path)
    + (HelpTopic.allCases.map(\.rawValue) + findings + statuses).map { [$0] }

  @Test(arguments: findings + statuses.dropFirst())
  func `what may go wrong says what it is, what it does and what to do`(word: String) throws {
    let text = try HelpSubject.text([word], verbs: Self.verbs)
    let parts = text.split(separator: noBreak("\n\nQue faire~:\n"))
    let sections = parts.first?.components(separatedBy: "\n\n") ?? []
    #expect(parts.count == 2 && sections.count == 2)
    for part in sections + parts.dropFirst().map(String.init) {
      #expect(part.trimmingCharacters(in: .newlines).hasSuffix("."), "\(part)")
      #expect(part.count > 5)
    }
  }

  @Test(arguments: subjects)
  func `a command named by a text exists`(path: [String]) throws {
    let text = try HelpSubject.text(path, verbs: Self.verbs)
      .split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
    for match in text.matches(of: #/(?:^|[ «\u{A0}])allervers ([a-z][a-z-]*)( [a-z][a-z-]*)?/#) {
      let verb = String(match.1)
      let second = String((match.2 ?? "").dropFirst())
      let subVerbs = Self.verbs.subVerbs(of: verb)
      #expect(["SOUS-VERBE", "VERBE"].contains(verb) || Self.verbs.verbs.contains(verb), "\(verb)")
      // A verb's own list says how its sub-verbs are written.
      let isUsage = second.isEmpty && path == [verb]
      #expect(subVerbs.isEmpty || subVerbs.contains(second) || isUsage, "\(verb) \(second)")
    }
  }

  @Test func `the manual page holds every verb, option and subject, and groff has nothing to say`()
    throws
  {
    let page = Ran.program(.all, ["aide", "--man"]).output
    for statement in Self.verbs.statements {
      #expect(page.contains("\n.SS " + roff(statement.name) + "\n"))
      #expect(page.contains("\n.B " + roff(statement.usage) + "\n"))
    }
    for code in Self.findings { #expect(page.contains("\n.B " + roff(code) + "\n")) }
    #expect(!page.contains("\u{A0}"))
    let groff = "/usr/bin/groff"
    guard FileManager.default.isExecutableFile(atPath: groff) else { return }
    try TemporaryFolder.with { folder in
      let file = folder + "/allervers.1"
      try Data(page.utf8).write(to: URL(fileURLWithPath: file))
      let process = Process()
      process.executableURL = URL(fileURLWithPath: groff)
      process.arguments = ["-K", "utf8", "-man", "-ww", "-z", "-Tutf8", file]
      let error = Pipe()
      process.standardError = error
      try process.run()
      let said = error.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(String(decoding: said, as: UTF8.self) == "")
    }
  }

  private func roff(_ text: String) -> String { text.replacing("-", with: "\\-") }
}
