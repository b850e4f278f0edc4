import Foundation
import OutreachCommandLine
import TestSupport
import Testing

struct NewerFormatTests {
  // What opens no carnet.
  private static let others: Set = [
    "aide", "completion", "creer", "diagnostic", "simuler", "version",
  ]

  @Test func `no verb reads or writes a carnet of a newer format, and all say what to get`() throws
  {
    let expected =
      "erreur: /essai/carnet/carnet.json: ce carnet est de format 2, plus récent que ce programme ; rien n’est lu"
      + " ni enregistré ; attendu : le format 1, que lit allervers 0.1.0. Prendre une version d’allervers dont"
      + " « allervers version » répond « carnet 2 » ou plus\n"
    try Session.with([#"creer carnet --structure "Mission Locale Sud""#]) { session, carnet in
      let file = URL(fileURLWithPath: carnet + "/carnet.json")
      let settings = try String(contentsOf: file, encoding: .utf8)
      try Data(settings.replacing("\"format\": 1", with: "\"format\": 2").utf8).write(to: file)
      let notes = Data("Bako 17 H\n".utf8)
      for name in ["notes.txt", "kobo.csv", "contacts.csv", "correspondance.json"] {
        try notes.write(to: URL(fileURLWithPath: carnet + "/" + name))
      }
      let before = TemporaryFolder.contents(of: carnet)
      var tried = 0
      for statement in Program.all.verbs.statements where !Self.others.contains(statement.name) {
        for example in statement.examples where !example.line.contains("--carnet") {
          let line = ShellWords.of(example.line).dropFirst()
          let outcome = session.run(Array(line), input: notes)
          #expect(outcome.status == .badConfiguration, "\(example.line): \(outcome.error)")
          #expect(outcome.error.withPlainSpaces == expected.withPlainSpaces, "\(example.line)")
          tried += 1
        }
      }
      #expect(tried > 100)
      #expect(TemporaryFolder.contents(of: carnet) == before)
    }
  }
}

extension String {
  // Whatever spaces French asks for.
  fileprivate var withPlainSpaces: String {
    replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }
}
