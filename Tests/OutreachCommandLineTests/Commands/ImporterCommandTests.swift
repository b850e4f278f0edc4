import Foundation
import OutreachCommandLine
import TestSupport
import Testing

struct ImporterCommandTests {
  private static let rules = """
    {"format": 1, "source": "s", "on": "jour", "youth": {"firstName": "prénom", "lastName": "nom"},
     "events": [{"type": "contact-made", "keys": {"place": "lieu"}}]}
    """

  private func session(_ body: (inout Session) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      #expect(session.run(["creer", "carnet", "--structure", "ML"]).status == .done)
      try Data(Self.rules.utf8).write(to: URL(fileURLWithPath: session.work + "/regles.json"))
      try body(&session)
    }
  }

  private func add(
    _ rows: String, _ session: inout Session, _ options: String...
  ) throws -> Session.Outcome {
    let file = session.work + "/r.csv"
    try Data(("jour;prénom;nom;lieu\n" + rows).utf8).write(to: URL(fileURLWithPath: file))
    return session.run(["importer", "r.csv", "--correspondance", "regles.json"] + options)
  }

  @Test func `bad rows are left and told, and the others taken, when that is asked for`() throws {
    try session { session in
      let rows = "2026-10-01;Léa;Fictive;Gare\n2026-13-01;Noé;Inventé;Parc\n"
      let refused = try add(rows, &session)
      #expect(refused.status == .badData)
      let outcome = try add(rows, &session, "--erreurs", "passer")
      #expect(outcome.status == .badData)
      #expect(
        outcome.output
          == noBreak(
            """
            enregistré~: 1 ligne de r.csv (1 contact, 1 jeune nouveau)
              fausses, laissées~: 1

            """
          ).replacing("1 ligne", with: "1\u{A0}ligne").replacing(
            "1 contact", with: "1\u{A0}contact"
          )
          .replacing("1 jeune", with: "1\u{A0}jeune"))
      let again = try add(rows.replacing("-13-", with: "-09-"), &session)
      #expect(again.status == .done)
      #expect(again.output.contains("1\u{A0}contact"))
    }
  }

  @Test func `no name of a file is ever printed, whatever is wrong with it`() throws {
    try session { session in
      let names = ["Zéphyrine", "Quidam"]
      for rows in [
        "2026-10-01;Zéphyrine;Quidam;Gare\n", "2026-10-01;Zéphyrine et Quidam;Quidam;Gare\n",
        "demain;Zéphyrine;Quidam;Gare\n", "2026-10-01;Zéphyrine;Quidam\n",
        "2026-10-01;\"Zéphyrine;Quidam;Gare\n", "2026-10-01;Zéphyrine\u{1B};Quidam;Gare\n",
        "2026-10-01;Zephyrine;Quidam;Parc\n2026-10-02;Zéphirine;Quidam;Parc\n",
      ] {
        for options in [["--essai"], []] {
          let outcome =
            options.isEmpty ? try add(rows, &session) : try add(rows, &session, options[0])
          let printed = outcome.output + outcome.error
          #expect(!printed.isEmpty)
          for name in names { #expect(!printed.contains(name), "\(printed)") }
        }
      }
      // A file without titles: its first row is people.
      try Data("2026-10-01;Zéphyrine;Quidam;Gare\n".utf8)
        .write(to: URL(fileURLWithPath: session.work + "/sans.csv"))
      let outcome = session.run(["importer", "sans.csv", "--correspondance", "regles.json"])
      #expect(outcome.status == .badData)
      for name in names { #expect(!(outcome.output + outcome.error).contains(name)) }
      let journal = TemporaryFolder.contents(of: session.work + "/journal").values
      #expect(journal.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("Quidam") })
    }
  }

  @Test func `a trial writes nothing at all`() throws {
    try session { session in
      let file = "2026-10-01;Léa;Fictive;Gare\n"
      _ = try add(file, &session, "--essai")
      let before = TemporaryFolder.contents(of: session.work)
      let again = try add(file, &session, "--essai")
      #expect(again.status == .done)
      #expect(TemporaryFolder.contents(of: session.work) == before)
      #expect(before.keys.allSatisfy { !$0.contains("import-") })
    }
  }

  @Test func `an export after an import has what was imported`() throws {
    try session { session in
      let added = try add(
        "2026-10-01;Léa;Fictive;Gare\n2026-10-02;Lea;FICTIVE;Gare\n", &session)
      #expect(added.status == .done)
      let outcome = session.run(["exporter", "../sortie"])
      #expect(outcome.status == .done)
      #expect(outcome.output.contains("jeunes.csv 1, contacts.csv 2"))
    }
  }
}
