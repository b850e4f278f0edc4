import Outreach
import OutreachRendering
import Testing

/// A comparison of a few event lines; the whole of one is in the golden folder `bilan-deux-programmes`.
struct BilanComparisonTests {
  private static func comparison(_ ids: [String], by: Dimension? = nil) throws -> BilanComparison {
    var builder = LedgerBuilder()
    let bytes = Example.year.enumerated().flatMap { index, line in
      Array(
        (#"{"v":1,"id":"e\#(index)","at":"2026-01-01T00:00:00.000Z","by":"amelie-7k3q","# + line
          + "}\n").utf8)
    }
    bytes.withUnsafeBufferPointer { builder.read($0, file: 0) }
    let text = try #require(Programme.shipped.first { $0.id == "standard" }?.json)
    let standard = try Programme(json: JSONValue(json: Array(text.utf8)))
    let programmes = ids.enumerated().map { index, id in
      var programme = standard
      (programme.id, programme.version) = (id, index + 1)
      programme.minimumAge = 16 + 2 * index
      programme.silentMonths = 2 + index
      programme.horizons = [1, 2 + index]
      return programme
    }
    let days = (try #require(Day(iso: "2025-01-01")), try #require(Day(iso: "2025-12-31")))
    let request = ReportRequest(
      programme: standard, period: try #require(Period(from: days.0, to: days.1)), by: by)
    return BilanComparison(builder.finish { _ in [] }, request, programmes)
  }

  @Test func `five long names stand side by side in eighty columns, three a block`() throws {
    let names = (0..<5).map { String(repeating: "programme-", count: 6) + "\($0)" }
    let comparison = try Self.comparison(names, by: .approche)
    let text = comparison.page(ReportTextOptions(definitions: true)).text
    let lines = text.split(separator: "\n")
    #expect(lines.filter { $0.displayWidth > 80 || $0.hasSuffix(" ") } == [])
    let rows = lines.filter { $0.hasPrefix("  Repérés\u{A0}: premier contact") }
    #expect(rows.map { $0.split(separator: " ").compactMap { Int($0) } } == [[3, 2, 2], [2, 1]])
    #expect(text.matches(of: /Ce que disent les règles qui diffèrent/).count == 4)
    #expect(text.matches(of: /\nPar approche/).count == 5)
  }

  @Test func `two versions of one programme are told apart by their version`() throws {
    let text = Example.visible(try Self.comparison(["quartier", "quartier"]).page().text)
    #expect(text.contains("De «~quartier@1~» à «~quartier@2~», règle par règle\n"))
    #expect(
      text.contains("    quartier@2~: une sortie est reconnue après 3 mois sans contact, hors"))
  }

  @Test func `no two rows of the csv say the same thing, and the effects add up`() throws {
    let comparison = try Self.comparison(["a", "b", "c"])
    let rows = CSVRows(comparison.csv(tableur: false), separator: ",").rows
    #expect(rows.allSatisfy { $0.count == 15 })
    #expect(Set(rows.map { Array($0[0...4] + $0[12...13]) }).count == rows.count)
    #expect(rows.count { $0[0] == "rubrique" } == 1)
    func sum(_ group: String, _ figure: String) -> Int {
      rows.filter { $0[0] == group && $0[1] == figure }.compactMap { Int($0[5]) }.reduce(0, +)
    }
    for figure in ["reperes", "mobilises", "droit_commun", "sorties_anticipees", "hors_public"] {
      #expect(sum("ecarts", figure) == sum("ecarts_total", figure))
    }
    #expect(sum("ecarts_total", "hors_public") != 0)
  }
}
