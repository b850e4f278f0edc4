import Outreach
import Testing

/// One youth's path, day by day.
struct YouthSheetTests {
  private func sheet(_ lines: [String], today: String = "2026-10-15") throws -> YouthSheet {
    let events = try lines.map { line in
      try #require(Event(json: try JSONValue(json: Array(line.utf8))))
    }.sorted { ($0.on ?? .distant, $0.id) < ($1.on ?? .distant, $1.id) }
    let population = Population(
      Ledger(lines), try ShippedProgramme.standard(), factsUntil: try #require(Day(iso: today)),
      knownUntil: nil)
    let answered = Set(events.compactMap { $0["target"]?.text })
    return YouthSheet(
      events.filter { $0["youth"] != nil }, isAnswered: { answered.contains($0.id) },
      population.member("y"), in: population)
  }

  private func line(_ type: String, on day: String, _ own: String = "", id: String = "") -> String {
    #"{"v":1,"id":"\#(id.isEmpty ? type + day : id)","type":"\#(type)","at":"\#(day)T10:00:00Z","by":"amelie","on":"\#(day)","youth":"y"\#(own)}"#
  }

  private func told(_ sheet: YouthSheet) -> [String] {
    sheet.chronology.map { moment in
      moment.on.iso + " " + (moment.event?.typeName ?? "-")
        + moment.changes.map { " \($0)" }.joined()
    }
  }

  @Test func `each change stands beside what made it, a silence alone`() throws {
    let sheet = try sheet([
      line("youth-registered", on: "2025-01-10", #","gender":"H""#),
      line("contact-made", on: "2025-01-10"), line("contact-made", on: "2025-02-10"),
      line("contact-attempted", on: "2025-05-01"), line("contact-made", on: "2025-10-01"),
      line("youth-welcomed", on: "2025-10-20"),
    ])
    #expect(
      told(sheet) == [
        "2025-01-10 contact-made met(isReactivated: false)", "2025-01-10 youth-registered",
        "2025-02-10 contact-made mobilised", "2025-05-01 contact-attempted",
        "2025-08-10 - left(isEarly: true, isMobilised: true)", "2025-10-01 contact-made resumed",
        "2025-10-20 youth-welcomed arrived(isDirect: false)",
      ])
    #expect(sheet.missing == [.birth, .residence, .link, .informed])
    #expect(sheet.next == [])
    #expect(sheet.referent == nil)
  }

  @Test func `what comes next, and whom to call`() throws {
    let sheet = try sheet([
      line("youth-signalled", on: "2026-08-01", #","partner":"apase""#),
      line("contact-made", on: "2026-09-01", #","commune":"Voiron""#),
      line("contact-made", on: "2026-09-20"),
      line("youth-registered", on: "2026-09-01", #","birth":"2001-01","zones":["frr"]"#),
      line("youth-referred", on: "2026-09-21", #","partner":"fjt""#, id: "r1"),
      line("youth-referred", on: "2026-09-22", #","partner":"apase""#, id: "r2"),
      line("referral-resolved", on: "2026-09-23", #","target":"r1","arrived":false"#),
      line("referent-assigned", on: "2026-09-24", #","staff":"karim""#),
      line("referent-assigned", on: "2026-09-25", #","staff":"amelie""#),
      line(
        "follow-up-opened", on: "2026-10-01", #","owner":"amelie","due":"2026-10-10""#, id: "f1"),
    ])
    #expect(sheet.partners == ["apase", "fjt"])
    #expect(sheet.pendingReferrals.map(\.id) == ["r2"])
    #expect(sheet.referent?["staff"]?.text == "amelie")
    #expect(sheet.missing == [.gender, .link, .informed])
    let followUp = try #require(sheet.chronology.last?.event)
    let days = ["2026-10-10", "2027-01-01", "2027-03-20"].compactMap { Day(iso: $0) }
    #expect(
      sheet.next == [
        .followUp(followUp, due: days[0]), .leavingAge(days[1]), .exit(.early(days[2])),
      ])
  }

  @Test func `somebody whom no fact speaks of has an empty sheet`() {
    let sheet = YouthSheet([], isAnswered: { _ in false }, nil, in: nil)
    #expect(sheet.chronology == [] && sheet.next == [])
    #expect(sheet.missing == YouthSheet.Missing.allCases)
  }
}
