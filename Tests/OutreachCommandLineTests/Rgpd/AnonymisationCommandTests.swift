import Foundation
import OutreachCommandLine
import TestSupport
import Testing

/// The second stage as its user sees it: what goes, what stays, what comes back.
struct AnonymisationCommandTests {
  private static let marks = ["2003-05", "Grenoble", "housed"]

  private static func journal(_ carnet: String) -> [String: Data] {
    TemporaryFolder.contents(of: carnet + "/journal")
  }

  private static func holds(_ text: String, _ carnet: String) -> Bool {
    journal(carnet).values.contains { $0.firstRange(of: Data(text.utf8)) != nil }
  }

  static func setDelays(_ delays: String, in carnet: String) throws {
    let url = URL(fileURLWithPath: carnet + "/carnet.json")
    let text = try String(contentsOf: url, encoding: .utf8)
    try text.replacing("\"format\"", with: "\"rgpd\": \(delays), \"format\"", maxReplacements: 1)
      .write(to: url, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
  }

  private static func with(_ body: (inout Session, String) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      #expect(session.run(["creer", "carnet", "--structure", "Sud"]).status == .done)
      let carnet = session.work
      try setDelays(#"{"archiveMonths": 36}"#, in: carnet)
      let said = [
        "--alias", "Zephyrine", "--naissance", "2003-05", "--genre", "F", "--habite", "qpv-2024",
        "--habite-commune", "Grenoble", "--trait", "housed=non",
      ]
      for line in [
        ["noter", "--nouveau", "--date", "2020-03-01"] + said,
        ["noter", "--jeune", "Zephyrine", "--date", "2020-05-01"],
        [
          "noter", "--nouveau", "--alias", "Bako", "--date", "2026-09-01", "--habite-commune",
          "Vif",
        ],
        ["rgpd", "purger", "--oui"],
      ] {
        let outcome = session.run(line)
        #expect(outcome.status == .done, "\(outcome.error)")
      }
      try body(&session, carnet)
    }
  }

  @Test func `what describes the erased goes from the journal, and verifier finds nothing`() throws
  {
    try Self.with { session, carnet in
      _ = session.run(["verifier"])
      for mark in Self.marks { #expect(Self.holds(mark, carnet)) }
      let answer = session.run(["rgpd", "anonymiser", "--oui"])
      #expect(
        answer.output.contains("1\u{A0}jeune anonymisé, 1\u{A0}ligne réduite"))
      for mark in Self.marks { #expect(!Self.holds(mark, carnet)) }
      #expect(Self.holds("Vif", carnet))
      let found = session.run(["verifier"])
      #expect(found.status == .done && found.output.contains("reecrit-apres-anonymisation"))
      #expect(!session.run(["verifier"]).output.contains("reecrit"))
      #expect(session.run(["rgpd", "anonymiser", "--oui"]).output == "rien à anonymiser\n")
    }
  }

  @Test func `the old file that comes back is reduced by the next command that writes`() throws {
    try Self.with { session, carnet in
      let path = carnet + "/journal/amelie-7k3q/2026-10.jsonl"
      let old = try #require(FileManager.default.contents(atPath: path))
      #expect(session.run(["rgpd", "anonymiser", "--oui"]).status == .done)
      let copy = carnet + "/journal/amelie-7k3q/2026-10 (copie en conflit).jsonl"
      try old.write(to: URL(fileURLWithPath: copy))
      #expect(session.run(["verifier"]).output.contains("identifiant-double"))
      let noted = session.run(["noter", "--jeune", "Bako", "--date", "hier"])
      #expect(
        noted.error.contains("1\u{A0}ligne revenue d’un jeune anonymisé"))
      for mark in Self.marks { #expect(!Self.holds(mark, carnet)) }
      #expect(!session.run(["verifier"]).output.contains("identifiant-double"))
    }
  }

  @Test func `a copy of the carnet consolidated into this one brings nothing back`() throws {
    try Self.with { session, carnet in
      let other = carnet + "-copie"
      try FileManager.default.copyItem(atPath: carnet, toPath: other)
      #expect(session.run(["rgpd", "anonymiser", "--oui"]).status == .done)
      let before = Self.journal(carnet)
      let outcome = session.run(["consolider", other])
      #expect(outcome.status == .done, "\(outcome.error)")
      #expect(Self.journal(carnet) == before)
    }
  }

  @Test func `frozen reports made of lines that change are counted beforehand`() throws {
    try Self.with { session, carnet in
      for (id, length) in [("01K7", 90), ("01K8", 4_000)] {
        let folder = carnet + "/publications/" + id
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
        let journal = #"{"path":"journal/amelie-7k3q/2026-10.jsonl","length":\#(length)}"#
        try Data("{\"journal\":[\(journal)]}".utf8)
          .write(to: URL(fileURLWithPath: folder + "/publication.json"))
      }
      let outcome = session.run(["rgpd", "anonymiser", "--essai"])
      #expect(outcome.error.contains("2\u{A0}rapports figés sont faits de lignes"))
      #expect(Self.holds("Grenoble", carnet))
    }
  }
}
