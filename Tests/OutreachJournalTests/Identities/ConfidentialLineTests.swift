import Outreach
import Testing

@testable import OutreachJournal

/// The quick reading of a confidential line says what the strict one says, or leaves the line to it.
struct ConfidentialLineTests {
  private static let head =
    #"{"v":1,"id":"01M4","type":"identity","at":"2026-10-14T16:20:05.123Z","by":"amelie""#

  private static func read(_ text: String) -> (quick: ConfidentialLine?, strict: ConfidentialLine?)
  {
    // The quick reader gives up near the end of the bytes.
    let bytes = Array((text + "\n" + String(repeating: " ", count: 32)).utf8)
    let quick = bytes.withUnsafeBufferPointer { buffer in
      var cursor = PlainCursor(Bytes(buffer), at: 0)
      return ConfidentialLine(plain: &cursor)
    }
    return (quick, ConfidentialLine(Array(text.utf8)))
  }

  @Test(arguments: [
    head + #","youth":"Y1","alias":"Zoé","n":1,"crc":"00000000"}"#,
    head + #","youth":"Y1","firstName":"Ève","lastName":"N’Diaye"}"#,
    head + #","event":"01M3","text":"vu à la gare"}"#, head + "}",
  ])
  func `a line as the program writes it is read quickly, and the same`(line: String) throws {
    let (quick, strict) = Self.read(line)
    let (one, other) = (try #require(quick), try #require(strict))
    #expect((one.id, one.typeName, one.at) == (other.id, other.typeName, other.at))
    #expect(one.texts == other.texts)
  }

  @Test(arguments: [
    head + #","youth":"Y1","alias":"a\u00e9"}"#, head + #","youth":"Y1","alias":null}"#,
    head + #","youth":"Y1","extra":{"a":1}}"#, head + #","on":"2026-10-14"}"#,
    head + #", "youth":"Y1"}"#, head.replacing(".123", with: "") + "}",
  ])
  func `any other good line is left to the strict reader`(line: String) {
    let (quick, strict) = Self.read(line)
    #expect(quick == nil && strict != nil)
  }

  @Test(arguments: [
    head, head + #","youth":"Y1","youth":"Y2"}"#, head + #","by":"karim"}"#, head + #","v":1}"#,
    head.replacing("\"v\":1", with: "\"v\":2") + "}", head.replacing("16:20", with: "26:20") + "}",
    head.replacing("\"id\":\"01M4\",", with: "") + "}", head + "}x", "[]", "",
  ])
  func `a bad line is bad for both`(line: String) {
    let (quick, strict) = Self.read(line)
    #expect(quick == nil && strict == nil)
  }
}
