import Outreach
import OutreachRendering
import Testing

struct BilanCSVTests {
  @Test func `Every row has one figure, what it counts and what it depends on`() throws {
    let example = try Example(Example.year, from: "2025-01-01", to: "2025-12-31", by: .genre)
    let bytes = example.bilan.csv(tableur: false)
    let csv = CSVRows(bytes, separator: ",")
    #expect(
      csv.rows.first == [
        "rubrique", "indicateur", "code", "libelle", "dans", "valeur", "numerateur", "base",
        "debut", "fin", "arrete_au", "saisi_au", "programme", "version", "restriction",
      ])
    #expect(csv.rows.allSatisfy { $0.count == 15 })
    #expect(Array(bytes.suffix(2)) == [13, 10])
    #expect(
      csv.rows.contains([
        "dispositifs", "personnes", "garantie-jeunes", "Garantie jeunes", "pacea", "1", "", "",
        "2025-01-01", "2025-12-31", "2025-12-31", "", "standard", "1", "",
      ]))
    #expect(
      csv.rows.contains([
        "ventilation", "reperes", "", "non renseigné", "genre", "1", "", "", "2025-01-01",
        "2025-12-31", "2025-12-31", "", "standard", "1", "",
      ]))
    #expect(csv.value("taux", "taux_mobilisation") == "0.666666667")
    #expect(csv.value("taux", "taux_mobilisation", "numerateur") == "2")
    #expect(csv.value("taux", "taux_mobilisation", "base") == "3")
    #expect(csv.value("profil_reperes", "neet") == "0.5")
    #expect(csv.value("activite", "personnes_rencontrees") == "1210")
    #expect(csv.value("qualite", "evenements") == "19")
  }

  @Test func `No two rows say the same thing`() throws {
    let example = try Example(Example.year, from: "2025-01-01", to: "2025-12-31", by: .approche)
    let rows = CSVRows(example.bilan.csv(tableur: false), separator: ",").rows
    let keys = rows.map { Array($0[0...4]) }
    #expect(Set(keys).count == keys.count)
  }

  @Test func `A restriction is on the rows that it restricts`() throws {
    let csv = CSVRows(try Example.restricted().bilan.csv(tableur: false), separator: ",")
    #expect(csv.value("entonnoir", "reperes", "restriction") == "approche=nuit lieu-zone=frr")
    #expect(csv.value("hors_public", "total", "restriction") == "")
    #expect(csv.value("activite", "contacts", "restriction") == "")
    #expect(csv.value("entonnoir", "reperes", "saisi_au") == "2022-02-28")
    #expect(csv.value("objectifs", "taux_mobilisation") == "0.1")
    #expect(csv.value("objectifs", "reperes") == "6210")
  }

  @Test func `An empty base leaves the share empty`() throws {
    let example = try Example([], from: "2026-10-01", to: "2026-10-31")
    let csv = CSVRows(example.bilan.csv(tableur: false), separator: ",")
    #expect(csv.value("taux", "taux_mobilisation") == "")
    #expect(csv.value("taux", "taux_mobilisation", "base") == "0")
    #expect(csv.value("entonnoir", "reperes") == "0")
  }

  @Test func `The spreadsheet form holds the same values`() throws {
    let example = try Example(Example.year, from: "2025-01-01", to: "2025-12-31", by: .approche)
    let bytes = example.bilan.csv(tableur: true)
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let rows = CSVRows(Array(bytes.dropFirst(3)), separator: ";").rows
    let plain = CSVRows(example.bilan.csv(tableur: false), separator: ",").rows
    #expect(
      rows.map { $0.map { $0 == "0,666666667" ? "0.666666667" : $0 == "0,5" ? "0.5" : $0 } }
        == plain)
  }
}
