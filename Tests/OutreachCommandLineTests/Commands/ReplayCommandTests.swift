import OutreachCommandLine
import TestSupport
import Testing

struct ReplayCommandTests {
  @Test func `a replay is a carnet whose bilan is the published one`() throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      let made = session.run(["simuler", "--modele", "milolab", "rejeu"])
      #expect(made.status == .done)
      #expect(made.output.contains("5133 jeunes"))
      let files = TemporaryFolder.contents(of: session.work + "/rejeu")
      let kept = TemporaryFolder.contents(of: Fixtures.path + "/milolab")
      #expect(files.filter { !$0.value.isEmpty } == kept.filter { !$0.value.isEmpty })
    }
  }

  @Test(arguments: [
    ["--jeunes", "10"], ["--graine", "3"], ["--du", "2024-01-01"], ["--au", "2024-01-01"],
  ])
  func `what a replay takes no notice of is refused`(option: [String]) throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      let outcome = session.run(["simuler", "--modele", "milolab"] + option + ["rejeu"])
      #expect(outcome.status == .usage)
      #expect(outcome.error.contains(option[0] + ": n’a pas d’effet avec --modele"))
    }
  }
}
