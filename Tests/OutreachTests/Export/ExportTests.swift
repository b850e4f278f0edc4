import BruteForce
import Foundation
import Outreach
import OutreachRendering
import Testing

/// The tables of an export held against the reports of the same carnet.
struct ExportTests {
  private static let seeds = Array(UInt64(3_000)..<3_030)

  private static func programme(_ seed: UInt64) throws -> Programme {
    let definition = BruteForceProgrammes.shipped[Int(seed % 4)]
    return try Programme(json: JSONValue(json: Array(definition.utf8)))
  }

  private static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test(arguments: seeds)
  func `what the tables add up to is what the reports say`(seed: UInt64) throws {
    let carnet = RandomCarnet(seed: seed)
    let (from, to) = (try Self.day("2019-06-01"), try Self.day("2021-12-31"))
    let programme = try Self.programme(seed)
    let period = try #require(Period(from: from, to: to))
    let ledger = Ledger(carnet.lines)
    let bilan = Bilan(ledger, ReportRequest(programme: programme, period: period))
    let tables = try ExportedTables(
      carnet.lines, ExportRequest(programme: programme, factsUntil: to))

    func isIn(_ day: String?) -> Bool { day.map { $0 >= from.iso && $0 <= to.iso } ?? false }
    func count(_ table: ExportTable, _ day: String, _ holds: ([String: String]) -> Bool) -> Int {
      tables[table].count { isIn($0[day]) && holds($0) }
    }
    let paths = { (column: String) in count(.parcours, column) { _ in true } }
    let funnel = bilan.funnel
    #expect(paths("premier_contact") == funnel.reperes)
    #expect(paths("mobilise_le") == funnel.mobilises)
    #expect(paths("droit_commun_le") == funnel.droitCommun)
    #expect(paths("situation_le") == funnel.enSituation)
    #expect(tables[.parcours].count { $0["etat"] == "encours" } == funnel.fileActive)
    func exits(_ kind: String, _ evidence: String? = nil) -> Int {
      count(.issues, "le") {
        $0["issue"] == kind && $0["mobilise"] == "1" && $0["constat"] == evidence ?? $0["constat"]
      }
    }
    #expect(exits("sortie-anticipee") == funnel.sortiesAnticipees)
    #expect(exits("sortie-anticipee", "sans-reponse") == funnel.sansReponse)
    #expect(exits("sortie-anticipee", "sans-sollicitation") == funnel.sansSollicitation)
    #expect(exits("autre-sortie") == funnel.autresSorties)
    #expect(exits("reprise") == funnel.reprises)
    #expect(count(.jeunes, "hors_public_le") { _ in true } == funnel.horsPublic.total)
    #expect(count(.contacts, "le") { $0["avec"] == "jeune" } == bilan.activity.contacts)
    #expect(count(.contacts, "le") { $0["avec"] == "proche" } == bilan.activity.proches)
    #expect(count(.tentatives, "le") { _ in true } == bilan.activity.tentatives)
    #expect(count(.seances, "le") { $0["statut"] == "tenue" } == bilan.activity.seancesTenues)
  }

  @Test(arguments: seeds)
  func `times and causes are those of the curves`(seed: UInt64) throws {
    let carnet = RandomCarnet(seed: seed)
    let to = try Self.day("2022-06-30")
    let programme = try Self.programme(seed)
    let durations = Durations(
      Ledger(carnet.lines),
      ReportRequest(
        programme: programme, period: try #require(Period(from: Self.day("2000-01-01"), to: to)),
        factsUntil: to))
    let rows = try ExportedTables(
      carnet.lines, ExportRequest(programme: programme, factsUntil: to))[.parcours]
    for (origin, column) in zip(DurationOrigin.allCases, ["premier_contact", "mobilisation"]) {
      let observations = rows.compactMap { row -> Observation? in
        guard let day = Int(row["temps_" + column] ?? ""), let cause = row["cause_" + column]
        else { return nil }
        return Observation(day: day, cause: cause == "0" ? nil : (Int(cause) ?? 0) - 1)
      }
      #expect(
        SurvivalCurve(observations, causes: origin.causes.count)
          == durations.curves.first { $0.origin == origin }?.survival)
    }
  }

  @Test(arguments: seeds)
  func `each profile is shared by as many as asked`(seed: UInt64) throws {
    let carnet = RandomCarnet(seed: seed)
    let request = ExportRequest(
      programme: try Self.programme(seed), factsUntil: try Self.day("2022-06-30"),
      detail: ExportDetail(birth: .year, place: .area), k: 3)
    let tables = try ExportedTables(carnet.lines, request)
    let youths = tables[.jeunes]
    let profiles = Dictionary(
      grouping: youths.map { row in
        ["genre", "naissance", "commune", "quartier", "zones"].map { row[$0] ?? "" }
      }, by: \.self)
    let k = profiles.values.map(\.count).min() ?? 0
    #expect(tables.export.anonymity.k == k)
    #expect(tables.export.anonymity.youths == youths.count)
    #expect(tables.export.anonymity.isImpossible ? youths.count < 3 : k >= 3)
    // No more is hidden than was asked to be shown.
    let whole = try ExportedTables(
      carnet.lines, ExportRequest(programme: request.programme, factsUntil: request.factsUntil))
    func shown(_ tables: ExportedTables) -> Int {
      tables[.jeunes].count { $0["genre"] != "" && $0["genre"] != "masque" }
    }
    #expect(shown(whole) - shown(tables) == tables.export.anonymity.cost.genders)
  }

  @Test(arguments: [false, true])
  func `any text is read back as it is`(tableur: Bool) throws {
    let hostile = [
      "dit « oui », \"non\"", "a;b,c", "ligne\r\nligne\n", "=cmd|' /C calc'!A0", "👩🏽‍🚒 \u{202E}עברית",
      String(repeating: "é,;", count: 15_000) + "\"\r\n",
    ]
    let lines = hostile.enumerated().map { number, text in
      JSONValue.object([
        JSONMember("v", .integer(1)), JSONMember("id", .string("e-\(number)")),
        JSONMember("type", .string("youth-registered")),
        JSONMember("at", .string("2025-01-0\(number + 1)T10:00:00.000Z")),
        JSONMember("by", .string("a")), JSONMember("on", .string("2025-01-01")),
        JSONMember("youth", .string("y-\(number)")), JSONMember("commune", .string(text)),
      ]).compact
    }
    let request = ExportRequest(
      programme: try Self.programme(3), factsUntil: try Self.day("2025-12-31"))
    let style = ExportStyle(isForSpreadsheet: tableur)
    let bytes = try ExportedTables(lines, request, style).files["jeunes.csv"] ?? []
    let rows = ExportedTables.rows(
      Array(bytes.dropFirst(tableur ? 3 : 0)), separator: tableur ? ";" : ",")
    let column = try #require(rows.first?.firstIndex(of: "commune"))
    let read = Set(rows.dropFirst().map { $0[column] })
    let isSame = read == Set(hostile.map { $0.hasPrefix("=") ? "'" + $0 : $0 })
    #expect(isSame)
  }

  @Test func `the data package says what the files are`() throws {
    let carnet = RandomCarnet(seed: 3_001)
    let request = ExportRequest(
      programme: try Self.programme(1), factsUntil: try Self.day("2022-06-30"))
    let tables = try ExportedTables(carnet.lines, request)
    let package = try JSONValue(json: tables.files["datapackage.json"] ?? [])
    let resources = try #require(package["resources"]?.items)
    #expect(resources.count == ExportTable.allCases.count)
    for resource in resources {
      let bytes = tables.files[resource["path"]?.text ?? ""] ?? []
      let rows = ExportedTables.rows(bytes, separator: ",")
      var digest = SHA256()
      digest.add(bytes[...])
      #expect(resource["bytes"]?.integer == bytes.count)
      #expect(resource["rows"]?.integer == rows.count - 1)
      #expect(resource["hash"]?.text == "sha256:" + digest.hexadecimal)
      let fields = (resource["schema"]?["fields"]?.items ?? []).compactMap { $0["name"]?.text }
      #expect(fields == rows.first)
      let book = String(decoding: tables.files["dictionnaire.md"] ?? [], as: UTF8.self)
      for field in fields { #expect(book.contains("| `\(field)` |")) }
    }
  }
}
