import Foundation
import Outreach
import OutreachJournal
import Testing

/// Lines that no writer of this program makes: each is told for what it is.
struct HostileLineTests {
  private static let path = "journal/karim-ab12/2026-10.jsonl"
  private static let at = Instant(milliseconds: 1_792_000_000_000)

  private static func line(_ number: Int, id: String? = nil) -> [UInt8] {
    Event(
      .contactMade, id: id ?? "E\(number)", at: at, by: "karim", on: Day(iso: "2026-10-01"),
      own: [JSONMember("youth", .string("Y1"))], number: number
    ).line
  }

  private static let lines = (1...6).map { (number: Int) in line(number) }

  private static func seal(_ bytes: Range<Int>) -> [UInt8] {
    Event(
      .segmentSealed, id: "S", at: at, by: "karim",
      own: [
        JSONMember("offset", .integer(bytes.lowerBound)),
        JSONMember("length", .integer(bytes.count)),
      ]
    ).line
  }

  private static func codes(_ files: [String: [UInt8]]) throws -> [String] {
    let now = Instant(milliseconds: at.milliseconds + 60_000_000)
    return try Verification.of(files: files, now: now).verification.findings.map {
      $0.code.rawValue + ($0.line.map { ":\($0)" } ?? "")
    }
  }

  private static func codes(_ lines: [[UInt8]]) throws -> [String] {
    try codes([path: Array(lines.joined())])
  }

  // A line without a checksum, which is told besides.
  private static func plain(_ own: String, type: String = "contact-made") -> [[UInt8]] {
    let envelope =
      #"{"v":1,"id":"E1","type":"\#(type)","at":"2026-10-14T10:00:00.000Z","by":"karim","#
      + #""on":"2026-10-14","#
    return [Array((envelope + own + "}\n").utf8)]
  }

  @Test(arguments: [#""3""#, "-1", "1.5", "0", "1e3", "[1]", "9007199254740993"])
  func `a number that is none is told`(number: String) throws {
    let found = try Self.codes(Self.plain(#""youth":"Y","n":\#(number)"#))
    #expect(found == ["numero-fautif:1", "sans-somme-de-controle:1"])
  }

  @Test(arguments: [#""n":1"#, #""n":null"#])
  func `a number that is one, or not given, is not`(number: String) throws {
    #expect(try Self.codes(Self.plain(#""youth":"Y",\#(number)"#)) == ["sans-somme-de-controle:1"])
  }

  @Test func `the numbers of lines that became one bad line are missing, sealed or not`() throws {
    var bytes = Array(Self.lines.joined())
    let start = Self.lines[0].count
    let bad = start..<start + Self.lines[1...3].joined().count - 1
    bytes.replaceSubrange(bad, with: bad.map { _ in 0 })
    #expect(try Self.codes([bytes]) == ["ligne-abimee:2", "trou:3"])
    #expect(try Self.codes([bytes, Self.seal(bad)]) == ["trou:3", "ligne-scellee:2"])
  }

  @Test func `a seal that names sound lines is told, and explains no bad line among them`() throws {
    var lines = Self.lines
    let seal = Self.seal(0..<lines.joined().count - 1)
    #expect(try Self.codes(lines + [seal]) == ["sceau-inexact:7"])
    lines[2][0] = 0
    #expect(try Self.codes(lines + [seal]) == ["ligne-abimee:3", "sceau-inexact:7"])
  }

  @Test func `a seal explains nothing that comes after it`() throws {
    var lines = Self.lines
    lines[4][0] = 0
    let seal = Self.seal(0..<0)
    let length = seal.count + 4
    let offset = lines[..<4].joined().count + length
    let early = Self.seal(offset..<offset + lines[4].count - 1)
    #expect(early.count == length)
    lines.insert(early, at: 4)
    #expect(try Self.codes(lines) == ["ligne-abimee:6", "sceau-inexact:5"])
  }

  @Test func `a seal may name a line changed by hand with the bad one after it`() throws {
    var lines = Self.lines
    lines[4][13] ^= 1
    lines[5][0] = 0
    let start = lines[..<4].joined().count
    let seal = Self.seal(start..<start + lines[4...].joined().count - 1)
    #expect(
      try Self.codes(lines + [seal]) == ["ligne-modifiee-a-la-main:5", "ligne-scellee:6"])
  }

  @Test func `a copy that holds an event its file has lost is a copy`() throws {
    let copy = "journal/karim-ab12/2026-10.sync-conflict-20261014-101500-ABCDEFG.jsonl"
    let other = Self.line(6, id: "E6b")
    #expect(
      try Self.codes([
        Self.path: Array((Self.lines.dropLast() + [other]).joined()),
        copy: Array(Self.lines.joined()),
      ]) == ["copie-de-conflit"])
    #expect(
      try Self.codes([Self.path: Array((Self.lines + [other]).joined())]) == ["numero-double:7"])
  }

  @Test(arguments: [
    (#""youth":"Y","firstName":"Lou""#, "contact-made"),
    (#""youth":"Y","place":{"alias":"Lou"}"#, "contact-made"),
    (#""youth":"Y","staff":[["amelie",{"phone":"06"}]]"#, "contact-made"),
    (#""youth":"Y","note":{"of":[{"text":"Lou"}]}"#, "contact-made"),
    (#""youth":"Y","place":{"l\u0061stName":"Lou"}"#, "contact-made"),
    (#""target":"E0","with":{"youth":"Y","email":"l@l"}"#, "event-corrected"),
    (#""youth":"Y","traits":{"alias":"Lou"}"#, "youth-described"),
    (#""mentor":{"firstName":"Lou"}"#, "mentor-met"),
  ])
  func `a key of the confidential part is told wherever it stands`(
    own: String, type: String
  ) throws {
    #expect(try Self.codes(Self.plain(own, type: type)).contains("nom-dans-le-journal:1"))
  }

  @Test func `keys of the journal's own are no names`() throws {
    let own =
      #""partner":"apase","name":"APASE","aliases":["A"],"skills":["text","alias"],"extra":{"a":[1]}"#
    #expect(
      try Self.codes(Self.plain(own, type: "partner-added")) == ["sans-somme-de-controle:1"])
  }
}
