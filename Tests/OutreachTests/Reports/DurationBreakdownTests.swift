import Outreach
import Testing

/// The curves by value, on hand-made carnets.
struct DurationBreakdownTests {
  private static func breakdown(_ lives: [String], by dimension: Outreach.Dimension) throws
    -> DurationBreakdown
  {
    let definition = try #require(Programme.shipped.first { $0.id == "standard" }?.json)
    let period = Period(
      from: try #require(Day(iso: "2025-01-01")), to: try #require(Day(iso: "2025-12-31")))
    let durations = Durations(
      Ledger(lives: lives),
      ReportRequest(
        programme: try Programme(json: JSONValue(json: Array(definition.utf8))),
        period: try #require(period), by: dimension))
    return try #require(durations.breakdown)
  }

  // Youths met on 10 January and again `days` later, all of one gender.
  private static func lives(_ gender: String, _ count: Int, days: Int) -> [String] {
    let met = Day(iso: "2025-01-10")
    let again = met?.adding(days: days).iso ?? ""
    return (0..<count).map { "\(gender)\($0) 2025-01-10 \(gender) \(again)" }
  }

  @Test func `a value of thirty paths has a curve, one of twenty-nine is counted only`() throws {
    let breakdown = try Self.breakdown(
      Self.lives("F", 30, days: 5) + Self.lives("H", 29, days: 9) + ["y 2025-01-10"], by: .genre)
    #expect(breakdown.rows.map(\.value) == ["F", "H", nil])
    #expect(breakdown.rows.map(\.label) == ["femme", "homme", "non renseigné"])
    #expect(breakdown.rows.map { $0.groups.map(\.n) } == [[30, 30], [29, 29], [1, 0]])
    #expect(
      breakdown.rows.map { $0.groups.map { $0.curve != nil } } == [
        [true, true], [false, false], [false, false],
      ])
    #expect(breakdown.tests.map(\.refusal) == [.fewGroups, .fewGroups])
    #expect(breakdown.tests.map(\.values) == [["F"], ["F"]])
  }

  @Test func `two values that are mobilised on different days differ`() throws {
    let breakdown = try Self.breakdown(
      Self.lives("F", 30, days: 5) + Self.lives("H", 30, days: 9), by: .genre)
    let test = try #require(breakdown.tests.first)
    #expect(test.values == ["F", "H"])
    let result = try #require(test.logRank)
    // By hand: 30 of 60 at risk end on day 5, all in one group; then nothing to compare is left.
    // (30 − 15)² / (30 × ½ × ½ × 30 / 59) = 59.
    #expect(abs(result.chiSquare - 59) < 1e-9)
    #expect(result.degreesOfFreedom == 1)
    #expect(result.p < 1e-13)
    #expect(test.refusal == nil)
  }

  @Test func `those whose value is not known are drawn but not compared`() throws {
    let unknown = (0..<40).map { "u\($0) 2025-01-10 2025-01-30" }
    let breakdown = try Self.breakdown(
      Self.lives("F", 30, days: 5) + Self.lives("H", 30, days: 9) + unknown, by: .genre)
    #expect(breakdown.rows.last?.groups.map { $0.curve != nil } == [true, true])
    #expect(breakdown.tests.map(\.values) == [["F", "H"], ["F", "H"]])
    #expect(breakdown.tests.first?.logRank.map { abs($0.chiSquare - 59) < 1e-9 } == true)
  }

  @Test func `without any end there is nothing to test`() throws {
    let lives = (0..<30).flatMap { ["f\($0) 2025-01-10 F", "h\($0) 2025-01-10 H"] }
    let breakdown = try Self.breakdown(lives, by: .genre)
    #expect(breakdown.tests.map(\.refusal) == [.noEvents, .fewGroups])
  }

  @Test func `a dimension whose values overlap is not tested`() throws {
    let lives = Self.lives("F", 30, days: 5) + Self.lives("H", 30, days: 9)
    for dimension in Outreach.Dimension.allCases where dimension.overlaps {
      let tests = try Self.breakdown(lives, by: dimension).tests
      #expect(tests.map(\.refusal) == [.overlap, .overlap])
      #expect(tests.allSatisfy { $0.logRank == nil && $0.values.isEmpty })
    }
  }
}
