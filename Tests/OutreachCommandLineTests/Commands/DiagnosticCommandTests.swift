import Foundation
import OutreachCommandLine
import OutreachJournal
import TestSupport
import Testing

struct DiagnosticCommandTests {
  private static let carnet = [
    #"creer carnet --structure "Mission Locale Sud""#,
    "noter --nouveau --alias Zoraide --prenom Zoraide --date hier",
  ]

  // What the page warns of, one line each, however it is folded.
  private func warnings(_ session: inout Session) -> [String] {
    let outcome = session.run(["diagnostic"])
    #expect(outcome.status == .done && outcome.error.isEmpty)
    #expect(!outcome.output.contains("Zoraide"))
    var lines: [String] = []
    for line in outcome.output.split(separator: "\n") {
      if line.hasPrefix("  attention") {
        lines.append(String(line))
      } else if line.hasPrefix("  "), !lines.isEmpty, !line.contains("    ") {
        lines[lines.count - 1] += line.dropFirst()
      }
    }
    return lines.map { String($0.prefix { $0 != "," }.dropFirst("  attention : ".count)) }
  }

  @Test func `nothing is warned of when the disk is encrypted, closed and copied this month`()
    throws
  {
    try Session.with(Self.carnet + ["sauvegarder ../sauvegardes"]) { session, _ in
      #expect(warnings(&session) == [])
      session.hours = 24 * 30
      #expect(warnings(&session) == [])
      session.hours = 24 * 33
      #expect(warnings(&session) == ["sauvegarder"])
    }
  }

  @Test func `a network's disk, open files and a synchroniser are each warned of`() throws {
    try Session.with(Self.carnet) { session, carnet in
      let root = carnet + "/../machine"
      try FileManager.default.createDirectory(
        atPath: root + "/proc/self", withIntermediateDirectories: true)
      try Data("1 0 0:50 / / rw - nfs4 serveur:/a rw\n".utf8)
        .write(to: URL(fileURLWithPath: root + "/proc/self/mountinfo"))
      try Data().write(to: URL(fileURLWithPath: carnet + "/../.dropbox"))
      for name in ["/carnet.json", "/journal", "/confidentiel/amelie-7k3q/2026-10.jsonl"] {
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o755], ofItemAtPath: carnet + name)
      }
      session.machine = Machine(root: root)
      let output = session.run(["diagnostic"]).output.replacing(#/ +/#, with: " ")
      #expect(output.contains("système de fichiers nfs4\n"))
      #expect(output.contains("chiffrement inconnu\n"))
      #expect(output.contains("ouverts à d’autres 3\u{A0}fichiers ou dossiers\n"))
      let warnings = warnings(&session)
      #expect(
        warnings.map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
          == ["ce carnet", "demander à", "Dropbox copie", "fermer ces", "sauvegarder"])
    }
  }

  @Test func `an event recorded tomorrow is warned of`() throws {
    try Session.with([]) { session, _ in
      session.hours = 48
      try session.prepare(Self.carnet + ["sauvegarder ../sauvegardes"])
      session.hours = 0
      #expect(warnings(&session).map { $0.prefix(12) } == ["un événement"])
    }
  }

  @Test func `it writes nothing, not even this device's name`() throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      try session.prepare([#"creer carnet --structure "Mission Locale Sud""#])
      let before = TemporaryFolder.contents(of: folder)
      #expect(session.run(["diagnostic"]).status == .done)
      #expect(TemporaryFolder.contents(of: folder) == before)
    }
  }
}
