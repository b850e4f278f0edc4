import Foundation
import Outreach
import Testing

struct DayTests {
  @Test func `days agree with Foundation's calendar over six centuries`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for number in stride(from: -140_000, to: 100_000, by: 97) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let expected = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let day = Day(number: Int32(number))
      #expect(
        [day.parts.year, day.parts.month, day.parts.day] == [
          expected.year, expected.month, expected.day,
        ])
      #expect(day.weekday == ((expected.weekday ?? 0) + 5) % 7 + 1)
      #expect(Day(iso: day.iso) == day)
    }
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
    ("2024-02-29", 12, "2025-02-28"),
    ("2024-03-31", -1, "2024-02-29"), ("2024-12-15", 1, "2025-01-15"),
    ("2024-05-31", 6, "2024-11-30"),
    ("2025-01-01", -13, "2023-12-01"),
  ])
  func `months later is the same day, or the last of a shorter month`(
    day: String, months: Int, expected: String
  ) throws {
    #expect(try #require(Day(iso: day)).adding(months: months).iso == expected)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026-01-32", "0000-01-01",
    "+026-01-01", "2026/01/01", "",
  ])
  func `what is no day is refused`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: [
    ("2000-02-29", "2001-02-28", 1), ("2000-02-29", "2001-02-27", 0),
    ("2000-06-15", "2010-06-14", 9),
    ("2000-06-15", "2010-06-15", 10), ("2000-06-15", "2000-06-15", 0),
  ])
  func `completed years follow the calendar's months`(from: String, to: String, years: Int) throws {
    let (first, last) = (try #require(Day(iso: from)), try #require(Day(iso: to)))
    #expect(last.completedYears(since: first) == years)
  }
}
