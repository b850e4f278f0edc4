import Outreach
import OutreachJournal
import TestSupport
import Testing

struct MeetingTests {
  private static func study(_ from: String, _ to: String) throws -> (
    Bilan, Meeting, ReportRequest, Ledger
  ) {
    let carnet = try Carnet(at: Fixtures.path + "/exemple")
    let reading = try Reading(carnet, keepsDetails: true)
    let (first, last) = (try #require(Day(iso: from)), try #require(Day(iso: to)))
    let request = ReportRequest(
      programme: try carnet.programme("val-exemple"),
      period: try #require(Period(from: first, to: last)),
      vocabulary: carnet.settings.vocabulary)
    let bilan = Bilan(reading.ledger, request)
    let eve = first.adding(days: -1)
    let meeting = try Meeting(
      reading.ledger, request, bilan,
      eve: .init(day: eve, end: try CarnetClock(carnet).end(of: eve)),
      lines: { try reading.events(at: $0) })
    return (bilan, meeting, request, reading.ledger)
  }

  private static func total(_ rows: [Bilan.Activity.Kind]) -> Int { rows.map(\.count).reduce(0, +) }

  @Test(arguments: [
    ("2025-10-01", "2025-10-31"), ("2025-01-01", "2025-12-31"), ("2025-04-01", "2025-06-30"),
  ])
  func `the details of the activity add up to the bilan's counts`(from: String, to: String) throws {
    let (bilan, meeting, _, _) = try Self.study(from, to)
    let activity = bilan.activity
    #expect(Self.total(meeting.contacts.kinds) == activity.contacts)
    #expect(Self.total(meeting.contacts.channels) == activity.contacts)
    #expect(Self.total(meeting.contacts.themes) >= activity.contacts)
    #expect(Self.total(meeting.contacts.attemptChannels) == activity.tentatives)
    #expect(Self.total(meeting.contacts.attemptResults) == activity.tentatives)
    #expect(Self.total(meeting.outings.formats) == activity.seancesTenues)
    #expect(Self.total(meeting.outings.places) == activity.seancesTenues)
    #expect(
      Self.total(meeting.outings.reasons) == activity.seancesAnnulees + activity.seancesReportees)
    #expect(meeting.outings.timed <= activity.seancesTenues && activity.contacts > 0)
    #expect(meeting.missing.allSatisfy { $0.base == bilan.funnel.reperes && $0.unknown >= 0 })
    #expect(!meeting.missing.contains { $0.trait == "handicap" })
  }

  @Test func `a period before is the bilan asked for it, and what was late is what changed it`()
    throws
  {
    let (_, meeting, request, ledger) = try Self.study("2025-10-01", "2025-10-31")
    #expect(meeting.earlier.map(\.kind) == [.previous, .yearBefore])
    for earlier in meeting.earlier {
      var asked = request
      (asked.period, asked.factsUntil) = (earlier.period, earlier.factsUntil)
      let bilan = Bilan(ledger, asked)
      #expect(bilan.funnel == earlier.funnel && bilan.rates == earlier.rates)
      #expect(bilan.activity == earlier.activity)
    }
    #expect(meeting.late.now == .init(try #require(meeting.earlier.first).funnel))
    #expect(Self.total(meeting.late.facts) == 34)
  }

  @Test func `a whole year has one period before it, not twice the same`() throws {
    let (_, meeting, _, _) = try Self.study("2025-01-01", "2025-12-31")
    #expect(meeting.earlier.map(\.kind) == [.previous])
  }

  @Test func `a partner is seen as of the cut-off`() throws {
    let (_, meeting, request, _) = try Self.study("2025-10-01", "2025-10-31")
    #expect(meeting.partners.count == 5)
    #expect(meeting.partners.map(\.code) == meeting.partners.map(\.code).sorted())
    let expired = meeting.partners.filter { $0.convention == .expired }
    #expect(expired.count == 1)
    #expect(expired.allSatisfy { $0.conventionUntil.map { $0 < request.factsUntil } == true })
    #expect(meeting.partners.filter { $0.level == "coproduction" }.count == 2)
    let day = try #require(Day(iso: "2025-10-31"))
    let seen = try #require(meeting.partners.compactMap(\.lastTrace).max())
    #expect(seen <= day && meeting.partners.allSatisfy { !$0.isSilent(6, at: day) })
    #expect(try #require(expired.first).isSilent(3, at: day))
  }
}
