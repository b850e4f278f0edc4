import Foundation
import Outreach
import TestSupport
import Testing

@testable import OutreachJournal

/// Many lines read again at once.
struct ReadingEventsTests {
  @Test func `many events come back as each alone, in the order asked`() throws {
    let reading = try Reading(Carnet(at: Fixtures.path + "/exemple"))
    // Forwards and backwards, so that neither the order of the files nor each place once is what is asked.
    let places = Array(reading.ledger.facts.indices) + reading.ledger.facts.indices.reversed()
    #expect(places.count > 512)
    #expect(try reading.events(at: places) == places.map(reading.event))
    #expect(try reading.events(at: []) == [])
  }

  @Test func `an event whose file is gone is told`() throws {
    try TemporaryFolder.with { folder in
      let carnet = folder + "/carnet"
      try FileManager.default.copyItem(atPath: Fixtures.path + "/exemple", toPath: carnet)
      let reading = try Reading(Carnet(at: carnet))
      try FileManager.default.removeItem(atPath: carnet + "/journal")
      #expect(throws: JournalError.self) { try reading.events(at: [0, 1]) }
      #expect(throws: JournalError.self) { try reading.event(at: 0) }
    }
  }
}
