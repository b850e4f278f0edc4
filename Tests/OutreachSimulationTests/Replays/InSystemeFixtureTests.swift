import Foundation
import Outreach
import OutreachJournal
import OutreachSimulation
import TestSupport
import Testing

/// The committed replay is what the maker makes; with `RECORD=1` it is written anew, and the run fails.
struct InSystemeFixtureTests {
  private static let path = Fixtures.path + "/in-systeme"

  private static func make(in path: String) throws {
    let replay = InSystemeReplay()
    let carnet = try Carnet.create(at: path, settings: replay.settings)
    var writer = BulkWriter(carnet, at: Instant(milliseconds: 0), random: { 0 })
    try replay.forEachBatch { batch, _ in
      try writer.append(
        .init(
          batch.bytes, batch.isConfidential ? .confidential : .journal, writer: batch.writer,
          month: batch.month.iso))
    }
    try writer.finish()
  }

  @Test func `the committed files are those the maker makes, byte for byte`() throws {
    try TemporaryFolder.with { folder in
      let made = folder + "/in-systeme"
      try Self.make(in: made)
      if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try? FileManager.default.removeItem(atPath: Self.path)
        try FileManager.default.copyItem(atPath: made, toPath: Self.path)
        Issue.record("recorded")
      }
      let (expected, found) = (
        TemporaryFolder.contents(of: Self.path), TemporaryFolder.contents(of: made)
      )
      #expect(expected.keys.sorted() == found.keys.sorted())
      #expect(found.filter { expected[$0.key] != $0.value }.keys.sorted() == [])
    }
  }

  @Test func `it takes at most 8 MB and is plain text`() {
    let files = TemporaryFolder.contents(of: Self.path)
    #expect(!files.isEmpty)
    #expect(files.values.reduce(0) { $0 + $1.count } <= 8_000_000)
    #expect(files.filter { String(data: $0.value, encoding: .utf8) == nil }.keys.sorted() == [])
  }
}
