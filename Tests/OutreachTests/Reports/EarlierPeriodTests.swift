import Testing

@testable import Outreach

struct EarlierPeriodTests {
  private static func days(_ request: ReportRequest) -> String {
    [request.period.from, request.period.to, request.factsUntil].map(\.iso).joined(separator: " ")
  }

  private static func request(_ from: String, _ to: String, _ cut: String) throws -> ReportRequest {
    let (first, last) = (try #require(Day(iso: from)), try #require(Day(iso: to)))
    return ReportRequest(
      programme: try Programme.named("standard"),
      period: try #require(Period(from: first, to: last)),
      factsUntil: Day(iso: cut))
  }

  @Test(arguments: [
    ("2026-10-01 2026-10-31 2026-10-31", "2026-09-01 2026-09-30 2026-09-30"),
    ("2026-03-01 2026-03-31 2026-03-31", "2026-02-01 2026-02-28 2026-02-28"),
    ("2026-01-01 2026-03-31 2026-05-15", "2025-10-01 2025-12-31 2026-02-15"),
    ("2026-01-01 2026-12-31 2026-12-31", "2025-01-01 2025-12-31 2025-12-31"),
    ("2026-10-05 2026-10-11 2026-10-15", "2026-09-28 2026-10-04 2026-10-08"),
    ("2026-02-10 2026-02-10 2026-02-10", "2026-02-09 2026-02-09 2026-02-09"),
  ])
  func `the previous period ends on the eve and is as long`(period: String, previous: String) throws
  {
    let words = period.split(separator: " ").map(String.init)
    let request = try Self.request(words[0], words[1], words[2])
    #expect(Self.days(request.forPreviousPeriod) == previous)
  }

  @Test(arguments: [
    ("2026-10-01 2026-10-31 2026-10-31", "2025-10-01 2025-10-31 2025-10-31"),
    ("2025-02-01 2025-02-28 2025-03-10", "2024-02-01 2024-02-29 2024-03-10"),
    ("2024-02-05 2024-02-29 2024-02-29", "2023-02-05 2023-02-28 2023-02-28"),
  ])
  func `a year before, the last day of a month stays one`(period: String, before: String) throws {
    let words = period.split(separator: " ").map(String.init)
    let request = try Self.request(words[0], words[1], words[2])
    #expect(Self.days(request.forYearBefore) == before)
  }
}
