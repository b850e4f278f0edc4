import Outreach
import OutreachCommandLine
import TestSupport
import Testing

/// `Fixtures/exemple`: some sixty invented youths over eighteen months (`simuler --jeunes 60 --graine 10409
/// --du 2024-07-01 --au 2025-12-31`), under a programme of the structure's own, which requires a trait.
struct ExampleCarnetTests {
  private static func bilan(_ options: String...) throws -> Session.Outcome {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      let carnet = Fixtures.path + "/exemple"
      return session.run(["bilan", "--carnet", carnet, "--annee", "2025"] + options)
    }
  }

  @Test func `every figure of its bilan of 2025 is more than zero`() throws {
    let outcome = try Self.bilan("--format", "json")
    #expect(outcome.error == "")
    let json = try JSONValue(json: Array(outcome.output.utf8))
    for part in ["funnel", "activity", "devices", "situations", "rates", "profile"] {
      #expect(Self.zeros(of: try #require(json[part]), at: part) == [])
    }
    #expect(json["devices"]?.items?.contains { $0["within"]?.text == "pacea" } == true)
    #expect(
      json["quality"]?.members?.map(\.value) == [.integer(471)]
        + [JSONValue](repeating: .integer(0), count: 4))
  }

  @Test(arguments: Dimension.allCases)
  func `each breakdown adds up to the funnel, or to more where lists overlap`(by: Dimension) throws
  {
    let outcome = try Self.bilan("--format", "json", "--par", by.rawValue)
    let json = try JSONValue(json: Array(outcome.output.utf8))
    let rows = try #require(json["breakdown"]?["rows"]?.items)
    for figure in ["reperes", "mobilises", "droitCommun", "sortiesAnticipees"] {
      let sum = rows.compactMap { $0[figure]?.integer }.reduce(0, +)
      let total = try #require(json["funnel"]?[figure]?.integer)
      #expect([.conseiller, .zone, .placeZone].contains(by) ? sum >= total : sum == total)
    }
  }

  @Test func `its report is within 80 columns, in every form of it`() throws {
    for by in Dimension.allCases {
      let outcome = try Self.bilan("--par", by.rawValue, "--definitions")
      #expect(outcome.status == .done)
      #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  // The dotted places of the numbers that are zero.
  private static func zeros(of value: JSONValue, at place: String) -> [String] {
    if let number = value.double { return number == 0 ? [place] : [] }
    let members = (value.members ?? []).flatMap { zeros(of: $0.value, at: place + "." + $0.key) }
    let items = (value.items ?? []).enumerated().flatMap {
      zeros(of: $0.element, at: place + "[\($0.offset)]")
    }
    return members + items
  }
}
