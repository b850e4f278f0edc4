import Outreach
import Testing

/// The tables of the Milo’Lab report, counted by the program from events alone.
struct MilolabBilanTests {
  @Test func `5133 young people are met and 1840 mobilised`() throws {
    let funnel = try MilolabFixture.report().funnel
    #expect([funnel.reperes, funnel.personnes, funnel.mobilises] == [5133, 5133, 1840])
  }

  @Test func `847 of the mobilised have left early, none without having been called`() throws {
    let bilan = try MilolabFixture.report()
    let rate = try #require(bilan.rates.first { $0.name == "tauxSortieAnticipee" })
    #expect([rate.numerator, rate.base] == [847, 1840])
    #expect(bilan.funnel.sortiesAnticipees == 847)
    #expect(bilan.funnel.sansSollicitation == 0)
  }

  @Test func `the actions, outings and partners are those of the report`() throws {
    let activity = try MilolabFixture.report().activity
    #expect(activity.actionsActives == 10)
    #expect(activity.seancesTenues == 256)
    #expect(activity.partenairesActifs == 394)
    #expect(try MilolabFixture.read().facts.count { $0.type == .partnerAdded } == 394)
  }

  @Test func `487 entries into a device, all of mobilised youths, none nested`() throws {
    let rows = try MilolabFixture.report().devices
    #expect(
      Dictionary(uniqueKeysWithValues: rows.map { ($0.code, $0.eventsMobilises) }) == [
        "pacea": 240, "garantie-jeunes": 63, "cej": 125, "parrainage": 8, "cej-france-travail": 24,
        "aij": 22, "autre": 5,
      ])
    #expect(rows.allSatisfy { $0.within == nil && $0.events == $0.eventsMobilises })
  }

  @Test func `804 situations, all of mobilised youths`() throws {
    let rows = try MilolabFixture.report().situations
    #expect(
      Dictionary(uniqueKeysWithValues: rows.map { ($0.code, $0.eventsMobilises) }) == [
        "pmsmp": 48, "volontariat": 13, "scolarite": 30, "formation": 58, "alternance": 48,
        "emploi": 607,
      ])
    #expect(rows.allSatisfy { $0.events == $0.eventsMobilises })
  }

  @Test(arguments: [
    ("gender", "F", 53), ("gender", "H", 47), ("age", "moins-de-18", 24), ("age", "18-25", 75),
    ("age", "26-et-plus", 1), ("handicap", "oui", 1), ("school-dropout", "oui", 4),
    ("qualification", "aucune", 50), ("qualification", "niveau-3", 11),
    ("qualification", "niveau-4", 9), ("qualification", "supra-4", 29),
  ])
  func `the young people met are as published`(trait: String, value: String, percent: Int) throws {
    let rows = try MilolabFixture.report().profileReperes
    try expect(
      rows, trait, value, percent, everybody: ["gender", "age"].contains(trait) ? 5133 : nil)
  }

  @Test(arguments: [
    ("recent-immersion", "oui", 20), ("recent-training", "oui", 28), ("registered-spe", "oui", 50),
    ("resources", "oui", 19), ("housed", "oui", 93), ("health-card", "oui", 88),
    ("transport", "oui", 74), ("last-adviser", "moins-3-mois", 26),
    ("last-adviser", "3-12-mois", 22),
  ])
  func `the mobilised are as published`(trait: String, value: String, percent: Int) throws {
    try expect(try MilolabFixture.report().profileMobilises, trait, value, percent, everybody: nil)
  }

  // Within half a point, on the base of known answers: of everybody, or of a part only.
  private func expect(
    _ rows: [Bilan.ProfileRow], _ trait: String, _ value: String, _ percent: Int, everybody: Int?
  ) throws {
    let wanted: JSONValue = value == "oui" ? .bool(true) : .string(value)
    let row = try #require(rows.first { $0.trait == trait && $0.value == wanted })
    #expect(abs(Double(row.count) / Double(row.base) * 100 - Double(percent)) < 0.5)
    if let everybody { #expect(row.base == everybody) } else { #expect((1000..<4500) ~= row.base) }
  }

  @Test func `17 % live in a ZRR and 4 % in a QPV, of those who said where they live`() throws {
    let rows = try MilolabFixture.bilan(by: .zone).breakdown
    let counts = Dictionary(uniqueKeysWithValues: rows.map { ($0.value ?? "", $0.reperes) })
    #expect(Set(counts.keys) == ["zrr", "qpv-2015", "hors-zone", ""])
    // No youth has two zones, so that the rows add up.
    #expect(counts.values.reduce(0, +) == 5133)
    let base = Double(5133 - (counts[""] ?? 0))
    #expect(abs(Double(counts["zrr"] ?? 0) / base * 100 - 17) < 0.5)
    #expect(abs(Double(counts["qpv-2015"] ?? 0) / base * 100 - 4) < 0.5)
  }

  @Test func `every action meets and mobilises young people, by its own title`() throws {
    let rows = try MilolabFixture.bilan(by: .action).breakdown
    #expect(rows.count == 10)
    #expect(rows.allSatisfy { $0.reperes > 80 && $0.mobilises > 40 && $0.label != $0.value })
    let titles = rows.map(\.label)
    #expect(titles.contains("Cellule Acteurs Terrain"))
    #expect(titles.contains("Mission Locale itinérante « Milo Mobile »"))
  }

  @Test func `young people are met by each of the six approaches`() throws {
    let rows = try MilolabFixture.bilan(by: .approche).breakdown
    let codes = Vocabulary.shipped(.approaches).map(\.code)
    #expect(Set(rows.compactMap(\.value)) == Set(codes))
    #expect(rows.map(\.reperes).reduce(0, +) == 5133)
  }
}
