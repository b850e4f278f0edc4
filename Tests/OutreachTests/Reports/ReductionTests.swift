import BruteForce
import Outreach
import Testing

/// What reducing descriptions must leave as it is, whatever is in the carnet.
struct ReductionTests {
  // What says where people live or stand is given up.
  private static let kept: [Dimension] = [
    .approche, .action, .conseiller, .genre, .age, .zone, .placeCommune, .placeArea, .placeZone,
  ]

  @Test(arguments: UInt64(0)..<20)
  func `totals and figures by gender, age band and zone never move`(block: UInt64) throws {
    for seed in block * 6..<(block + 1) * 6 {
      let carnet = RandomCarnet(seed: 7_000 + seed)
      let definitions = BruteForceProgrammes.shipped + [BruteForceProgrammes.random(seed: seed)]
      let programmes = try definitions.map {
        try Programme(json: JSONValue(json: Array($0.utf8)))
      }
      let before = Ledger(carnet.lines)
      var random = SplitMix64(seed: seed)
      let after = Ledger(
        try Self.reduced(carnet.lines, before, programmes, &random))
      for draw in UInt64(0)..<6 {
        let definition = definitions[Int((seed + draw) % UInt64(definitions.count))]
        var request = try carnet.request(seed: seed &* 10 &+ draw).core(
          definition, carnet.vocabulary)
        request.by = Self.kept[Int(draw % 2 == 0 ? 3 + draw / 2 : draw)]
        request.only.removeAll { !Self.kept.contains($0.dimension) }
        #expect(
          Self.figures(after, request) == Self.figures(before, request), "seed \(seed), \(draw)")
      }
    }
  }

  // All youths or some of them, all their lines or those of some devices.
  private static func reduced(
    _ lines: [String], _ ledger: Ledger, _ programmes: [Programme], _ random: inout SplitMix64
  ) throws -> [String] {
    let all = Set(
      lines.compactMap { try? JSONValue(json: Array($0.utf8))["youth"]?.text })
    let youths = random.chance(70) ? all : all.filter { _ in random.chance(50) }
    let reduction = Reduction(youths, ledger, programmes)
    let percent = random.chance(70) ? 100 : 50
    return lines.map { line in
      guard let event = Event(line: Array(line.utf8)), reduction.youth(of: event) != nil,
        random.chance(percent)
      else { return line }
      return String(decoding: reduction.reduced(event).line.dropLast(), as: UTF8.self)
    }
  }

  private struct Figures: Equatable {
    let funnel: Bilan.Funnel
    let activity: Bilan.Activity
    let rates: [Bilan.Rate]
    let breakdown: [Bilan.BreakdownRow]
    let steps: [[Bilan.StepRow]]
    let profile: [[Bilan.ProfileRow]]
    let cohorts: Cohorts
    let durations: Durations
  }

  private static func figures(_ ledger: Ledger, _ request: ReportRequest) -> Figures {
    let bilan = Bilan(ledger, request)
    return Figures(
      funnel: bilan.funnel, activity: bilan.activity, rates: bilan.rates,
      breakdown: bilan.breakdown, steps: [bilan.devices, bilan.situations],
      profile: [bilan.profileReperes, bilan.profileMobilises].map { rows in
        rows.filter { ["gender", "age"].contains($0.trait) }
      }, cohorts: Cohorts(ledger, request), durations: Durations(ledger, request))
  }

  private static func line(_ id: String, _ type: String, _ on: String, _ own: String) -> String {
    #"{"v":1,"id":"\#(id)","type":"\#(type)","at":"2024-01-10T00:00:00Z","by":"a","on":"\#(on)","#
      + #""youth":"Y"\#(own)}"#
  }

  private static func reduced(_ lines: [String]) throws -> [String] {
    let programmes = try Programme.shipped.map {
      try Programme(json: JSONValue(json: Array($0.json.utf8)))
    }
    let reduction = Reduction(["Y"], Ledger(lines), programmes)
    return lines.compactMap { line in
      guard let event = Event(line: Array(line.utf8)), reduction.youth(of: event) != nil else {
        return nil
      }
      return JSONValue.object(reduction.reduced(event).own).compact
    }
  }

  @Test func `gender, zones, the middle of the age band and an opposition are all that is left`()
    throws
  {
    let own =
      #","birth":"2007-05","age":16,"gender":"F","commune":"Grenoble","area":"Mistral","zones":["frr"],"#
      + #""link":"perdu-de-vue","lastSeen":"2022-06-01","informed":"2024-01-05","opposed":true,"#
      + #""traits":{"neet":false,"handicap":true}"#
    #expect(
      try Self.reduced([
        Self.line("1", "youth-registered", "2024-01-05", own),
        Self.line("2", "contact-made", "2024-01-05", ""),
      ]) == [
        #"{"youth":"Y","birth":"2006","age":16,"gender":"F","zones":["frr"],"opposed":true,"reduced":true}"#
      ])
  }

  @Test func `what keeps somebody out of a public stays, and nothing else`() throws {
    let own =
      #","link":"suivi","lastSeen":"2019-06-01","traits":{"neet":false,"housed":true},"commune":"x""#
    #expect(
      try Self.reduced([
        Self.line("1", "youth-described", "2020-03-05", own),
        Self.line("2", "contact-made", "2020-03-05", ""),
      ]) == [#"{"youth":"Y","link":"suivi","traits":{"neet":false},"reduced":true}"#])
  }

  @Test func `a correction is reduced as what it corrects, on its own day`() throws {
    let correction =
      #"{"v":1,"id":"3","type":"event-corrected","at":"2024-01-11T00:00:00Z","by":"a","target":"1","#
      + #""with":{"youth":"Y","age":24,"commune":"Grenoble","on":"2024-01-04"}}"#
    #expect(
      try Self.reduced([
        Self.line("1", "youth-described", "2024-01-05", #","age":17"#),
        Self.line("2", "contact-made", "2024-01-05", ""), correction,
      ]) == [
        #"{"youth":"Y","age":16,"reduced":true}"#,
        #"{"target":"1","with":{"youth":"Y","age":21,"on":"2024-01-04"},"reduced":true}"#,
      ])
  }

  @Test func `a birth whose class changes between two contacts keeps the month it takes`() throws {
    #expect(
      try Self.reduced([
        Self.line("1", "youth-described", "2024-01-05", #","birth":"2006-05""#),
        Self.line("2", "contact-made", "2024-01-05", ""),
        Self.line("3", "contact-made", "2024-05-05", ""),
      ]) == [#"{"youth":"Y","birth":"2006-03","reduced":true}"#])
  }
}
