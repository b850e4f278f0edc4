import BruteForce
import Foundation
import Testing

@Suite struct CurveTests {
  var carnet = HandMadeCarnet()

  private func expect(
    _ expected: [[String: Any]], _ part: String, of request: BruteForceRequest
  ) throws {
    let actual = try carnet.curve(0, request)[part] ?? "absent"
    #expect(bruteForceDifferences(expected: expected, actual: actual, tolerance: 1e-8) == [])
  }

  /// Met on 1 January, looked at on the 11th: `c` is welcomed at once (day 0), `d` mobilised on day 5,
  /// `a` on day 10, the day on which `b` is censored.
  private mutating func makeTie() -> BruteForceRequest {
    carnet.contacts(of: "a", on: "2024-01-01", "2024-01-11")
    carnet.contacts(of: "b", on: "2024-01-01")
    carnet.contacts(of: "c", on: "2024-01-01")
    carnet.youth("c", "youth-welcomed", on: "2024-01-01")
    carnet.contacts(of: "d", on: "2024-01-01", "2024-01-06")
    return BruteForceRequest(from: "2024-01-01", to: "2024-01-31", factsUntil: "2024-01-11")
  }

  /// Shares 3/4, 1/2, 1/4: the one censored on day 10 is still at risk when `a` goes. Nobody is
  /// censored before that, so each variance is p (1 − p) / 4: √3/8 for 1/4 and 3/4, 1/4 for 1/2. By the
  /// printed formula for `mobilise` on day 10: (1/2)²/12 + [(1/4)²/6 + (9/16) 2/27 − 2 (1/4)(3/4)/9]
  /// + (1/4)/8 = 1/48 + 1/96 + 1/32 = 1/16.
  @Test mutating func `Events of day 0 count, and come before the censorings of their day`() throws
  {
    let request = makeTie()
    let root = 3.0.squareRoot() / 8
    let quarter: [String: Any] = ["estimate": 0.25, "stdErr": root]
    let half: [String: Any] = ["estimate": 0.5, "stdErr": 0.25]
    let none: [String: Any] = ["estimate": 0, "stdErr": 0]
    try expect(
      [
        [
          "day": 0, "atRisk": 4, "events": 1, "censored": 0, "survival": 0.75, "stdErr": root,
          "lower": 0.127946918, "upper": 0.960548642,
          "incidence": ["mobilise": none, "acces-direct": quarter],
        ],
        [
          "day": 5, "atRisk": 3, "events": 1, "censored": 0, "survival": 0.5, "stdErr": 0.25,
          "lower": 0.057847083, "upper": 0.844861281,
          "incidence": ["mobilise": quarter, "acces-direct": quarter],
        ],
        [
          "day": 10, "atRisk": 2, "events": 1, "censored": 1, "survival": 0.25, "stdErr": root,
          "lower": 0.008947824, "upper": 0.665325343,
          "incidence": ["mobilise": half, "acces-direct": quarter],
        ],
      ], "steps", of: request)
  }

  /// The curve is at 3/4 from day 0 to day 5, at 1/2 from 5 to 10, at 1/4 on its last day; its lower
  /// limit is below 1/4 at once, its upper limit below 3/4 on day 10 and never below 1/2.
  @Test mutating func `Where the curve is flat at a quantile, its middle is taken`() throws {
    let request = makeTie()
    let never = NSNull()
    try expect(
      [
        ["p": 0.25, "day": 2.5, "lower": 0, "upper": 10],
        ["p": 0.5, "day": 7.5, "lower": 0, "upper": never],
        ["p": 0.75, "day": 10, "lower": 0, "upper": never],
      ], "quantiles", of: request)
  }

  /// Met on 1 January 2024: `y` refuses and comes back as a new episode on 1 February 2025, day
  /// 366 + 31 = 397; `g` is mobilised the day after; `h` is seen no more up to 31 December 2025, day 730.
  /// Before any event the share is 1, without limits. On day 398 one of two goes: Greenwood 1/(2·1), so √0.5/2.
  @Test mutating func `A path is censored when the next begins, or on the last day`() throws {
    carnet.contacts(on: "2024-01-01", "2025-02-01")
    carnet.leaves("refus", on: "2024-01-05")
    carnet.contacts(of: "g", on: "2024-01-01", "2025-02-02")
    carnet.contacts(of: "h", on: "2024-01-01")
    let request = BruteForceRequest(from: "2024-01-01", to: "2024-01-31", factsUntil: "2025-12-31")
    let error = 0.5.squareRoot() / 2
    let none: [String: Any] = ["estimate": 0, "stdErr": 0]
    let half: [String: Any] = ["estimate": 0.5, "stdErr": error]
    let never = NSNull()
    let (low, high) = (0.005983087639, 0.910410084837)
    try expect(
      [
        [
          "day": 397, "atRisk": 3, "events": 0, "censored": 1, "survival": 1, "stdErr": 0,
          "lower": never, "upper": never, "incidence": ["mobilise": none, "acces-direct": none],
        ],
        [
          "day": 398, "atRisk": 2, "events": 1, "censored": 0, "survival": 0.5, "stdErr": error,
          "lower": low, "upper": high, "incidence": ["mobilise": half, "acces-direct": none],
        ],
        [
          "day": 730, "atRisk": 1, "events": 0, "censored": 1, "survival": 0.5, "stdErr": error,
          "lower": low, "upper": high, "incidence": ["mobilise": half, "acces-direct": none],
        ],
      ], "steps", of: request)
    try expect(
      [
        ["p": 0.25, "day": 398, "lower": 398, "upper": never],
        ["p": 0.5, "day": 564, "lower": 398, "upper": never],
        ["p": 0.75, "day": never, "lower": 398, "upper": never],
      ], "quantiles", of: request)
  }

  /// A month of the curve is 30.4375 days: `d` is still followed on day 30, nobody on day 91.
  @Test mutating func `Horizons say nothing after the last day followed`() throws {
    carnet.contacts(of: "d", on: "2024-01-01")
    carnet.programme = carnet.programme.replacingOccurrences(
      of: #""horizons":[1,3,6,12,24]"#, with: #""horizons":[1,3]"#)
    let never = NSNull()
    let none: [String: Any] = ["estimate": 0, "stdErr": 0]
    try expect(
      [
        [
          "months": 1, "day": 30, "atRisk": 1, "survival": 1, "stdErr": 0, "lower": never,
          "upper": never, "incidence": ["mobilise": none, "acces-direct": none],
        ],
        [
          "months": 3, "day": 91, "atRisk": 0, "survival": never, "stdErr": never, "lower": never,
          "upper": never, "incidence": never,
        ],
      ], "horizons",
      of: BruteForceRequest(from: "2024-01-01", to: "2024-01-31", factsUntil: "2024-02-15"))
  }

  /// All are mobilised on day 1: the share is 0, its error and limits 0/0, that of the incidence 0.
  @Test mutating func `Nothing is said of the error when nobody is left`() throws {
    carnet.contacts(of: "a", on: "2024-01-01", "2024-01-02")
    carnet.contacts(of: "b", on: "2024-01-01", "2024-01-02")
    let never = NSNull()
    let all: [String: Any] = ["estimate": 1, "stdErr": 0]
    let none: [String: Any] = ["estimate": 0, "stdErr": 0]
    try expect(
      [
        [
          "day": 1, "atRisk": 2, "events": 2, "censored": 0, "survival": 0, "stdErr": never,
          "lower": never, "upper": never, "incidence": ["mobilise": all, "acces-direct": none],
        ]
      ], "steps",
      of: BruteForceRequest(from: "2024-01-01", to: "2024-01-31", factsUntil: "2024-01-31"))
  }
}
