import Outreach
import OutreachJournal
import OutreachSimulation
import TestSupport
import Testing

/// The committed replay of IN Système gives every cell of the published table by the program's own rules.
struct InSystemeTests {
  private static let carnet = Result { try Carnet(at: Fixtures.path + "/in-systeme") }
  private static let reading = Result { try Reading(carnet.get()) }
  private static let plain = Result { try bilan() }

  private static func bilan(
    by dimension: Dimension? = nil, lien: String? = nil, knownUntil: String? = nil
  ) throws -> Bilan {
    let programme = try carnet.get().programme("in-systeme")
    let (from, to) = (try #require(Day(iso: "2019-12-01")), try #require(Day(iso: "2021-11-30")))
    let only = lien.map { [ReportRequest.Filter(dimension: .lien, code: $0)] } ?? []
    let known = try knownUntil.map { text in
      ReportRequest.Knowledge(
        day: try #require(Day(iso: text)), end: try #require(Instant(iso: text + "T23:00:00Z")))
    }
    let request = ReportRequest(
      programme: programme, period: try #require(Period(from: from, to: to)), knownUntil: known,
      by: dimension, only: only)
    return Bilan(try reading.get().ledger, request)
  }

  private static func percent(_ part: Int, of whole: Int) -> Int {
    Int((Double(part) / Double(whole) * 100).rounded())
  }

  private static func steps(_ rows: [Bilan.StepRow]) -> [String] {
    rows.map {
      let code = [$0.within, $0.code].compactMap(\.self).joined(separator: "/")
      let others = "\($0.eventsMobilises) | \($0.events - $0.eventsMobilises)"
      return "\(code) \(others) · \($0.personsMobilises) | \($0.persons - $0.personsMobilises)"
    }
  }

  @Test func `4,030 youths, 65 % of the target`() throws {
    let bilan = try Self.plain.get()
    #expect(bilan.funnel.personnes == 4030)
    #expect(bilan.programme.targetReperes == 6210)
    #expect(Self.percent(bilan.funnel.personnes, of: 6210) == 65)
  }

  @Test func `3,089 unknown and 945 reactivated, four youths being both`() throws {
    let bilan = try Self.bilan(by: .lien)
    let rows = bilan.breakdown.map { "\($0.value ?? "") \($0.reperes)" }
    #expect(rows == ["inconnu 3089", "perdu-de-vue 945"])
    #expect(bilan.funnel.reperes == 4034)
    #expect(bilan.funnel.reperes - bilan.funnel.personnes == 4)
    #expect(try Self.bilan(lien: "inconnu").funnel.personnes == 3089)
    #expect(try Self.bilan(lien: "perdu-de-vue").funnel.personnes == 945)
  }

  @Test(arguments: [(nil, 24, 962), ("inconnu", 29, 896), ("perdu-de-vue", 7, 66)])
  func `the share of minors`(lien: String?, share: Int, count: Int) throws {
    let bilan = try Self.bilan(by: .age, lien: lien)
    let minors = bilan.breakdown.filter { $0.value == "moins-de-18" }.map(\.reperes)
    #expect(bilan.breakdown.compactMap(\.value) == ["18-25", "moins-de-18"])
    #expect(bilan.breakdown.count == 2)
    #expect(minors == [count])
    #expect(Self.percent(count, of: bilan.funnel.reperes) == share)
    #expect(Self.percent(count, of: bilan.funnel.personnes) == share)
  }

  @Test func `775 remobilised, 19 %, 9 points above the target`() throws {
    let bilan = try Self.plain.get()
    #expect(bilan.funnel.mobilises == 775)
    let rate = try #require(bilan.rates.first)
    #expect(rate.numerator == 775)
    #expect(Self.percent(rate.numerator, of: rate.base) == 19)
    #expect(Self.percent(775, of: bilan.funnel.personnes) == 19)
    #expect(bilan.funnel.personnes - bilan.funnel.mobilises == 3255)
    #expect(rate.target == 0.10)
  }

  @Test func `326 actions by kind`() throws {
    let activity = try Self.plain.get().activity
    #expect(activity.actionsActives == 326)
    #expect(
      activity.actionsParNature.map { "\($0.value ?? "") \($0.count)" } == [
        "extra-muros 192", "raccrochage 78", "temps-additionnels 56",
      ])
  }

  @Test func `2,781 registered, 69 %`() throws {
    let funnel = try Self.plain.get().funnel
    #expect(funnel.inscrits == 2781)
    #expect(Self.percent(funnel.inscrits, of: funnel.personnes) == 69)
  }

  @Test func `devices and situations, with raccrochage and without, each row a distinct youth`()
    throws
  {
    let bilan = try Self.plain.get()
    #expect(
      Self.steps(bilan.devices) == [
        "pacea/garantie-jeunes 107 | 468 · 107 | 468", "pacea 297 | 1226 · 297 | 1226",
      ])
    #expect(
      Self.steps(bilan.situations) == [
        "emploi 222 | 751 · 222 | 751", "formation 111 | 266 · 111 | 266",
        "service-civique 31 | 87 · 31 | 87",
      ])
  }

  @Test func `people outside the public are met too, and counted apart`() throws {
    let outside = try Self.plain.get().funnel.horsPublic
    #expect(outside.total == 90)
    #expect([outside.age, outside.criteres, outside.dejaSuivis] == [22, 22, 46])
  }

  @Test func `nothing is found in reading`() throws {
    let reading = try Self.reading.get()
    #expect(reading.ledger.findings == [])
    let quality = try Self.plain.get().quality
    let faults = [quality.damagedLines, quality.setAside, quality.unknownTypes]
    #expect(faults == [0, 0, 0])
    #expect(quality.unresolvedTargets == 0)
  }

  @Test func `what was recorded late is missed by who asks too early`() throws {
    let early = try Self.bilan(knownUntil: "2021-11-30").funnel
    #expect(early.personnes < 4030)
    #expect(early.inscrits < 2781)
    #expect(early.mobilises <= 775)
    #expect(try Self.bilan(knownUntil: "2022-02-28").funnel == Self.plain.get().funnel)
  }
}
