import Foundation
import OutreachCommandLine
import TestSupport
import Testing

struct VerifierCommandTests {
  // A sound carnet of two events by amelie-7k3q.
  private static let lines = ["creer carnet --structure Sud", "noter --nouveau --alias Bako"]

  private static func append(_ text: String, to path: String) throws {
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  private static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  // The codes with their places, in the order in which they are told.
  private static func codes(_ session: inout Session) -> [String] {
    session.run(["verifier"]).output.split(separator: "\n").filter {
      $0.hasPrefix("faute  ") || $0.hasPrefix("avis  ")
    }.map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
  }

  @Test func `a carnet just made has nothing wrong, and nothing in it is written`() throws {
    try Session.with(Self.lines) { session, carnet in
      let before = TemporaryFolder.contents(of: carnet)
      let first = session.run(["verifier"])
      #expect(first.status == .done)
      #expect(
        first.output.hasPrefix(noBreak("aucune faute, aucun avis\n2~événements de 1~poste, le 15")))
      #expect(session.run(["verifier"]) == first)
      #expect(TemporaryFolder.contents(of: carnet) == before)
    }
  }

  @Test func `bad lines are sealed once, their file kept aside, and writing goes on`() throws {
    try Session.with(Self.lines) { session, carnet in
      let path = "/journal/amelie-7k3q/2026-10.jsonl"
      let older = "/journal/amelie-7k3q/2026-09.jsonl"
      try Self.write("{\"torn\n", to: carnet + older)
      try Self.append("\u{0}\u{0}\n", to: carnet + path)
      #expect(session.run(["noter", "--jeune", "Bako", "--date", "hier"]).status == .done)
      let damaged = try #require(FileManager.default.contents(atPath: carnet + path))
      try Self.append("{\"v\":1", to: carnet + path)
      #expect(
        Self.codes(&session) == [
          "ligne-inachevee journal/amelie-7k3q/2026-09.jsonl:1",
          "ligne-scellee journal/amelie-7k3q/2026-10.jsonl:3",
          "ligne-inachevee journal/amelie-7k3q/2026-10.jsonl:6",
        ])
      let repair = session.run(["verifier", "--reparer"])
      #expect(repair.status == .done)
      #expect(repair.error.split(separator: "\n").count == 2)
      #expect(
        try #require(FileManager.default.contents(atPath: carnet + path)).starts(with: damaged))
      let state = String(carnet.dropLast("/essai/carnet".count)) + "/state/allervers/reparations"
      let copies = TemporaryFolder.contents(of: state).filter { !$0.value.isEmpty }
      #expect(copies.values.contains(damaged + Data("{\"v\":1".utf8)))
      let after = TemporaryFolder.contents(of: carnet)
      #expect(session.run(["verifier", "--reparer"]).error == "rien à réparer\n")
      #expect(TemporaryFolder.contents(of: carnet) == after)
      #expect(session.run(["noter", "--jeune", "Bako", "--date", "lundi"]).status == .done)
      #expect(session.run(["noter", "--jeune", "Bako", "--date", "2026-10-01"]).status == .done)
      #expect(
        Self.codes(&session) == [
          "ligne-scellee journal/amelie-7k3q/2026-09.jsonl:1",
          "ligne-scellee journal/amelie-7k3q/2026-10.jsonl:3",
          "ligne-scellee journal/amelie-7k3q/2026-10.jsonl:6",
        ])
    }
  }

  @Test func `the files of another writer are never touched`() throws {
    try Session.with(Self.lines) { session, carnet in
      try FileManager.default.createDirectory(
        atPath: carnet + "/journal/karim-ab12", withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o755])
      try Self.write("{\"torn\n{}\n", to: carnet + "/journal/karim-ab12/2026-10.jsonl")
      let before = TemporaryFolder.contents(of: carnet)
      let repair = session.run(["verifier", "--reparer"])
      #expect(repair.status == .no)
      #expect(repair.error == "rien à réparer\n")
      #expect(TemporaryFolder.contents(of: carnet) == before)
      let rights = try FileManager.default.attributesOfItem(
        atPath: carnet + "/journal/karim-ab12")[.posixPermissions]
      #expect(rights as? Int == 0o755)
    }
  }

  @Test func `one's own files are closed to other users`() throws {
    try Session.with(Self.lines) { session, carnet in
      let folder = carnet + "/confidentiel/amelie-7k3q"
      for (path, mode) in [(folder, 0o755), (folder + "/2026-10.jsonl", 0o644)] {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      }
      #expect(Self.codes(&session) == ["droits-ouverts confidentiel/amelie-7k3q"])
      #expect(session.run(["verifier", "--reparer"]).error.split(separator: "\n").count == 2)
      #expect(Self.codes(&session) == [])
    }
  }

  @Test func `links, pipes and second names are told, and none is waited for`() throws {
    try Session.with(Self.lines) { session, carnet in
      let folder = carnet + "/journal/amelie-7k3q"
      try FileManager.default.linkItem(
        atPath: folder + "/2026-10.jsonl", toPath: carnet + "/../autre.jsonl")
      symlink("/etc/passwd", folder + "/2026-08.jsonl")
      symlink("/etc", carnet + "/journal/bruno-p6ft")
      mkfifo(folder + "/2026-07.jsonl", 0o600)
      mkfifo(carnet + "/journal/tube", 0o600)
      #expect(
        Self.codes(&session)
          == [
            "pas-un-fichier journal/amelie-7k3q/2026-07.jsonl",
            "lien-symbolique journal/amelie-7k3q/2026-08.jsonl",
            "lien-dur journal/amelie-7k3q/2026-10.jsonl", "lien-symbolique journal/bruno-p6ft",
            "pas-un-fichier journal/tube",
          ])
      // A report does not leave events out unseen.
      #expect(session.run(["bilan", "--annee", "2026"]).status == .notPermitted)
    }
  }

  @Test func `a line taken away before any verification is missed and its number not given again`()
    throws
  {
    try Session.with(Self.lines) { session, carnet in
      let path = "journal/amelie-7k3q/2026-10.jsonl"
      let old = try #require(FileManager.default.contents(atPath: carnet + "/" + path))
      let note = ["noter", "--jeune", "Bako", "--date", "hier"]
      #expect(session.run(note).status == .done)
      try Self.write(String(decoding: old, as: UTF8.self), to: carnet + "/" + path)
      #expect(Self.codes(&session) == ["fichier-raccourci " + path])
      let warning = session.run(note)
      #expect(
        warning.error
          == "attention\u{A0}: \(path) a raccourci\u{A0}: des lignes enregistrées par ce poste n’y sont"
          + " plus. Tout voir\u{A0}: allervers verifier\n")
      #expect(Self.codes(&session) == ["trou \(path):3"])
      #expect(session.run(note).error == "")
    }
  }

  @Test func `a file put back to an older state is a fault until it is admitted`() throws {
    try Session.with(Self.lines) { session, carnet in
      let path = "journal/amelie-7k3q/2026-10.jsonl"
      let old = try #require(FileManager.default.contents(atPath: carnet + "/" + path))
      #expect(session.run(["noter", "--jeune", "Bako", "--date", "hier"]).status == .done)
      #expect(Self.codes(&session) == [])
      try Self.write(String(decoding: old, as: UTF8.self), to: carnet + "/" + path)
      for _ in 0..<2 { #expect(Self.codes(&session) == ["fichier-raccourci " + path]) }
      #expect(
        session.run(["verifier", "--reparer"]).error == path + "\u{A0}: admis tel qu’il est\n")
      #expect(Self.codes(&session) == [])
    }
  }

  @Test func `a memory that cannot be kept or read is a notice`() throws {
    try Session.with(Self.lines) { session, carnet in
      let state = String(carnet.dropLast("/essai/carnet".count)) + "/state/allervers"
      #expect(session.run(["verifier"]).status == .done)
      let name = try #require(
        TemporaryFolder.contents(of: state).keys.first { $0.hasSuffix(".vu.json") })
      try Self.write("{", to: state + "/" + name)
      let unread = session.run(["verifier"])
      #expect(unread.output.hasPrefix("avis  memoire-du-poste\n"))
      #expect(unread.status == .done)
      try FileManager.default.removeItem(atPath: state)
      try Self.write("", to: state)
      #expect(session.run(["verifier"]).output.hasPrefix("avis  memoire-du-poste\n"))
    }
  }

  @Test func `a carnet of another user is told`() throws {
    try Session.with(Self.lines) { session, carnet in
      guard chown(carnet + "/journal/amelie-7k3q/2026-10.jsonl", 4242, 4242) == 0 else {
        print("skipped: giving a file away needs root")
        return
      }
      #expect(
        Self.codes(&session) == ["autre-proprietaire journal/amelie-7k3q/2026-10.jsonl"])
      #expect(session.run(["noter", "--jeune", "Bako"]).status == .notPermitted)
    }
  }

  @Test func `settings of any size are refused before they are read`() throws {
    try Session.with(Self.lines) { session, carnet in
      let settings = FileManager.default.contents(atPath: carnet + "/carnet.json") ?? Data()
      try (settings + Data(repeating: 0x20, count: 5 << 20)).write(
        to: URL(fileURLWithPath: carnet + "/carnet.json"))
      #expect(Self.codes(&session) == ["reglage-fautif carnet.json"])
      let outcome = session.run(["bilan", "--annee", "2026"])
      #expect(outcome.status == .badConfiguration)
      let expected =
        "erreur: /essai/carnet/carnet.json: ce fichier est trop grand~; attendu~: 4 Mio au plus."
        + " Le reprendre d’une sauvegarde\n"
      #expect(outcome.error == noBreak(expected))
    }
  }
}
