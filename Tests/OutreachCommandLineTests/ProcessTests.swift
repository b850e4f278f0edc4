import Foundation
import TestSupport
import Testing

/// What the program takes from the process it runs in, and what the system refuses it.
struct ProcessTests {
  // A folder of the user whom permissions bind, with a carnet of one youth in it.
  private static func with(_ body: (String, String) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder)
      let carnet = folder + "/carnet"
      #expect(
        try BuiltProgram.run(["creer", carnet, "--structure", "Sud"], in: folder).status == 0)
      let first = ["noter", "--nouveau", "--alias", "Bako", "--carnet", carnet]
      #expect(try BuiltProgram.run(first, in: folder).status == 0)
      try body(folder, carnet)
    }
  }

  @Test func `the user's folder is the one that HOME names`() throws {
    try Self.with { folder, _ in
      #expect(FileManager.default.fileExists(atPath: folder + "/.local/state/allervers"))
    }
  }

  @Test func `a folder that may not be entered has not lost its files`() throws {
    try Self.with { folder, carnet in
      let writer = carnet + "/journal/amelie-7k3q"
      let verifier = ["verifier", "--carnet", carnet]
      #expect(try BuiltProgram.run(verifier, in: folder).status == 0)
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: writer)
      let outcome = try BuiltProgram.run(verifier, in: folder)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: writer)
      #expect(
        outcome.output.split(separator: "\n").filter {
          $0.hasPrefix("faute") || $0.hasPrefix("avis")
        }
          == ["faute  fichier-illisible  journal/amelie-7k3q"])
      #expect(try BuiltProgram.run(verifier, in: folder).status == 0)
    }
  }

  @Test func `a name whose event could not be written is said to be there, and to harm nobody`()
    throws
  {
    try Self.with { folder, carnet in
      let noter = ["noter", "--nouveau", "--alias", "Lou", "--carnet", carnet]
      // The file of events grows beyond that of names.
      for _ in 1...2 {
        #expect(
          try BuiltProgram.run(["noter", "--nouveau", "--carnet", carnet], in: folder).status == 0)
      }
      let journal = carnet + "/journal/amelie-7k3q"
      let month = try #require(FileManager.default.contentsOfDirectory(atPath: journal).first)
      let size = try FileManager.default.attributesOfItem(atPath: journal + "/" + month)[.size]
      let limit = try #require(size as? Int) / 512
      let outcome = try BuiltProgram.run(noter, in: folder, limit: limit)
      #expect(outcome.status == 74)
      #expect(
        outcome.error.split(separator: "\n").last.map(String.init)
          == noBreak(
            "erreur: \(journal)/\(month): l’écriture a échoué (fichier trop grand)~: l’événement n’est"
              + " pas enregistré~; sa ligne confidentielle (nom ou note) l’est, ne compte pas et ne"
              + " gêne rien. Lever la limite (ulimit -f), puis relancer"))
    }
  }

  @Test func `a full output is named, with what to do`() throws {
    try Self.with { folder, carnet in
      let words =
        "erreur: sortie standard: elle ne peut pas être écrite. Libérer de la place, ou en"
      let line = "'\(folder)/allervers' journal --carnet '\(carnet)' > /dev/full"
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", line]
      let error = Pipe()
      process.standardError = error
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 74)
      #expect(
        String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
          .hasSuffix("\n" + words + " choisir une autre\n"))
    }
  }
}
