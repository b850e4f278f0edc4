import BruteForce
import Testing

/// Six youths met on 1 January 2024, five of them mobilised on the 11th, looked at on 31 December.
///
/// - `y` leaves on day 10 after m, is met again on day 20 and welcomed on day 30.
/// - `b` is last met on 1 March (day 50); the 184 days of six months of silence end on 1 September,
///   day 20 + 29 + 31 + 30 + 31 + 30 + 31 + 31 + 1 = 234.
/// - `d` is met on 1 July and 1 December and goes on: from 11 January to 31 December are 355 days.
/// - `e` has found work on the day of m.
/// - `f` refuses on day 10.
/// - `g` is never met again.
@Suite struct DurationReportTests {
  var carnet = HandMadeCarnet()
  private let year = BruteForceRequest(
    from: "2024-01-01", to: "2024-12-31", factsUntil: "2024-12-31")

  init() {
    for youth in ["y", "b", "d", "e", "f"] {
      carnet.contacts(of: youth, on: "2024-01-01", "2024-01-11")
    }
    carnet.leaves("sans-suite", on: "2024-01-21")
    carnet.contacts(on: "2024-01-31")
    carnet.youth("y", "youth-welcomed", on: "2024-02-10")
    carnet.contacts(of: "b", on: "2024-03-01")
    carnet.contacts(of: "d", on: "2024-07-01", "2024-12-01")
    carnet.add("situation-found", on: "2024-01-11", #""youth":"e","situation":"emploi""#)
    carnet.add("pathway-left", on: "2024-01-21", #""youth":"f","reason":"refus""#)
    carnet.contacts(of: "g", on: "2024-01-01")
  }

  private func section(_ name: String) throws -> String {
    bruteForceText(try carnet.evaluator.durees(year)[name] ?? "absent")
  }

  @Test func `Paths are counted by state`() throws {
    #expect(
      try section("counts") == #"{"arrive":1,"autre":1,"encours":1,"situation":1,"sortie":1}"#)
  }

  /// The silent path of `b` ends at its last contact, in the second month; `d` is followed from
  /// 11 January to 31 December, at least six months and less than twelve.
  @Test func `Paths are put in bins by what they lasted`() throws {
    func bin(_ from: Int, _ to: String, _ one: Int, _ going: Int) -> String {
      """
      {"arrive":\(one),"autre":\(one),"encours":\(going),"fromMonths":\(from),\
      "situation":\(one),"sortie":\(one),"toMonths":\(to)}
      """
    }
    let bins = [
      bin(0, "3", 1, 0), bin(3, "6", 0, 0), bin(6, "12", 0, 1), bin(12, "24", 0, 0),
      bin(24, "null", 0, 0),
    ]
    #expect(try section("bins") == "[\(bins.joined(separator: ","))]")
  }

  /// `y`: one contact in 30 days, less than a month, is 1 a month. `b`: one in 50 days is 0.61. `d`: two
  /// in 355 days. `e` and `f`: none.
  @Test func `Paths are classed by how often the youth is met`() throws {
    #expect(
      try section("frequency") == """
        [{"count":4,"label":"moins d'une fois par mois"},{"count":1,"label":"1 fois par mois"},\
        {"count":0,"label":"plus d'une fois par mois"},{"count":0,"label":"1 fois par semaine"},\
        {"count":0,"label":"plus d'une fois par semaine"}]
        """)
  }

  /// Events on days 0 (e), 10 (y at the first exit, f) and 234 (b at the recognition); d is censored on
  /// day 355. Shares 4/5, 2/5, 1/5; nobody is censored before the end, so each variance is that of a
  /// share of five, p (1 − p) / 5: √0.032 for 1/5 and 4/5, √0.048 for 2/5.
  @Test func `The curve from the mobilisation takes the first exit, whatever followed`() throws {
    let one: [String: Any] = ["estimate": 0.2, "stdErr": 0.178885438199983]
    let two: [String: Any] = ["estimate": 0.4, "stdErr": 0.219089023002066]
    let none: [String: Any] = ["estimate": 0, "stdErr": 0]
    let shares = [
      ["survival": 0.8, "stdErr": 0.178885438199983, "lower": 0.203809263, "upper": 0.969179789],
      ["survival": 0.4, "stdErr": 0.219089023002066, "lower": 0.051975750, "upper": 0.752815791],
      ["survival": 0.2, "stdErr": 0.178885438199983, "lower": 0.008369040, "upper": 0.581853026],
      ["survival": 0.2, "stdErr": 0.178885438199983, "lower": 0.008369040, "upper": 0.581853026],
    ]
    let counts = [
      ["day": 0, "atRisk": 5, "events": 1, "censored": 0],
      ["day": 10, "atRisk": 4, "events": 2, "censored": 0],
      ["day": 234, "atRisk": 2, "events": 1, "censored": 0],
      ["day": 355, "atRisk": 1, "events": 0, "censored": 1],
    ]
    let incidences: [[String: Any]] = [
      ["droit-commun": none, "situation": one, "sortie-anticipee": none, "autre-sortie": none],
      ["droit-commun": none, "situation": one, "sortie-anticipee": one, "autre-sortie": one],
      ["droit-commun": none, "situation": one, "sortie-anticipee": two, "autre-sortie": one],
      ["droit-commun": none, "situation": one, "sortie-anticipee": two, "autre-sortie": one],
    ]
    let expected: [[String: Any]] = counts.indices.map { index in
      var step: [String: Any] = counts[index]
      step.merge(shares[index]) { $1 }
      step["incidence"] = incidences[index]
      return step
    }
    let curve = try carnet.curve(1, year)
    #expect(curve["n"] as? Int == 5)
    #expect(
      bruteForceDifferences(expected: expected, actual: curve["steps"] ?? 0, tolerance: 1e-8) == [])
  }

  @Test func `Reports on some episodes keep only their paths`() throws {
    var request = year
    request.only = [BruteForceFilter(dimension: "genre", code: "F")]
    let report = try carnet.evaluator.durees(request)
    #expect(
      bruteForceText(report["counts"] ?? 0)
        == #"{"arrive":0,"autre":0,"encours":0,"situation":0,"sortie":0}"#)
    let curves = try #require(report["curves"] as? [[String: Any]])
    #expect(curves.map { $0["n"] as? Int } == [0, 0])
    #expect(curves.map { bruteForceText($0["steps"] ?? 0) } == ["[]", "[]"])
  }
}
