import Foundation
import OutreachCommandLine
import TestSupport
import Testing

struct PermissionTests {
  @Test(arguments: ["000", "077"])
  func `what the program makes is its user’s alone, whatever the umask`(umask: String) throws {
    try TemporaryFolder.with { folder in
      try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder)
      let carnet = folder + "/carnet"
      for line in [
        ["creer", carnet, "--structure", "Sud"],
        ["noter", "--nouveau", "--alias", "Yaya", "--date", "2020-03-01", "--carnet", carnet],
        ["noter", "--jeune", "Yaya", "--date", "2020-05-01", "--carnet", carnet],
        ["verifier", "--carnet", carnet], ["rgpd", "purger", "--oui", "--carnet", carnet],
        ["sauvegarder", folder + "/copie", "--carnet", carnet],
      ] {
        let outcome = try BuiltProgram.run(line, in: folder, umask: umask)
        #expect(outcome.status == 0, "\(line): \(outcome.error)")
      }
      let made = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
        $0 != "allervers"
      }
      #expect(made.contains { $0.hasPrefix(".local/state/allervers/") })
      #expect(made.contains { $0.hasPrefix("copie/") && $0.contains("/journal/") })
      for path in made where ![".local", ".local/state"].contains(path) {
        let found = try FileManager.default.attributesOfItem(atPath: folder + "/" + path)
        let isFolder = found[.type] as? FileAttributeType == .typeDirectory
        #expect(found[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600), "\(path)")
      }
    }
  }

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
