import Foundation
import OutreachCommandLine
import TestSupport
import Testing

struct ReportOutputTests {
  private func withCarnet(_ body: (inout Session) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      _ = session.run(["creer", "carnet", "--structure", "Sud"])
      _ = session.run(["noter", "--nouveau"])
      try body(&session)
    }
  }

  @Test(arguments: [
    ("notes.txt", "noté le"), ("notes.csv", "id,type"), ("NOTES.CSV", "id,type"),
    ("notes.json", "[\n"),
    ("notes", "noté le"), ("./-", "noté le"),
  ])
  func `the form follows the extension`(name: String, start: String) throws {
    try withCarnet { session in
      #expect(session.run(["journal", "-o", name]).status == .done)
      let text = try String(contentsOfFile: session.work + "/" + name, encoding: .utf8)
      #expect(text.hasPrefix(start))
    }
  }

  @Test func `what is written is what would be printed, and nothing is left beside it`() throws {
    try withCarnet { session in
      let printed = session.run(["journal", "--format", "csv"])
      #expect(session.run(["journal", "-o", "-", "--format", "csv"]) == printed)
      let before = TemporaryFolder.contents(of: session.work)
      #expect(session.run(["journal", "--format", "csv", "-o", "notes.txt"]).output.isEmpty)
      var after = TemporaryFolder.contents(of: session.work)
      #expect(after.removeValue(forKey: "notes.txt") == Data(printed.output.utf8))
      #expect(before == after)
    }
  }

  @Test func `a file is replaced only when asked for`() throws {
    try withCarnet { session in
      #expect(session.run(["journal", "-o", "notes.csv"]).status == .done)
      let first = TemporaryFolder.contents(of: session.work)["notes.csv"]
      #expect(session.run(["noter", "--nouveau"]).status == .done)
      #expect(session.run(["journal", "-o", "notes.csv"]).status == .cannotCreate)
      #expect(TemporaryFolder.contents(of: session.work)["notes.csv"] == first)
      #expect(session.run(["journal", "-o", "notes.csv", "--ecraser"]).status == .done)
      #expect(TemporaryFolder.contents(of: session.work)["notes.csv"] != first)
    }
  }

  @Test func `a link is never written through`() throws {
    try withCarnet { session in
      try FileManager.default.createSymbolicLink(
        atPath: session.work + "/notes.csv", withDestinationPath: "carnet.json")
      #expect(session.run(["journal", "-o", "notes.csv", "--ecraser"]).status == .cannotCreate)
      #expect(session.run(["journal"]).status == .done)
    }
  }
}
