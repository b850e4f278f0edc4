import Foundation
import OutreachCommandLine
import TestSupport
import Testing

struct ConfirmationTests {
  @Test(arguments: [
    ("oui\n", 1, true), ("O\n", 1, true), ("n\n", 1, false), ("Non\n", 1, false), ("", 1, false),
    ("peut-être\n\noui\n", 3, true), ("oui", 1, true),
  ])
  func `a question is asked again until it is a yes or a no`(
    typed: String, questions: Int, isAnnulled: Bool
  ) throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      _ = session.run(["creer", "carnet", "--structure", "Sud"])
      _ = session.run(["noter", "--nouveau"])
      let outcome = session.run(["annuler"], input: Data(typed.utf8), isTyped: true)
      #expect(outcome.status == (isAnnulled ? .done : .no))
      #expect(outcome.error.components(separatedBy: "[oui/non]").count == questions + 1)
      let listed = session.run(["journal", "--type", "contact"])
      #expect(listed.output.contains("[annulé]") == isAnnulled)
    }
  }

  @Test func `no question is asked of a terminal that wants none`() throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      _ = session.run(["creer", "carnet", "--structure", "Sud"])
      _ = session.run(["noter", "--nouveau"])
      let outcome = session.run(
        ["annuler", "--sans-question"], input: Data("oui\n".utf8), isTyped: true)
      #expect(outcome.status == .usage)
    }
  }
}
