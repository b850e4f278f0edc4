import Outreach
import Testing

struct EventLineTests {
  @Test func `a line is written in the order of the format with its checksum last`() throws {
    let event = Event(
      .contactMade, id: "01M7YYJRQ6V2CPG2A48A5BW9ZS",
      at: try #require(Instant(iso: "2026-10-14T16:20:05.123Z")), by: "amelie",
      on: Day(iso: "2026-10-14"),
      own: [
        JSONMember("staff", .array([.string("amelie")])), JSONMember("added", .integer(1)),
        JSONMember("youth", .string("Y1")), JSONMember("place", .string("Gare \"Nord\"")),
      ], number: 41)
    let line = String(decoding: event.line, as: UTF8.self)
    #expect(
      line
        == #"{"v":1,"id":"01M7YYJRQ6V2CPG2A48A5BW9ZS","type":"contact-made","at":"2026-10-14T16:20:05.123Z","by":"amelie","on":"2026-10-14","youth":"Y1","place":"Gare \"Nord\"","staff":["amelie"],"added":1,"n":41,"crc":"\#(line.dropLast(3).suffix(8))"}"#
        + "\n")
    #expect(Event(json: try JSONValue(json: Array(event.line.dropLast()))) == event)
  }

  @Test func `the checksum is the CRC-32 of gzip`() {
    #expect(Checksum(Array("123456789".utf8)[...]).hexadecimal == "cbf43926")
    #expect(Checksum([]).hexadecimal == "00000000")
  }

  @Test func `every type and key has the name of the file format`() {
    let keys =
      "v id type at by on n crc youth birth age gender commune area zones link lastSeen informed opposed traits partner source with action session approach kind channel place staff partners themes minutes initiative appointment result format from to status reason people youths relatives employers offers hires title approaches programmes leads funders until name aliases conventionFrom conventionUntil skills purpose mode target arrived device within situation contract months motives owner due offset length"
    #expect(EventKey.allCases.map(\.name) == keys.split(separator: " ").map(String.init))
    let types =
      "youth-registered youth-described youth-signalled contact-made contact-attempted session-held action-opened action-described action-closed partner-added partner-described youth-welcomed youth-referred referral-resolved device-entered situation-found pathway-left pathway-paused pathway-resumed referent-assigned follow-up-opened follow-up-closed youths-linked youths-distinct event-corrected event-retracted segment-sealed identity-erased"
    #expect(EventType.allCases.map(\.rawValue) == types.split(separator: " ").map(String.init))
  }

  @Test func `identifiers grow with time and after the one before`() throws {
    let now = Instant(milliseconds: 1_792_000_000_000)
    let first = ULID.next(at: now, random: { .max })
    let second = try #require(ULID.next(at: now, random: { 0 }, after: first))
    let third = try #require(
      ULID.next(at: Instant(milliseconds: 0), random: { 0 }, after: second))
    #expect([first, second, third] == [first, second, third].sorted())
    #expect(Set([first, second, third]).count == 3)
    let bits = try #require(ULID.bits(second.utf8))
    #expect(ULID.text(high: bits.high, low: bits.low) == second)
    #expect(
      ULID.next(at: now, random: { 0 }, after: "01ZZZZZZZZZZZZZZZZZZZZZZZZ")
        == "02000000000000000000000000")
    #expect(ULID.next(at: now, random: { .max }, after: "7ZZZZZZZZZZZZZZZZZZZZZZZZZ") == nil)
    #expect(ULID.bits("81M7YYJRQ6V2CPG2A48A5BW9ZS".utf8) == nil)
    #expect(ULID.bits("01m7yyjrq6v2cpg2a48a5bw9zs".utf8) == nil)
  }
}
