import BruteForce
import Outreach
import OutreachJournal
import TestSupport
import Testing

/// Behind every figure, a list that adds up to it.
struct JustificationTests {
  private static let carnets = [
    ("exemple", "2025-01-01", "2025-12-31"), ("exemple", "2025-03-10", "2025-06-20"),
    ("milolab", "2021-01-01", "2021-03-31"), ("in-systeme", "2020-09-15", "2020-11-30"),
  ]

  private static func request(
    _ carnet: Carnet, _ from: String, _ to: String, by: Outreach.Dimension? = nil
  ) throws -> ReportRequest {
    let (from, to) = (try #require(Day(iso: from)), try #require(Day(iso: to)))
    return ReportRequest(
      programme: try carnet.ownProgramme(), period: try #require(Period(from: from, to: to)),
      by: by,
      vocabulary: carnet.settings.vocabulary)
  }

  @Test(arguments: carnets)
  func `the lists of the fixtures count up to every figure, by every dimension`(
    name: String, from: String, to: String
  ) throws {
    let carnet = try Carnet(at: Fixtures.path + "/" + name)
    let ledger = try Reading(carnet).ledger
    // The large ones are counted by every dimension in `Fixtures/oracles/justify.txt`.
    let dimensions = name == "exemple" ? Outreach.Dimension.allCases + [nil] : [.conseiller]
    for dimension in dimensions {
      let request = try Self.request(carnet, from, to, by: dimension)
      let lists = RecountedLists(ledger, request)
      #expect(lists.differences(from: Bilan(ledger, request)) == [], "\(dimension as Any)")
    }
  }

  @Test(arguments: 0..<20)
  func `the lists of any carnet count up to every figure, by every dimension`(seed: UInt64) throws {
    let carnet = RandomCarnet(seed: 5_000 + seed)
    let ledger = Ledger(carnet.lines)
    let definition = BruteForceProgrammes.shipped[Int(seed % 4)]
    var request = try carnet.request(seed: seed).core(definition, carnet.vocabulary)
    for dimension in Outreach.Dimension.allCases + [nil] {
      request.by = dimension
      let lists = RecountedLists(ledger, request)
      #expect(lists.differences(from: Bilan(ledger, request)) == [], "\(dimension as Any)")
    }
  }

  @Test func `a row that is dropped, doubled or moved to another figure is noticed`() throws {
    let carnet = try Carnet(at: Fixtures.path + "/exemple")
    let ledger = try Reading(carnet).ledger
    let request = try Self.request(carnet, "2025-01-01", "2025-12-31", by: .conseiller)
    let (whole, bilan) = (RecountedLists(ledger, request), Bilan(ledger, request))
    for (name, rows) in whole.lists {
      for place in rows.indices where place % 29 == 0 {
        var (dropped, doubled, moved) = (whole, whole, whole)
        dropped.rows[name]?.remove(at: place)
        doubled.rows[name]?.insert(rows[place], at: place)
        moved.rows[name]?[place][1] = "autre"
        // An outing that met nobody adds nothing to the heads.
        let isCounted = rows[place][4] != "0" || rows[place][0] == "taux"
        #expect(dropped.differences(from: bilan) != [] || !isCounted, "\(name):\(place)")
        #expect(doubled.differences(from: bilan) != [], "\(name):\(place)")
        #expect(moved.differences(from: bilan) != [], "\(name):\(place)")
      }
    }
  }

  @Test(arguments: 0..<40)
  func `every row names an event that stands, of that day and of that person`(seed: UInt64) throws {
    let carnet = RandomCarnet(seed: 5_000 + seed)
    let ledger = Ledger(carnet.lines)
    let definition = BruteForceProgrammes.shipped[Int(seed % 4)]
    let request = try carnet.request(seed: seed).core(definition, carnet.vocabulary)
    let population = Population(
      ledger, request.programme, factsUntil: request.factsUntil,
      knownUntil: request.knownUntil?.end)
    let persons = Persons(ledger, population.live)
    var facts: [String: Fact] = [:]
    for place in ledger.facts.indices {
      facts[ledger.facts.id(place).text(in: ledger.symbols)] = population.live[place]
    }
    let lists = Justification(ledger, request)
    for row in lists.rows {
      let fact = try #require(lists.event(row).flatMap { facts[$0] }, "\(row)")
      // The last contact before it is recognised.
      let isSilence = fact.type == .contactMade && fact.on < row.on ?? fact.on
      #expect(row.on == fact.on || isSilence, "\(row)")
      guard let youth = lists.youth(row).flatMap(ledger.symbols.find) else { continue }
      #expect(persons.person(of: youth) == persons.person(of: fact.youth), "\(row)")
    }
  }

  @Test(arguments: 0..<20)
  func `the order of lines and files changes no list`(seed: UInt64) throws {
    let carnet = RandomCarnet(seed: 5_000 + seed)
    var random = SplitMix64(seed: seed)
    let definition = BruteForceProgrammes.shipped[Int(seed % 4)]
    let request = try carnet.request(seed: seed).core(definition, carnet.vocabulary)
    let expected = RecountedLists(Ledger(carnet.lines), request).rows
    let shuffled = carnet.lines.shuffled(using: &random)
    let cut = shuffled.count / 3
    let files = [Array(shuffled[cut...]), [], Array(shuffled[..<cut])]
    #expect(RecountedLists(Ledger(files: files), request).rows == expected)
  }
}
