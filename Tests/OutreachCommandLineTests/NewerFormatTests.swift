import Foundation
import OutreachCommandLine
import TestSupport
import Testing

struct NewerFormatTests {
  // What opens no carnet.
  private static let others: Set = [
    "aide", "completion", "creer", "diagnostic", "simuler", "version",
  ]
  // Examples that write beside the carnet or print a form, said so that they need the carnet.
  private static let besides = ["allervers exporter ../evaluation", "allervers importer notes.txt"]

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
      for statement in Program.all.verbs.statements where !Self.others.contains(statement.name) {
        let lines = statement.examples.map(\.line).filter {
          !$0.contains("--carnet") && $0 != "allervers importer --regles kobo"
        }
        // What is refused for itself before a carnet is looked for: no terminal, no such file, a folder in the carnet.
        let outcomes = (lines + Self.besides.filter { $0.contains(statement.name) }).map {
          session.run(Array(ShellWords.of($0).dropFirst()), input: notes)
        }
        #expect(!outcomes.contains { $0.status == .done }, "\(statement.name)")
        let refused = outcomes.filter { $0.status == .badConfiguration }
        #expect(!refused.isEmpty, "\(statement.name)")
        #expect(
          refused.allSatisfy { $0.error.withPlainSpaces == expected.withPlainSpaces },
          "\(statement.name)")
      }
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
