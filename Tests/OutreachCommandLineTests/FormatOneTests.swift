import Foundation
import Outreach
import OutreachCommandLine
import OutreachJournal
import TestSupport
import Testing

/// A carnet written by the first version, with every type of event, and what was said of it then: read for ever.
struct FormatOneTests {
  private static let folder = Fixtures.path + "/format-1"
  private static let period = "--du 2026-01-01 --au 2026-06-30 --arrete-au 2026-09-30"

  @Test(arguments: [
    "verifier", "bilan " + period, "cohortes " + period, "durees " + period,
  ])
  func `a carnet of format 1 gives the same bytes as on the day it was made`(line: String) throws {
    let name = String(line.prefix { $0 != " " })
    let expected = try String(contentsOfFile: Self.folder + "/\(name).json", encoding: .utf8)
    let outcome = try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      session.hours = 24 * 365
      try Golden.copy(carnet: Self.folder + "/carnet", to: session.work)
      return session.run(ShellWords.of(line + " --format json"))
    }
    #expect(outcome.output == expected)
    #expect(outcome.status == .done)
  }

  // Whoever records it anew to please a change has broken the carnets that people have.
  @Test func `neither the carnet nor what was said of it is ever recorded again`() throws {
    var digest = SHA256()
    let files = TemporaryFolder.contents(of: Self.folder).filter { $0.key.contains(".json") }
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      digest.add(Array((name + "\n").utf8)[...])
      digest.add(Array(bytes)[...])
    }
    #expect(files.count == 14)
    #expect(
      digest.hexadecimal == "88fe477f553f148ecd9d31b9927d42661ebe941a01af5ede424ed320bf907ac5")
  }

  @Test func `it holds every type of event`() throws {
    let carnet = try Carnet(at: Self.folder + "/carnet")
    let types = Set(try Reading(carnet).ledger.facts.compactMap(\.type))
    #expect(types == Set(EventType.allCases))
  }
}
