import Foundation
import Outreach
import OutreachSimulation
import TestSupport
import Testing

/// What the lines of the committed replay are like.
struct InSystemeJournalTests {
  private static func lines(_ part: String) -> [Data] {
    let files = TemporaryFolder.contents(of: Fixtures.path + "/in-systeme/" + part)
    return files.sorted { $0.key < $1.key }.flatMap { $0.value.split(separator: 0x0A) }
  }

  private static func events(_ part: String) throws -> [Event] {
    try lines(part).map { try #require(Event(json: JSONValue(json: Array($0)))) }
  }

  /// The funnel of the journal without the events of a type.
  private static func funnel(without type: EventType?) throws -> Bilan.Funnel {
    let banned = Data("\"type\":\"\(type?.rawValue ?? "")\"".utf8)
    var file: [UInt8] = []
    for line in lines("journal") where line.range(of: banned) == nil {
      file += line
      file.append(UInt8(ascii: "\n"))
    }
    var builder = LedgerBuilder()
    file.withUnsafeBufferPointer { builder.read($0, file: 0) }
    let ledger = builder.finish { source in
      Array(file[source.offset...].prefix { $0 != UInt8(ascii: "\n") })
    }
    let definition = try #require(Programme.shipped.first { $0.id == "in-systeme" })
    let programme = try Programme(json: JSONValue(json: Array(definition.json.utf8)))
    let (from, to) = (try #require(programme.from), try #require(programme.until))
    let period = try #require(Period(from: from, to: to))
    return Bilan(ledger, BilanRequest(programme: programme, period: period)).funnel
  }

  @Test func `each Mission Locale is a writer`() throws {
    let writers = Fixtures.folders(in: "in-systeme/journal")
    #expect(writers.count == 37)
    #expect(writers == InSystemeReplay().writers.sorted())
  }

  @Test func `no name is in the journal`() throws {
    let names = Set(
      try Self.events("confidentiel").flatMap { [$0["alias"]?.text, $0["firstName"]?.text] }
        .compactMap(\.self))
    #expect(names.count > 20)
    let journal = Data(Self.lines("journal").joined(separator: [0x0A]))
    let keys = ["alias", "firstName", "lastName", "phone", "email"].map { "\"\($0)\"" }
    #expect((names + keys).filter { journal.range(of: Data($0.utf8)) != nil } == [])
  }

  @Test func `each kind of second thought is there, and the figures rest on it`() throws {
    let figures = try Self.funnel(without: nil)
    #expect(figures.personnes == 4030)
    let corrections = try Self.funnel(without: .eventCorrected)
    #expect(corrections.personnes < figures.personnes)
    let retractions = try Self.funnel(without: .eventRetracted)
    #expect(retractions.personnes > figures.personnes)
    let links = try Self.funnel(without: .youthsLinked)
    #expect(links.personnes > figures.personnes)
  }

  @Test func `some of it was recorded weeks late, none of it before it happened`() throws {
    var late = 0
    for event in try Self.events("journal") {
      guard let on = event.on else { continue }
      #expect(on <= event.at.utc.day)
      if event.at.utc.day.days(since: on) >= 14 { late += 1 }
    }
    #expect(late > 100)
  }
}
