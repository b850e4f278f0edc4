import Foundation
import OutreachCommandLine
import TestSupport
import Testing

/// The command lines that help shows, typed as they stand.
struct ExampleTests {
  @Test(arguments: Program.all.verbs.statements)
  func `every example of a verb does its work in a carnet that has what it names`(
    statement: CommandStatement
  ) throws {
    for example in statement.examples {
      var failures: [String] = []
      for setting in ExampleSetting.all {
        let outcome = try setting.run(example.line).outcome
        // Questions left without an answer are understood, and record nothing.
        let isLeft = outcome.error.hasSuffix("rien n’est enregistré de cette saisie\n")
        guard outcome.status != (isLeft ? .no : .done) else {
          failures = []
          break
        }
        failures.append(outcome.error)
      }
      #expect(failures == [], "\(example.line)")
    }
  }

  @Test func `the first steps are a session that goes from one command to the next`() throws {
    let text = try HelpSubject.text(["premiers-pas"], verbs: Program.all.verbs)
    let lines = text.replacing(" \\\n", with: "").split(separator: "\n")
      .filter { $0.hasPrefix("  allervers ") }
    #expect(lines.count == 11)
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      var outputs: [String] = []
      for line in lines {
        let outcome = session.run(Array(ShellWords.of(line).dropFirst()))
        #expect(outcome.status == .done, "\(line): \(outcome.error)")
        outputs.append(outcome.output)
      }
      #expect(outputs[4].contains(noBreak("2e contact~: mobilisé·e")))
      #expect(outputs[5].contains("droit commun, après mobilisation"))
    }
  }
}
