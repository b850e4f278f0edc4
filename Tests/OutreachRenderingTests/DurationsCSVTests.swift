import Outreach
import OutreachRendering
import Testing

struct DurationsCSVTests {
  private static func durations() throws -> Durations {
    let example = try Example(Example.year, from: "2025-01-01", to: "2025-12-31", by: .genre)
    return Durations(example.ledger, example.request)
  }

  @Test func `Every row has one figure, and what it depends on`() throws {
    let csv = CSVRows(try Self.durations().csv(tableur: false), separator: ",")
    #expect(
      csv.rows.first == [
        "rubrique", "indicateur", "origine", "cause", "dimension", "code", "libelle", "de_mois",
        "a_mois", "jour", "valeur", "erreur_type", "borne_basse", "borne_haute", "base", "debut",
        "fin", "arrete_au", "saisi_au", "programme", "version", "restriction",
      ])
    #expect(csv.rows.allSatisfy { $0.count == 22 })
  }

  @Test func `No two rows say the same thing`() throws {
    let rows = CSVRows(try Self.durations().csv(tableur: false), separator: ",").rows
    let keys = rows.map { Array($0[0...9]) }
    #expect(Set(keys).count == keys.count)
  }

  @Test func `The rows hold the figures of the report`() throws {
    let durations = try Self.durations()
    let rows = CSVRows(durations.csv(tableur: false), separator: ",").rows
    func values(_ group: String, _ indicator: String, _ origin: String) -> [String] {
      rows.filter { $0[0] == group && $0[1] == indicator && $0[2] == origin && $0[4].isEmpty }
        .map { $0[10] }
    }
    for curve in durations.curves {
      let origin = curve.origin.rawValue
      #expect(
        values("courbe", "part_sans_fin", origin) == curve.survival.steps.map { "\($0.survival)" })
      #expect(
        values("courbe", "a_risque", origin) == curve.survival.steps.map { "\($0.atRisk)" })
      #expect(values("effectifs", "fins", origin) == curve.ended.map(String.init))
    }
  }

  @Test func `The spreadsheet form holds the same values`() throws {
    let durations = try Self.durations()
    let bytes = durations.csv(tableur: true)
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let rows = CSVRows(Array(bytes.dropFirst(3)), separator: ";").rows
    let plain = CSVRows(durations.csv(tableur: false), separator: ",").rows
    #expect(
      rows.map {
        $0.map { Double($0.replacing(",", with: ".")) == nil ? $0 : $0.replacing(",", with: ".") }
      }
        == plain)
  }
}
