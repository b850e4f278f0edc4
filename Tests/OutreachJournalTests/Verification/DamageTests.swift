import Foundation
import Outreach
import OutreachJournal
import Testing

/// Damage done to a sound carnet in memory: each is told, or changes nothing.
struct DamageTests {
  private static let path = "journal/karim-ab12/2026-10.jsonl"
  private static let now = Instant(milliseconds: 1_792_054_800_000)

  private static let lines: [[UInt8]] = (1...6).map { (number: Int) in
    Event(
      .contactMade, id: "E\(number)", at: Instant(milliseconds: 1_792_000_000_000), by: "karim",
      on: Day(iso: "2026-10-0\(number)"), own: [JSONMember("youth", .string("Y1"))], number: number
    ).line
  }

  private static func verify(
    _ bytes: [UInt8], seen: SeenFiles = SeenFiles()
  ) throws -> (verification: Verification, seen: SeenFiles) {
    try Verification.of(files: [path: bytes], now: now, seen: seen)
  }

  private static func codes(_ bytes: [UInt8], seen: SeenFiles = SeenFiles()) throws -> [String] {
    try verify(bytes, seen: seen).verification.findings.map {
      $0.code.rawValue + ($0.line.map { ":\($0)" } ?? "")
    }
  }

  @Test func `a sound file has no finding, and its identifiers are those of sort and sha256sum`()
    throws
  {
    let verification = try Self.verify(Array(Self.lines.joined())).verification
    // printf 'E1\nE2\nE3\nE4\nE5\nE6\n' | sha256sum
    let digest = "7ac65e9e1b216a39ebecb9f5d8d1318f608c5bebcd44b9c2b0efed2463b33d94"
    let days = try #require(Day(iso: "2026-10-01")).adding(days: 5)
    #expect(verification.findings == [])
    #expect(verification.events == 6)
    #expect(verification.writers == 1)
    #expect(verification.days?.to == days)
    #expect(verification.digest == digest)
  }

  @Test(arguments: [
    ("a byte flipped in a text", ["ligne-modifiee-a-la-main:3"]),
    ("a byte flipped in a brace", ["ligne-abimee:3"]),
    ("a line dropped", ["trou:3"]),
    ("a line doubled", []), ("two lines swapped", []),
    ("the end cut", ["ligne-inachevee:6"]),
    ("a line of NULs", ["ligne-abimee:3"]),
    ("two lines of NULs", ["ligne-abimee:3", "trou:4"]),
    ("a checksum lost", ["sans-somme-de-controle:3"]),
    ("another event of one number", ["numero-double:4"]),
    ("a line of 70,000 bytes", ["ligne-abimee:7"]),
    ("100 levels", ["ligne-abimee:7"]), ("bytes that are no UTF-8", ["ligne-abimee:7"]),
  ])
  func `each kind of damage has its code`(damage: String, expected: [String]) throws {
    var lines = Self.lines
    let plain = Array("{\"v\":1}\n".utf8)
    switch damage {
    case "a byte flipped in a text": lines[2][13] ^= 1
    case "a byte flipped in a brace": lines[2][0] ^= 1
    case "a line dropped": lines.remove(at: 2)
    case "a line doubled": lines.insert(lines[2], at: 4)
    case "two lines swapped": lines.swapAt(1, 4)
    case "the end cut": lines[5].removeLast(20)
    case "a line of NULs": lines[2] = lines[2].dropLast().map { _ in 0 } + [0x0A]
    case "two lines of NULs":
      lines[2] = (lines[2] + lines[3]).dropLast().map { _ in 0 } + [0x0A]
      lines.remove(at: 3)
    case "a checksum lost":
      lines[2] = Array(
        String(decoding: lines[2], as: UTF8.self).replacing(#/,"crc":"\w+"/#, with: "").utf8)
    case "another event of one number":
      lines[3] =
        Event(
          .contactMade, id: "E4b", at: Instant(milliseconds: 1_792_000_000_000), by: "karim",
          on: Day(iso: "2026-10-01"), own: [JSONMember("youth", .string("Y1"))], number: 3
        ).line
      lines.append(Self.lines[3])
    case "a line of 70,000 bytes":
      lines += [[UInt8](repeating: 0x20, count: 70_000) + [0x78, 0x0A], plain]
    case "100 levels":
      lines += [Array((String(repeating: "[", count: 100) + "\n").utf8), plain]
    default: lines += [[0x7B, 0x22, 0xFF, 0x22, 0x0A], plain]
    }
    let found = try Self.codes(Array(lines.joined())).filter { $0 != "cle-absente:8" }
      .filter { !expected.contains("ligne-abimee:7") || $0 != "sans-somme-de-controle:8" }
    #expect(found == expected, "\(damage)")
  }

  @Test func `any byte changed is told, or the events are the same`() throws {
    let bytes = Array(Self.lines.joined())
    let sound = try Self.verify(bytes).verification
    var untold = 0
    for place in bytes.indices {
      for flip in [UInt8(1), 0x20, 0x80, 0xFF] {
        var changed = bytes
        changed[place] ^= flip
        let verification = try Self.verify(changed).verification
        if verification.findings.isEmpty {
          untold += 1
          // A last line without its line feed is whole.
          #expect(verification == sound, "\(place)")
        }
      }
    }
    #expect(untold < 5)
  }

  @Test func `what was seen tells a file cut anywhere, and any first byte rewritten`() throws {
    let bytes = Array(Self.lines.joined())
    let seen = try Self.verify(bytes).seen
    for size in bytes.indices {
      let (verification, remembered) = try Self.verify(Array(bytes[..<size]), seen: seen)
      #expect(verification.findings.contains { $0.code == .shrunk }, "\(size)")
      #expect(remembered == seen)
    }
    #expect(try Self.codes(bytes + Self.lines[0], seen: seen) == [])
    var rewritten = Self.lines
    rewritten.swapAt(0, 1)
    #expect(try Self.codes(Array(rewritten.joined()), seen: seen) == ["historique-reecrit"])
    let gone = try Verification.of(files: [:], now: Self.now, seen: seen)
    #expect(gone.verification.findings.map(\.code) == [.vanished])
    #expect(gone.seen == seen)
  }

  @Test func `a bad line that a seal names is explained, the number it had too`() throws {
    var lines = Self.lines
    lines[2][0] = 0
    let offset = lines[..<2].joined().count
    let seal = Event(
      .segmentSealed, id: "S", at: Instant(milliseconds: 1_792_000_000_000), by: "karim",
      own: [
        JSONMember("offset", .integer(offset)), JSONMember("length", .integer(lines[2].count - 1)),
      ]
    ).line
    #expect(try Self.codes(Array(lines.joined())) == ["ligne-abimee:3"])
    #expect(try Self.codes(Array(lines.joined()) + seal) == ["ligne-scellee:3"])
  }
}
