import Foundation
import OutreachCommandLine
import TestSupport
import Testing

/// What is left of an erased person on this machine, and in the figures.
struct ErasureCommandTests {
  private static let marks = ["Zephyrine", "Quirin", "0612345678", "z.quirin", "tante Odile"]

  // Every file of the session's folder: carnet, settings, state.
  private static func holds(_ text: String, _ session: Session) -> Bool {
    let root = String(
      session.work.prefix(upTo: session.work.lastIndex(of: "/") ?? session.work.endIndex))
    return TemporaryFolder.contents(of: root).values.contains {
      $0.firstRange(of: Data(text.utf8)) != nil
    }
  }

  private static func with(_ body: (inout Session, String) throws -> Void) throws {
    try Session.with(["creer carnet --structure Sud"]) { session, carnet in
      let noted = session.run(
        [
          "noter", "--nouveau", "--alias", "Zephyrine", "--nom", "Quirin", "--telephone",
          "0612345678", "--courriel", "z.quirin@exemple.fr", "--date", "2023-03-01", "--note", "-",
          "--age", "17", "--genre", "F",
        ], input: Data("vit chez sa tante Odile\n".utf8))
      #expect(noted.status == .done)
      try session.prepare(["noter --nouveau --alias Bako --date 2026-09-01"])
      try body(&session, carnet)
    }
  }

  private static let reports = [
    ["bilan", "--annee", "2023", "--format", "json"], ["bilan", "--annee", "2026"],
    ["cohortes"], ["durees"], ["exporter", "--essai"],
  ]

  // The erasure is one more event that was read.
  private static func figures(_ report: String) -> String {
    report.replacing(/"events": \d+|\d+.événements?/, with: "")
  }

  @Test func `every trace goes from the machine, and no figure moves`() throws {
    try Self.with { session, carnet in
      // A repair keeps a copy of the confidential file.
      let path = carnet + "/confidentiel/amelie-7k3q/2026-10.jsonl"
      var bytes = try #require(FileManager.default.contents(atPath: path))
      bytes += Data("{\"v\":1,\"youth\":\n".utf8)
      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(session.run(["verifier", "--reparer"]).status != .usage)
      for mark in Self.marks { #expect(Self.holds(mark, session)) }
      let before = Self.reports.map { Self.figures(session.run($0).output) }
      #expect(session.run(["rgpd", "purger", "--oui"]).status == .done)
      for mark in Self.marks { #expect(!Self.holds(mark, session)) }
      #expect(Self.holds("Bako", session))
      for (report, before) in zip(Self.reports, before) {
        let lines = Self.figures(session.run(report).output).split(separator: "\n")
        #expect(lines.filter { !before.split(separator: "\n").contains($0) } == [])
      }
      let found = session.run(["verifier"])
      #expect(found.status == .done, "\(found.output)")
    }
  }

  @Test func `an old device’s file that comes back is erased by the next command that writes`()
    throws
  {
    try Self.with { session, carnet in
      let path = carnet + "/confidentiel/amelie-7k3q/2026-10.jsonl"
      let old = try #require(FileManager.default.contents(atPath: path))
      #expect(session.run(["rgpd", "purger", "--oui"]).status == .done)
      try old.write(to: URL(fileURLWithPath: path))
      #expect(Self.holds("Zephyrine", session))
      #expect(session.run(["verifier"]).output.contains("effacement-en-attente"))
      let noted = session.run(["noter", "--jeune", "Bako", "--date", "hier"])
      #expect(
        noted.error.contains(
          "2\u{A0}lignes confidentielles revenues d’un jeune à l’identité effacée"))
      for mark in Self.marks { #expect(!Self.holds(mark, session)) }
      #expect(Self.holds("Bako", session))
    }
  }

  @Test func `another device’s lines wait for it, or go with all of them`() throws {
    try Self.with { session, carnet in
      let theirs = carnet + "/confidentiel/karim-ab12"
      try FileManager.default.createDirectory(
        atPath: theirs, withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700])
      let own = carnet + "/confidentiel/amelie-7k3q/2026-10.jsonl"
      try FileManager.default.copyItem(atPath: own, toPath: theirs + "/2026-10.jsonl")
      #expect(session.run(["rgpd", "purger", "--oui"]).status == .done)
      #expect(Self.holds("Zephyrine", session))
      #expect(session.run(["rgpd", "purger", "--oui", "--partout"]).status == .done)
      #expect(!Self.holds("Zephyrine", session))
    }
  }
}
