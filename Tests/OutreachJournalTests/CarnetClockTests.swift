import Outreach
import OutreachJournal
import TestSupport
import Testing

struct CarnetClockTests {
  private func clock() throws -> CarnetClock {
    var clock: CarnetClock?
    try TemporaryFolder.with { folder in
      let settings = CarnetSettings(id: "C", structure: "ML", programme: "standard")
      clock = try CarnetClock(Carnet.create(at: folder + "/c", settings: settings))
    }
    return try #require(clock)
  }

  @Test(arguments: [
    ("2026-10-14T16:20:05Z", "2026-10-14"),
    ("2026-10-14T23:40:00Z", "2026-10-14"),  // 01:40 in Paris: still the evening before
    ("2026-10-15T03:59:59Z", "2026-10-14"),  // 05:59:59, summer time
    ("2026-10-15T04:00:00Z", "2026-10-15"),
    ("2026-12-15T04:59:59Z", "2026-12-14"),  // winter time
    ("2026-12-15T05:00:00Z", "2026-12-15"),
    ("2026-03-29T03:59:59Z", "2026-03-28"),  // the night that summer time begins
    ("2026-03-29T04:00:00Z", "2026-03-29"),
    ("2026-10-25T04:59:59Z", "2026-10-24"),  // the night that it ends
    ("2026-10-25T05:00:00Z", "2026-10-25"),
    ("2027-01-01T00:30:00Z", "2026-12-31"),
  ])
  func `the day starts at six in Paris`(instant: String, day: String) throws {
    let moment = try #require(Instant(iso: instant))
    #expect(try clock().day(at: moment).iso == day)
  }

  @Test(arguments: [
    ("2026-10-14", "2026-10-14T22:00:00.000Z"), ("2026-12-31", "2026-12-31T23:00:00.000Z"),
    ("2026-03-28", "2026-03-28T23:00:00.000Z"), ("2026-03-29", "2026-03-29T22:00:00.000Z"),
    ("2026-10-24", "2026-10-24T22:00:00.000Z"), ("2026-10-25", "2026-10-25T23:00:00.000Z"),
  ])
  func `a day ends at midnight in Paris`(day: String, end: String) throws {
    let day = try #require(Day(iso: day))
    #expect(try clock().end(of: day).iso == end)
  }
}
