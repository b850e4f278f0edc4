import Outreach
import Testing

/// Whom to see again, and why.
struct CallListTests {
  private static let today = Day(iso: "2026-10-15")

  private func list(_ lines: [String], weeks: Int = 3) throws -> CallList {
    let ledger = Ledger(lines)
    let population = Population(
      ledger, try ShippedProgramme.standard(), factsUntil: try #require(Self.today), knownUntil: nil
    )
    return CallList(population, weeks: weeks) { places in
      places.compactMap { try? JSONValue(json: Array(lines[$0].utf8)) }.compactMap(
        Event.init(json:))
    }
  }

  private func line(
    _ type: String, _ youth: String?, on day: String, _ own: String = "", id: String? = nil
  )
    -> String
  {
    let id = id ?? "\(youth ?? "x")-\(type)-\(day)"
    return
      #"{"v":1,"id":"\#(id)","type":"\#(type)","at":"\#(day)T10:00:00Z","by":"amelie","on":"\#(day)""#
      + (youth.map { #","youth":"\#($0)""# } ?? "") + own + "}"
  }

  private func contacts(_ youth: String, _ days: String...) -> [String] {
    days.map { line("contact-made", youth, on: $0) }
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test
  func
    `met once and mobilised then silent are listed from the weeks asked on, the soonest lost first`()
    throws
  {
    let lines =
      contacts("once", "2026-09-24") + contacts("recent", "2026-09-25")
      + contacts("lost", "2026-04-15") + contacts("nearly", "2026-04-16")
      + contacts("silent", "2026-04-20", "2026-05-01") + contacts("out", "2026-02-01", "2026-03-01")
      + contacts("twice", "2026-10-10", "2026-10-12")
    let found = try list(lines)
    #expect(found.entries.map(\.youths) == [["nearly"], ["silent"], ["once"]])
    #expect(
      found.entries.map(\.reasons) == [
        [.metAndNotAgain(contacts: 1)], [.silent], [.metAndNotAgain(contacts: 1)],
      ])
    #expect(
      found.entries.map(\.nextExit) == [
        .noNews(try day("2026-10-16")), .early(try day("2026-11-01")),
        .noNews(try day("2027-03-24")),
      ])
    #expect(found.entries[1].lastContact == (try day("2026-05-01")))
    #expect(try list(lines, weeks: 2).entries.count == 4)
  }

  @Test func `a pause is quiet until three months have gone by, or it ends without a contact`()
    throws
  {
    func paused(_ youth: String, on start: String, until: String? = nil) -> [String] {
      contacts(youth, "2026-05-01", "2026-06-01")
        + [line("pathway-paused", youth, on: start, until.map { #","until":"\#($0)""# } ?? "")]
    }
    let found = try list(
      paused("long", on: "2026-07-15") + paused("short", on: "2026-07-16")
        + paused("ended", on: "2026-07-01", until: "2026-09-01")
        + paused("back", on: "2026-07-01", until: "2026-09-01") + contacts("back", "2026-10-01"))
    #expect(
      Dictionary(uniqueKeysWithValues: found.entries.map { ($0.youths[0], $0.reasons) }) == [
        "long": [.pauseOpen(since: try day("2026-07-15"))],
        "ended": [.pauseEnded(try day("2026-09-01"))],
      ])
    #expect(
      found.entries.map(\.nextExit) == [.early(try day("2027-02-01")), nil])
  }

  @Test func `what is owed is listed until it is done`() throws {
    let recent = ["a", "b", "c", "d", "e"].flatMap { contacts($0, "2026-10-01", "2026-10-10") }
    let found = try list(
      recent + [
        line("referent-assigned", "a", on: "2026-10-12", #","staff":"karim""#),
        line("referent-assigned", "b", on: "2026-10-09", #","staff":"amelie""#),
        line("youth-referred", "c", on: "2026-10-01", #","partner":"apase""#, id: "r1"),
        line("youth-referred", "d", on: "2026-10-01", #","partner":"apase""#, id: "r2"),
        line("referral-resolved", "d", on: "2026-10-02", #","target":"r2","arrived":false"#),
        line("youth-referred", "d", on: "2026-10-02", #","partner":"apase""#, id: "r3"),
        line(
          "follow-up-opened", "e", on: "2026-10-10", #","owner":"amelie","due":"2026-10-15""#,
          id: "f1"),
        line(
          "follow-up-opened", "e", on: "2026-10-10", #","owner":"amelie","due":"2026-10-16""#,
          id: "f2"),
        line(
          "follow-up-opened", "e", on: "2026-10-10", #","owner":"amelie","due":"2026-10-14""#,
          id: "f3"),
        line("follow-up-closed", nil, on: "2026-10-11", #","target":"f3""#),
        line(
          "follow-up-opened", nil, on: "2026-10-10",
          #","owner":"karim","due":"2026-10-13","session":"s1""#, id: "f4"),
      ])
    #expect(
      Dictionary(uniqueKeysWithValues: found.entries.map { ($0.youths[0], $0.reasons) }) == [
        "a": [.handover(since: try day("2026-10-12"))],
        "c": [.referralPending(partner: "apase", since: try day("2026-10-01"))],
        "e": [.followUpDue(id: "f1", owner: "amelie", try day("2026-10-15"))],
      ])
    #expect(found.entries.map { $0.isOf("karim") } == found.entries.map { $0.youths == ["a"] })
    #expect(found.entries.map(\.isNobodys) == found.entries.map { $0.youths == ["c"] })
    #expect(found.followUps.map(\.id) == ["f4"])
    #expect(found.followUps.first?.due == (try day("2026-10-13")))
    #expect(found.followUps.first.map { [$0.owner, $0.session] } == ["karim", "s1"])
  }

  @Test func `of somebody lost only what is recent or promised is listed, and no day gone by`()
    throws
  {
    func lost(_ youth: String, _ line: String) -> [String] {
      contacts(youth, "2026-03-01") + [line]
    }
    func referred(_ youth: String, on day: String) -> [String] {
      lost(youth, line("youth-referred", youth, on: day, #","partner":"apase""#))
    }
    let found = try list(
      referred("old", on: "2026-04-15") + referred("recent", on: "2026-04-16")
        + lost("aged", line("youth-registered", "aged", on: "2026-03-01", #","birth":"2001-01""#))
        + lost("named", line("referent-assigned", "named", on: "2026-03-02", #","staff":"karim""#))
        + lost(
          "due",
          line(
            "follow-up-opened", "due", on: "2026-03-01", #","owner":"amelie","due":"2026-03-15""#,
            id: "f1")))
    #expect(
      Dictionary(uniqueKeysWithValues: found.entries.map { ($0.youths[0], $0.reasons) }) == [
        "recent": [.referralPending(partner: "apase", since: try day("2026-04-16"))],
        "due": [.followUpDue(id: "f1", owner: "amelie", try day("2026-03-15"))],
      ])
    #expect(found.entries.map(\.nextExit) == [nil, nil])
  }

  @Test func `whoever is about to be too old is listed three months before`() throws {
    func born(_ youth: String, _ birth: String) -> [String] {
      [line("youth-registered", youth, on: "2026-10-01", #","birth":"\#(birth)""#)]
        + contacts(youth, "2026-10-01", "2026-10-10")
    }
    let found = try list(
      born("soon", "2001-01") + born("later", "2001-02") + born("old", "2000-10"))
    #expect(found.entries.map(\.youths) == [["soon"]])
    #expect(found.entries.map(\.reasons) == [[.leavingAge(try day("2027-01-01"))]])
  }

  @Test func `attempts since the last contact are told, and put the youth aside for a week`() throws
  {
    let found = try list(
      contacts("x", "2026-05-01", "2026-06-01")
        + ["2026-05-20", "2026-09-01", "2026-10-09"].map { line("contact-attempted", "x", on: $0) })
    let entry = try #require(found.entries.first)
    #expect(entry.attempts == (2, try day("2026-10-09")))
    #expect(entry.isTried(on: try day("2026-10-15")))
    #expect(!entry.isTried(on: try day("2026-10-16")))
  }
}
