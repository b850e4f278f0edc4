import BruteForce
import Foundation
import Testing

@Suite struct CohortTests {
  var carnet = HandMadeCarnet()

  init() {
    carnet.programme = carnet.programme.replacingOccurrences(
      of: #""horizons":[1,3,6,12,24]"#, with: #""horizons":[1,3]"#)
  }

  private func rows(_ request: BruteForceRequest) throws -> String {
    bruteForceText(try carnet.evaluator.cohortes(request)["rows"] ?? "absent")
  }

  /// One month after 31 January is 29 February, three are 30 April, 2024.
  ///
  /// - `a` is mobilised on 29 February, which is not before one month; `b` the day before.
  /// - `c` was met before the window.
  /// - `d` is welcomed on the day it is met, 1 March: one month after is 1 April, three are 1 June.
  @Test mutating func `Horizons count what came before them for those followed that far`() throws {
    carnet.contacts(of: "a", on: "2024-01-31", "2024-02-29")
    carnet.contacts(of: "b", on: "2024-01-31", "2024-02-28")
    carnet.contacts(of: "c", on: "2024-01-14", "2024-01-20")
    carnet.contacts(of: "d", on: "2024-03-01")
    carnet.youth("d", "youth-welcomed", on: "2024-03-01")
    let request = BruteForceRequest(
      from: "2024-01-15", to: "2024-03-10", factsUntil: "2024-04-30")
    #expect(
      try rows(request) == """
        [{"horizons":[{"droitCommun":0,"mature":2,"mobilises":1,"months":1},\
        {"droitCommun":0,"mature":2,"mobilises":2,"months":3}],"month":"2024-01","n":2},\
        {"horizons":[{"droitCommun":null,"mature":0,"mobilises":null,"months":1},\
        {"droitCommun":null,"mature":0,"mobilises":null,"months":3}],"month":"2024-02","n":0},\
        {"horizons":[{"droitCommun":1,"mature":1,"mobilises":0,"months":1},\
        {"droitCommun":null,"mature":0,"mobilises":null,"months":3}],"month":"2024-03","n":1}]
        """)
  }

  /// The month after 31 January 2023 ends on 28 February: a day less and nobody is mature.
  @Test(arguments: [("2023-02-27", "0"), ("2023-02-28", "1")])
  func `A cohort is mature on the last day of a shorter month`(day: String, mature: String) throws {
    var carnet = carnet
    carnet.contacts(on: "2023-01-31")
    let request = BruteForceRequest(from: "2023-01-01", to: "2023-01-31", factsUntil: day)
    let count = mature == "0" ? "null" : "0"
    let text = bruteForceText(try carnet.evaluator.cohortes(request)["rows"] ?? "absent")
    #expect(
      text == """
        [{"horizons":[\
        {"droitCommun":\(count),"mature":\(mature),"mobilises":\(count),"months":1},\
        {"droitCommun":null,"mature":0,"mobilises":null,"months":3}],"month":"2023-01","n":1}]
        """)
  }

  @Test mutating func `Cohorts keep the episodes that are asked for`() throws {
    carnet.describe(#""gender":"F""#, on: "2023-01-31")
    carnet.contacts(on: "2023-01-31")
    carnet.contacts(of: "b", on: "2023-01-31")
    var request = BruteForceRequest(
      from: "2023-01-01", to: "2023-01-31", factsUntil: "2023-01-31")
    #expect(try rows(request).hasSuffix(#""month":"2023-01","n":2}]"#))
    request.only = [BruteForceFilter(dimension: "genre", code: "F")]
    #expect(try rows(request).hasSuffix(#""month":"2023-01","n":1}]"#))
    let head = try carnet.evaluator.cohortes(request).filter { $0.key != "rows" }
    #expect(
      bruteForceText(head) == """
        {"factsUntil":"2023-01-31","knownUntil":null,"only":["genre=F"],\
        "period":{"from":"2023-01-01","to":"2023-01-31"},\
        "programme":{"id":"standard","version":1},"schema":"allervers.cohortes/1"}
        """)
  }
}
