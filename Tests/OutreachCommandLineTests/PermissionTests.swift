import Foundation
import OutreachCommandLine
import TestSupport
import Testing

struct PermissionTests {
  @Test func `a file that may not be read is named`() throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      #expect(session.run(["creer", "carnet", "--structure", "Sud"]).status == .done)
      #expect(session.run(["noter", "--nouveau"]).status == .done)
      let carnet = session.work
      let journal = carnet + "/journal/amelie-7k3q/2026-10.jsonl"
      for name in TemporaryFolder.contents(of: folder).keys + [""] {
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o755], ofItemAtPath: folder + "/" + name)
      }
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: journal)
      let outcome = try BuiltProgram.run(["journal", "--carnet", carnet], in: folder)
      #expect(
        outcome
          == BuiltProgram.Outcome(
            status: 77, output: "",
            error: "erreur: \(journal): l’accès est refusé. Vérifier les droits de ce fichier\n"))
    }
  }
}
