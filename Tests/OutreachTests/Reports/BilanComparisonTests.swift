import BruteForce
import Outreach
import Testing

/// The differences between definitions held against as many whole bilans, each computed by itself.
struct BilanComparisonTests {
  private static func programmes(_ seed: UInt64) throws -> [Programme] {
    try [
      BruteForceProgrammes.shipped[Int(seed % 4)], BruteForceProgrammes.random(seed: seed),
      BruteForceProgrammes.random(seed: seed + 1_000),
    ].map { try Programme(json: JSONValue(json: Array($0.utf8))) }
  }

  @Test(arguments: UInt64(3_000)..<3_030)
  func `each rule accounts for what recounting without and with it shows`(seed: UInt64) throws {
    let carnet = RandomCarnet(seed: seed)
    let ledger = Ledger(carnet.lines)
    let programmes = try Self.programmes(seed)
    let request = try carnet.request(seed: seed).core(
      BruteForceProgrammes.standard, carnet.vocabulary)
    func bilan(_ programme: Programme) -> Bilan {
      var request = request
      request.programme = programme
      return Bilan(ledger, request)
    }
    func figures(_ programme: Programme) -> BilanComparison.Figures {
      .init(bilan(programme).funnel)
    }

    let comparison = BilanComparison(ledger, request, programmes)
    #expect(comparison.bilans == programmes.map(bilan))
    #expect(comparison.differences.map(\.from) == [programmes[0], programmes[0]])
    #expect(comparison.differences.map(\.to) == Array(programmes.dropFirst()))
    for difference in comparison.differences {
      let (from, to) = (difference.from, difference.to)
      let rules = from.rules(differingFrom: to)
      #expect(difference.steps.map(\.rule) == rules.filter(\.countsInBilan))
      #expect(difference.withoutEffect == rules.filter { !$0.countsInBilan })
      var reached = from
      for step in difference.steps {
        let next = reached.taking(step.rule, from: to)
        #expect(step.effect.figures == figures(next) - figures(reached), "\(step.rule)")
        let alone = from.taking(step.rule, from: to)
        #expect(step.alone.figures == figures(alone) - figures(from), "\(step.rule) alone")
        reached = next
      }
      let sum = difference.steps.reduce(BilanComparison.Figures()) { $0 + $1.effect.figures }
      #expect(sum == difference.whole.figures)
      #expect(sum == figures(to) - figures(from))
    }
  }

  @Test func `one added and one taken away are two persons and no difference`() throws {
    func line(_ id: String, _ rest: String) -> String {
      #"{"v":1,"id":"\#(id)","type":"\#(rest),"at":"2025-01-01T00:00:00Z","by":"a"}"#
    }
    let ledger = Ledger([
      line("1", #"youth-registered","on":"2025-03-01","youth":"y1","age":17"#),
      line("2", #"contact-made","on":"2025-03-01","youth":"y1""#),
      line("3", #"youth-registered","on":"2025-03-02","youth":"y2","age":27"#),
      line("4", #"contact-made","on":"2025-03-02","youth":"y2""#),
      line("5", #"youth-registered","on":"2025-03-03","youth":"y3","age":20"#),
      line("6", #"contact-made","on":"2025-03-03","youth":"y3""#),
    ])
    let shipped = try #require(Programme.shipped.first { $0.id == "standard" }?.json)
    let from = try Programme(json: JSONValue(json: Array(shipped.utf8)))
    var to = from
    (to.minimumAge, to.maximumAge) = (18, 29)
    let days = (try #require(Day(iso: "2025-01-01")), try #require(Day(iso: "2025-12-31")))
    let period = try #require(Period(from: days.0, to: days.1))
    let comparison = BilanComparison(
      ledger, ReportRequest(programme: from, period: period), [from, to])
    #expect(comparison.bilans.map(\.funnel.reperes) == [2, 2])
    let difference = try #require(comparison.differences.first)
    #expect(difference.steps.map(\.rule) == [.ages])
    for effect in difference.steps.flatMap({ [$0.effect, $0.alone] }) + [difference.whole] {
      #expect(effect.figures == BilanComparison.Figures())
      #expect(effect.persons == 2)
    }
  }

  @Test func `the same definition twice has no difference`() throws {
    let programme = try Self.programmes(1)[0]
    let carnet = RandomCarnet(seed: 1)
    let request = try carnet.request(seed: 1).core(
      BruteForceProgrammes.standard, carnet.vocabulary)
    var renamed = programme
    renamed.title = "Autre titre"
    renamed.version = 2
    let comparison = BilanComparison(Ledger(carnet.lines), request, [programme, renamed])
    let difference = try #require(comparison.differences.first)
    #expect((difference.from, difference.to) == (programme, renamed))
    #expect(difference.steps == [])
    #expect(difference.withoutEffect == [])
    #expect(difference.whole.persons == 0)
  }
}
