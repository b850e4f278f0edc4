import Foundation
import Outreach
import OutreachSimulation
import TestSupport
import Testing

/// What the lines of the committed replay are like.
struct InSystemeJournalTests {
  private static let path = Fixtures.path + "/in-systeme/"

  // Every file of a part, one after the other.
  private static func text(_ part: String) -> Data {
    let files = TemporaryFolder.contents(of: path + part)
    return Data(files.sorted { $0.key < $1.key }.map(\.value).joined())
  }

  private static func events(_ text: Data) throws -> [Event] {
    try text.split(separator: 0x0A).map { try #require(Event(json: JSONValue(json: Array($0)))) }
  }

  /// The funnel of the journal in which a type is not known.
  private static func funnel(without type: EventType) throws -> Bilan.Funnel {
    var file = text("journal")
    let banned = Data("\"type\":\"\(type.rawValue)\"".utf8)
    var start = file.startIndex
    while let found = file.range(of: banned, in: start..<file.endIndex) {
      file[found.upperBound - 2] = UInt8(ascii: "?")
      start = found.upperBound
    }
    let bytes = file
    var builder = LedgerBuilder()
    bytes.withUnsafeBytes { builder.read($0.bindMemory(to: UInt8.self), file: 0) }
    let ledger = builder.finish { source in
      Array(bytes.dropFirst(source.offset).prefix { $0 != UInt8(ascii: "\n") })
    }
    let definition = try #require(Programme.shipped.first { $0.id == "in-systeme" })
    let programme = try Programme(json: JSONValue(json: Array(definition.json.utf8)))
    let (from, to) = (try #require(programme.from), try #require(programme.until))
    let period = try #require(Period(from: from, to: to))
    return Bilan(ledger, ReportRequest(programme: programme, period: period)).funnel
  }

  @Test func `each Mission Locale is a writer`() throws {
    let writers = Fixtures.folders(in: "in-systeme/journal")
    #expect(writers.count == 37)
    #expect(writers == InSystemeReplay().writers.sorted())
  }

  @Test func `no name is in the journal`() throws {
    let names = Set(
      try Self.events(Self.text("confidentiel")).flatMap {
        [$0["alias"]?.text, $0["firstName"]?.text]
      }
      .compactMap(\.self))
    #expect(names.count > 20)
    let journal = Self.text("journal")
    let keys = ["alias", "firstName", "lastName", "phone", "email"].map { "\"\($0)\"" }
    #expect((names + keys).filter { journal.range(of: Data($0.utf8)) != nil } == [])
  }

  @Test(arguments: [(EventType.eventCorrected, -1), (.eventRetracted, 1), (.youthsLinked, 1)])
  func `each kind of second thought is there, and the figures rest on it`(
    type: EventType, change: Int
  ) throws {
    let persons = try Self.funnel(without: type).personnes
    #expect((persons - 4030).signum() == change)
  }

  @Test func `some of it was recorded weeks late, none of it before it happened`() throws {
    var late = 0
    for writer in InSystemeReplay().writers.prefix(6) {
      for event in try Self.events(Self.text("journal/" + writer)) {
        guard let on = event.on else { continue }
        #expect(on <= event.at.utc.day)
        if event.at.utc.day.days(since: on) >= 14 { late += 1 }
      }
    }
    #expect(late > 20)
  }
}
