import Outreach
import OutreachRendering
import Testing

/// Cohorts of hand-made carnets, each counted on paper.
struct CohortsTests {
  // Contacts, and welcomes ("+"), by youth: "y1 2025-01-31 2025-02-28 +2025-03-01".
  private static func cohorts(
    _ lives: [String], from: String, to: String, until: String, programme: String = "standard",
    horizons: [Int]? = nil, only: [ReportRequest.Filter] = []
  ) throws -> Cohorts {
    let definition = try #require(Programme.shipped.first { $0.id == programme }?.json)
    var programme = try Programme(json: JSONValue(json: Array(definition.utf8)))
    if let horizons { programme.horizons = horizons }
    let period = Period(from: try #require(Day(iso: from)), to: try #require(Day(iso: to)))
    return Cohorts(
      Ledger(lives.flatMap(lines)),
      ReportRequest(
        programme: programme, period: try #require(period), factsUntil: Day(iso: until),
        only: only))
  }

  private static func lines(_ life: String) -> [String] {
    let words = life.split(separator: " ")
    return words.dropFirst().map { word in
      let type = word.hasPrefix("+") ? "youth-welcomed" : "contact-made"
      let day = word.hasPrefix("+") ? word.dropFirst() : word
      return #"{"v":1,"id":"\#(words[0])-\#(type)-\#(day)","type":"\#(type)","#
        + #""at":"2030-01-01T00:00:00Z","by":"a","on":"\#(day)","youth":"\#(words[0])"}"#
    }
  }

  // "2025-01 n=1 1:1/0/0": month, n, then horizon:mature/mobilised/arrived.
  private static func shown(_ cohorts: Cohorts) -> [String] {
    cohorts.rows.map { row in
      (["\(row.month.iso) n=\(row.n)"]
        + row.horizons.map { "\($0.months):\($0.mature)/\($0.mobilises)/\($0.droitCommun)" })
        .joined(separator: " ")
    }
  }

  @Test(arguments: [
    // One month after 31 January is 28 February, which is already too late.
    ("y 2025-01-31 2025-02-27", "1:1/1/0"), ("y 2025-01-31 2025-02-28", "1:1/0/0"),
    ("y 2025-01-31 +2025-02-27", "1:1/0/1"), ("y 2025-01-31 +2025-02-28", "1:1/0/0"),
    ("y 2024-01-31 2024-02-28", "1:1/1/0"), ("y 2024-01-31 2024-02-29", "1:1/0/0"),
    ("y 2025-01-28 2025-02-27", "1:1/1/0"), ("y 2025-01-28 2025-02-28", "1:1/0/0"),
    ("y 2025-12-31 2026-01-30", "1:1/1/0"), ("y 2025-12-31 2026-01-31", "1:1/0/0"),
    // A welcome on the day of the first contact counts; a second contact on it does not.
    ("y 2025-01-31 2025-01-31 +2025-01-31", "1:1/0/1"),
  ])
  func `a horizon ends the day before the same day of a later month, or its last`(
    life: String, expected: String
  ) throws {
    let cohorts = try Self.cohorts(
      [life], from: "2024-01-01", to: "2025-12-31", until: "2026-12-31", horizons: [1])
    #expect(
      Self.shown(cohorts).filter { !$0.hasSuffix("1:0/0/0") }.map { $0.suffix(7) } == [
        expected[...]
      ])
  }

  @Test(arguments: [
    ("2025-02-27", "2025-01 n=2 1:1/1/0 3:0/0/0"), ("2025-02-28", "2025-01 n=2 1:2/1/0 3:0/0/0"),
    ("2025-04-14", "2025-01 n=2 1:2/1/0 3:0/0/0"), ("2025-04-15", "2025-01 n=2 1:2/1/0 3:1/1/0"),
    ("2025-04-30", "2025-01 n=2 1:2/1/0 3:2/2/0"),
  ])
  func `someone is counted at a horizon from the day it is reached, never before`(
    until: String, expected: String
  ) throws {
    // The second youth is mobilised on 28 February: known from that day, counted at three months alone.
    let cohorts = try Self.cohorts(
      ["y1 2025-01-15 2025-01-20", "y2 2025-01-31 2025-02-28"], from: "2025-01-01",
      to: "2025-01-31", until: until, horizons: [1, 3])
    #expect(Self.shown(cohorts) == [expected])
  }

  @Test func `months without anyone and months to come have a row, a share that is not known none`()
    throws
  {
    let cohorts = try Self.cohorts(
      ["y 2025-02-10"], from: "2025-01-01", to: "2025-04-30", until: "2025-03-10", horizons: [1])
    #expect(
      Self.shown(cohorts) == [
        "2025-01 n=0 1:0/0/0", "2025-02 n=1 1:1/0/0", "2025-03 n=0 1:0/0/0", "2025-04 n=0 1:0/0/0",
      ])
    #expect(cohorts.rows.map { $0.horizons[0].mobilisedShare } == [nil, 0, nil, nil])
    #expect(cohorts.rows.map { $0.horizons[0].arrivedShare } == [nil, 0, nil, nil])
    let horizons = try #require(cohorts.json["rows"]?.items).map {
      $0["horizons"]?.items?.first?.compact
    }
    #expect(horizons[0] == #"{"months":1,"mature":0,"mobilises":null,"droitCommun":null}"#)
    #expect(horizons[1] == #"{"months":1,"mature":1,"mobilises":0,"droitCommun":0}"#)
  }

  @Test func `a window that begins or ends within a month counts only its own days`() throws {
    let lives = ["y1 2025-01-14", "y2 2025-01-15", "y3 2025-02-15", "y4 2025-02-16"]
    let cohorts = try Self.cohorts(
      lives, from: "2025-01-15", to: "2025-02-15", until: "2025-12-31", horizons: [])
    #expect(Self.shown(cohorts) == ["2025-01 n=1", "2025-02 n=1"])
  }

  @Test func `a youth who comes back is in the month of the return too, and that path alone`()
    throws
  {
    // Arrived on 1 March 2023; met again after more than 12 months, mobilised by a second contact.
    let lives = ["y 2023-01-10 2023-01-20 +2023-03-01 2025-01-05 2025-02-20"]
    let cohorts = try Self.cohorts(
      lives, from: "2023-01-01", to: "2025-01-31", until: "2025-12-31", horizons: [1, 3])
    #expect(
      Self.shown(cohorts).filter { !$0.contains("n=0") } == [
        "2023-01 n=1 1:1/1/0 3:1/1/1", "2025-01 n=1 1:1/0/0 3:1/1/0",
      ])
    let back = try Self.cohorts(
      lives, from: "2023-01-01", to: "2025-01-31", until: "2025-12-31", horizons: [3],
      only: [.init(dimension: .lien, code: "perdu-de-vue")])
    #expect(Self.shown(back).filter { !$0.contains("n=0") } == ["2025-01 n=1 3:1/1/0"])
  }

  @Test func `a welcome before a second contact is an arrival and no mobilisation`() throws {
    let cohorts = try Self.cohorts(
      ["y 2025-01-10 +2025-01-20 2025-01-25"], from: "2025-01-01", to: "2025-01-31",
      until: "2025-12-31", horizons: [1])
    #expect(Self.shown(cohorts) == ["2025-01 n=1 1:1/0/1"])
  }

  @Test func `the totals are the sums of the rows, horizon by horizon`() throws {
    let lives = [
      "y1 2025-01-10 2025-01-20", "y2 2025-02-10", "y3 2025-02-11 2025-04-01 +2025-04-02",
    ]
    let cohorts = try Self.cohorts(
      lives, from: "2025-01-01", to: "2025-02-28", until: "2025-05-10", horizons: [1, 3])
    #expect(cohorts.totals.map(\.mature) == [3, 2])
    #expect(cohorts.totals.map(\.mobilises) == [1, 1])
    #expect(cohorts.totals.map(\.droitCommun) == [0, 0])
  }
}
