import Outreach
import OutreachSimulation
import Testing

/// `Fixtures/exemple` is this carnet: 60 youths, seed 9038, July 2024 to December 2025.
struct ExampleCarnetTests {
  @Test func `every figure of the example's bilan of 2025 is more than zero`() throws {
    let from = try #require(Day(iso: "2024-07-01"))
    let to = try #require(Day(iso: "2025-12-31"))
    let period = try #require(Period(from: from, to: to))
    let simulation = CarnetSimulation(youths: 60, seed: 9038, period: period)
    let bilan = try ReadCarnet(simulation).bilan(
      from: "2025-01-01", to: "2025-12-31", factsUntil: to)

    // The programme `standard` requires nothing that could be missing.
    #expect(Self.zeros(of: bilan.funnel) == ["horsPublic.criteres"])
    #expect(Self.zeros(of: bilan.activity) == [])
    #expect(bilan.activity.actionsParNature.map(\.value).count == 4)
    #expect(bilan.devices.contains { $0.within == "pacea" && $0.eventsMobilises > 0 })
    #expect(bilan.situations.contains { $0.eventsMobilises > 0 })
    #expect(bilan.rates.count == 3)
    for rate in bilan.rates { #expect(Self.zeros(of: rate) == []) }
    #expect(!bilan.profileReperes.isEmpty && !bilan.profileMobilises.isEmpty)
    #expect(bilan.quality.events > 0 && bilan.quality.setAside == 0)
  }

  // The dotted names of the whole numbers that are zero, whatever figures there are.
  private static func zeros(of value: Any) -> [String] {
    Mirror(reflecting: value).children.flatMap { child -> [String] in
      let name = child.label ?? ""
      if let number = child.value as? Int { return number == 0 ? [name] : [] }
      return zeros(of: child.value).map { name + "." + $0 }
    }
  }
}
