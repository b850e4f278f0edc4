import Foundation
import OutreachCommandLine
import TestSupport
import Testing

struct JustifiedBilanTests {
  private static let year = [
    "bilan", "--carnet", Fixtures.path + "/exemple", "--annee", "2025",
  ]

  @Test func `the lists are for their owner alone, and the report is the one without them`() throws
  {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      let alone = session.run(Self.year)
      let justified = session.run(Self.year + ["--justifier", "preuves"])
      #expect(justified.status == .done && justified.output == alone.output)
      let modes = try TemporaryFolder.contents(of: session.work).keys.sorted().map { name in
        let attributes = try FileManager.default.attributesOfItem(
          atPath: session.work + "/" + name)
        let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
        return name + " " + String(mode, radix: 8)
      }
      #expect(
        modes == [
          "preuves 700", "preuves/LISEZMOI.txt 600", "preuves/chiffres.csv 600",
          "preuves/evenements.csv 600", "preuves/parcours.csv 600", "preuves/personnes.csv 600",
        ])
    }
  }

  @Test func `asked again, the lists are the same bytes; restricted, others`() throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      func lists(_ options: String...) -> [String: Data] {
        let outcome = session.run(Self.year + ["--justifier", "preuves", "--ecraser"] + options)
        #expect(outcome.status == .done)
        return TemporaryFolder.contents(of: session.work)
      }
      let first = lists()
      #expect(lists() == first)
      #expect(lists("--seulement", "genre=F") != first)
    }
  }

  @Test func `no list holds what the confidential files say`() throws {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      #expect(session.run(["creer", "carnet", "--structure", "Sud"]).status == .done)
      let noted = session.run([
        "noter", "--nouveau", "--alias", "Zebulon", "--age", "17", "--date", "2026-10-01",
      ])
      #expect(noted.status == .done)
      let lists = folder + "/preuves"
      #expect(session.run(["bilan", "--mois", "2026-10", "--justifier", lists]).status == .done)
      let files = TemporaryFolder.contents(of: lists)
      #expect(files.count == 5)
      for (name, bytes) in files {
        #expect(!String(decoding: bytes, as: UTF8.self).contains("Zebulon"), "\(name)")
      }
    }
  }
}
