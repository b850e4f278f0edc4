import BruteForce
import Outreach
import Testing

struct ProgrammeRuleTests {
  @Test(arguments: UInt64(0)..<40)
  func `taking every rule of another definition makes it the other one`(seed: UInt64) throws {
    let texts = [
      BruteForceProgrammes.random(seed: seed), BruteForceProgrammes.random(seed: seed + 77),
    ]
    let (from, to) = (
      try Programme(json: JSONValue(json: Array(texts[0].utf8))),
      try Programme(json: JSONValue(json: Array(texts[1].utf8)))
    )
    var programme = ProgrammeRule.allCases.reduce(from) { $0.taking($1, from: to) }
    (programme.version, programme.title) = (to.version, to.title)
    #expect(programme == to)
    for rule in ProgrammeRule.allCases {
      let taken = from.taking(rule, from: to)
      #expect(taken.rules(differingFrom: to) == from.rules(differingFrom: to).filter { $0 != rule })
    }
  }

  @Test func `the order of codes makes no difference`() throws {
    let text = try #require(Programme.shipped.first?.json)
    let from = try Programme(json: JSONValue(json: Array(text.utf8)))
    var to = from
    to.outcomes = from.outcomes.reversed() + ["emploi"]
    #expect(from.rules(differingFrom: to) == [])
  }
}
