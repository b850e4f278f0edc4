import OutreachCommandLine

extension Session {
  /// A line that was to succeed, and what was said of it.
  package struct Refused: Error {
    package let line: String
    package let outcome: Outcome
  }

  /// Runs lines as typed in a shell, the program's name left out; throws the first that does not succeed.
  package mutating func prepare(_ lines: [String]) throws(Refused) {
    for line in lines {
      let outcome = run(ShellWords.of(line))
      guard outcome.status == .done else { throw Refused(line: line, outcome: outcome) }
    }
  }

  /// Runs `body` in a folder of its own with a session that `lines` have prepared, and the folder it works in.
  package static func with<Result>(
    _ lines: [String], _ body: (inout Session, String) throws -> Result
  ) throws -> Result {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      try session.prepare(lines)
      return try body(&session, session.work)
    }
  }
}
