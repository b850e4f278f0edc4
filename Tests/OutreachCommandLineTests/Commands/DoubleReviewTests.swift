import Foundation
import OutreachCommandLine
import TestSupport
import Testing

/// The review of look-alikes, as a counsellor types it.
struct DoubleReviewTests {
  private static let yayas = [
    "noter --nouveau --alias Yaya --age 17 --genre H --date 3/9 --lieu gare",
    "noter --nouveau --prenom Yahya --genre H --date hier",
  ]

  private func review(
    _ lines: [String], _ arguments: String = "doublons --couleur non", typing typed: String,
    isShown: Bool = true, then later: String = "journal --type même-personne"
  ) throws -> (outcome: Session.Outcome, after: Session.Outcome) {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      _ = session.run(["creer", "carnet", "--structure", "Sud"])
      for line in lines {
        let outcome = session.run(ShellWords.of(line))
        #expect(outcome.status == .done, "\(line): \(outcome.error)")
      }
      let outcome = session.run(
        ShellWords.of(arguments), input: Data(typed.utf8), isTyped: true, isShown: isShown)
      return (outcome, session.run(ShellWords.of(later)))
    }
  }

  @Test func `two look-alikes are shown side by side and linked`() throws {
    let (outcome, after) = try review(Self.yayas, typing: "peut-être\no\n", then: "doublons")
    #expect(outcome.output == "")
    #expect(outcome.error == "")
    #expect(after.output == "")
  }
}
