import Outreach
import Testing

/// Durations of hand-made carnets, each counted on paper.
struct DurationsTests {
  private static func durations(
    _ lives: [String], from: String = "2025-01-01", to: String = "2025-12-31",
    until: String = "2025-12-31", by: Outreach.Dimension? = nil,
    only: [ReportRequest.Filter] = []
  ) throws -> Durations {
    let definition = try #require(Programme.shipped.first { $0.id == "standard" }?.json)
    let period = Period(from: try #require(Day(iso: from)), to: try #require(Day(iso: to)))
    return Durations(
      Ledger(lives: lives),
      ReportRequest(
        programme: try Programme(json: JSONValue(json: Array(definition.utf8))),
        period: try #require(period), factsUntil: Day(iso: until), by: by, only: only))
  }

  // "n=1 9:droit-commun" or "30:ouvert": the day of each leaving, for curves of one path.
  private static func shown(_ curve: DurationCurve) -> String {
    let leavings = curve.survival.steps.map { step in
      let ended = zip(curve.origin.causes, step.incidence).filter { $0.1.estimate > 0 }
      return "\(step.day):" + (step.events > 0 ? ended.map(\.0.rawValue).joined() : "ouvert")
    }
    return (["n=\(curve.survival.n)"] + leavings).joined(separator: " ")
  }

  @Test(arguments: [
    ("y 2025-01-10", "n=1 355:ouvert", "n=0"),
    ("y 2025-01-10 2025-12-30", "n=1 354:mobilise", "n=1 1:ouvert"),
    ("y 2025-01-10 +2025-01-10", "n=1 0:acces-direct", "n=0"),
    ("y 2025-01-10 2025-01-20 +2025-01-20", "n=1 10:acces-direct", "n=0"),
    ("y 2025-01-10 2025-01-20 +2025-01-21", "n=1 10:mobilise", "n=1 1:droit-commun"),
    ("y 2025-01-10 2025-01-20 =2025-01-20", "n=1 10:mobilise", "n=1 0:situation"),
    ("y 2025-01-10 2025-01-20 =2025-01-20 +2025-02-01", "n=1 10:mobilise", "n=1 0:situation"),
    ("y 2025-01-10 2025-01-20 -2025-01-20", "n=1 10:mobilise", "n=1 0:sortie-anticipee"),
    ("y 2025-01-10 2025-01-20 ~2025-03-01", "n=1 10:mobilise", "n=1 40:autre-sortie"),
    // A departure of someone who was never mobilised ends nothing that the first curve looks at.
    ("y 2025-01-10 -2025-01-20", "n=1 355:ouvert", "n=0"),
    // Silent from 20 January: recognised six months later, on 20 July, whatever follows.
    ("y 2025-01-10 2025-01-20", "n=1 10:mobilise", "n=1 181:sortie-anticipee"),
    ("y 2025-01-10 2025-01-20 2025-09-01", "n=1 10:mobilise", "n=1 181:sortie-anticipee"),
    (
      "y 2025-01-10 2025-01-20 2025-09-01 +2025-09-09", "n=1 10:mobilise",
      "n=1 181:sortie-anticipee"
    ),
    (
      "y 2025-01-10 2025-01-20 ~2025-02-01 2025-02-03 +2025-02-04", "n=1 10:mobilise",
      "n=1 12:autre-sortie"
    ),
  ])
  func `a path lasts from its origin to the first of its ends, or is open at the cut-off`(
    life: String, met: String, mobilised: String
  ) throws {
    let durations = try Self.durations([life])
    #expect(durations.curves.map(\.origin) == [.firstContact, .mobilisation])
    #expect(durations.curves.map(Self.shown) == [met, mobilised])
  }

  @Test func `a path that another one follows is open until that one begins`() throws {
    // Left without being mobilised, and met again after more than twelve months.
    let life = "y 2023-01-10 -2023-02-01 2025-03-01"
    let durations = try Self.durations([life], from: "2023-01-01")
    #expect(Self.shown(durations.curves[0]) == "n=2 305:ouvert 781:ouvert")
    let first = try Self.durations([life], from: "2023-01-01", to: "2023-12-31")
    #expect(Self.shown(first.curves[0]) == "n=1 781:ouvert")
  }

  @Test func `each curve takes those whose origin is in the window`() throws {
    let lives = ["y1 2024-12-31 2025-01-01", "y2 2025-12-31 2026-01-01"]
    let durations = try Self.durations(lives, until: "2026-01-31")
    #expect(durations.counts == .init(sortie: 1))
    #expect(
      durations.curves.map(Self.shown) == ["n=1 1:mobilise", "n=1 181:sortie-anticipee"])
  }

  @Test(arguments: [
    // The bin of three months begins on the same day of the third month, or on its last.
    ("y 2025-01-10 2025-01-31 +2025-04-29", [1, 0, 0, 0, 0]),
    ("y 2025-01-10 2025-01-31 +2025-04-30", [0, 1, 0, 0, 0]),
    ("y 2025-01-10 2025-01-15 2025-04-15 2025-07-14 +2025-07-14", [0, 1, 0, 0, 0]),
    ("y 2025-01-10 2025-01-15 2025-04-15 2025-07-14 +2025-07-15", [0, 0, 1, 0, 0]),
    // A silent path ends at its last contact, although it is recognised six months later.
    ("y 2025-01-10 2025-01-15 2025-02-01", [1, 0, 0, 0, 0]),
    ("y 2025-01-10 2025-01-15 ~2025-05-01", [0, 1, 0, 0, 0]),
    // Come back after a silence, then silent no more by the cut-off: under way.
    ("y 2025-01-10 2025-01-15 2025-12-01", [0, 0, 1, 0, 0]),
  ])
  func `bins are of calendar months, each from its lower bound on`(
    life: String, expected: [Int]
  ) throws {
    #expect(try Self.durations([life]).bins.map(\.counts.total) == expected)
  }

  @Test func `a bin tells the states apart`() throws {
    let durations = try Self.durations([
      "y1 2025-01-10 2025-01-15 +2025-02-01", "y2 2025-01-10 2025-01-15 =2025-02-01",
      "y3 2025-01-10 2025-01-15", "y4 2025-01-10 2025-01-15 ~2025-02-01",
      "y5 2025-12-10 2025-12-15",
    ])
    let counts = Durations.Counts(arrive: 1, situation: 1, sortie: 1, autre: 1, encours: 1)
    #expect(durations.counts == counts)
    #expect(durations.bins.map(\.counts) == [counts] + Array(repeating: .init(), count: 4))
    #expect(durations.bins.map(\.fromMonths) == [0, 3, 6, 12, 24])
    #expect(durations.bins.map(\.toMonths) == [3, 6, 12, 24, nil])
  }

  @Test(arguments: [
    // Two weeks count as a month; neither the mobilisation nor a second contact on one day does.
    ("2025-01-15 +2025-02-01", Durations.Frequency.underMonthly),
    ("2025-01-15 2025-01-20 2025-01-20 +2025-02-01", .monthly),
    ("2025-01-15 2025-01-20 2025-01-21 +2025-02-01", .overMonthly),
    ("2025-01-15 2025-01-20 2025-01-21 2025-01-22 2025-01-23 +2025-02-01", .weekly),
    // Five a month is the cut itself: it goes up.
    ("2025-01-15 2025-01-20 2025-01-21 2025-01-22 2025-01-23 2025-01-24 +2025-02-01", .overWeekly),
    // A contact on the last day counts, one after it does not.
    ("2025-01-15 2025-02-01 +2025-02-01", .monthly),
    ("2025-01-15 +2025-02-01 2025-02-02", .underMonthly),
    // Two contacts in 59 days: 1.03 a month; in 75 days: 0.81.
    ("2025-01-15 2025-01-20 2025-01-21 +2025-03-15", .monthly),
    ("2025-01-15 2025-01-20 2025-01-21 +2025-03-31", .underMonthly),
  ])
  func `frequency is of the contacts after the mobilisation, by month of the path`(
    days: String, expected: Durations.Frequency
  ) throws {
    let durations = try Self.durations(["y 2025-01-10 " + days])
    #expect(durations.frequency.filter { $0.count > 0 }.map(\.frequency) == [expected])
    #expect(durations.frequency.map(\.frequency) == Durations.Frequency.allCases)
  }

  @Test func `months become the nearest number of days, whatever the date`() {
    #expect([1, 2, 3, 6, 12, 24, 48].map(DurationCurve.days) == [30, 61, 91, 183, 365, 731, 1461])
  }

  @Test func `a horizon that nobody has reached is not known`() throws {
    let curve = try Self.durations(["y1 2025-10-31", "y2 2025-10-31 2025-11-10"]).curves[0]
    #expect(curve.horizons.map(\.months) == [1, 3, 6, 12, 24])
    #expect(curve.horizons.map(\.estimates?.survival) == [0.5, nil, nil, nil, nil])
    #expect(curve.horizons.map(\.estimates?.atRisk) == [1, nil, nil, nil, nil])
  }

  @Test func `a restriction keeps the paths that have the value`() throws {
    let lives = ["y1 2025-01-10 F 2025-01-20", "y2 2025-01-10 H 2025-01-20"]
    let durations = try Self.durations(lives, only: [.init(dimension: .genre, code: "F")])
    #expect(durations.counts.total == 1)
    #expect(durations.curves.map(\.survival.n) == [1, 1])
  }
}
