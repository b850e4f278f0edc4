import Outreach
import Testing

struct JSONReadingTests {
  @Test(arguments: [
    "{}", "[]", " [ 1 , 2 ] ", "\"\"", "-0.5e+10", "0e1", "true", "null", #"{"a":{"a":[{}]}}"#,
    #""\ud83d\ude00 \u00e9 \" \\ \/ \b\f\n\r\t""#, "\"é€😀\"", "[[[[]]]]", "{\"a\":1,\"b\":2}\r",
  ])
  func `what RFC 8259 allows is read`(text: String) throws {
    _ = try JSONValue(json: Array(text.utf8))
  }

  @Test(
    arguments: [
      ("", .unexpectedEnd), ("{", .unexpectedEnd), ("[1,]", .unexpectedByte),
      (#"{"a":1,}"#, .unexpectedByte), (#"{"a":1,"a":2}"#, .duplicateKey),
      (#"{"a":1,"\u0061":2}"#, .duplicateKey), (#"[{"b":[{"c":1,"c":1}]}]"#, .duplicateKey),
      ("\u{FEFF}{}", .unexpectedByte), ("{} x", .trailingBytes), ("01", .trailingBytes),
      ("1.", .unexpectedEnd), ("-", .unexpectedEnd), ("1e", .unexpectedEnd),
      ("+1", .unexpectedByte),
      ("NaN", .unexpectedByte), ("nul", .unexpectedEnd), ("trux", .invalidLiteral),
      ("'a'", .unexpectedByte),
      ("\"\t\"", .controlCharacter), (#""\x""#, .invalidEscape), (#""\ud800""#, .invalidEscape),
      (#""\udc00""#, .invalidEscape), (#""\ud800\u0041""#, .invalidEscape),
      (#""\u12g4""#, .invalidEscape),
      ("\"abc", .unexpectedEnd), ("// a\n1", .unexpectedByte), ("{a:1}", .unexpectedByte),
    ] as [(String, JSONFault.Problem)])
  func `what it does not allow is refused`(text: String, problem: JSONFault.Problem) {
    #expect(throws: JSONFault.self) { try JSONValue(json: Array(text.utf8)) }
    #expect(problemOf(Array(text.utf8)) == problem)
  }

  @Test(
    arguments: [
      [0x22, 0xC0, 0xAF, 0x22], [0x22, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xE0, 0x80, 0x80, 0x22], [0x22, 0xFF, 0x22],
      [0x22, 0xC3, 0x22],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
    #expect(problemOf(bytes) == .invalidUTF8)
  }

  @Test func `nesting is read to 64 levels and no deeper`() {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(problemOf(nested(63)) == nil)
    #expect(problemOf(nested(64)) == nil)
    #expect(problemOf(nested(65)) == .tooDeep)
    #expect(problemOf(nested(100_000)) == .tooDeep)
  }

  @Test func `a value written is the value read`() throws {
    let value = JSONValue.object([
      JSONMember(
        "é\"\\\n\u{1}\u{7F}", .array([.null, .bool(false), .number("1.50"), .string("😀/")])),
      JSONMember("", .object([])),
    ])
    #expect(try JSONValue(json: Array(value.compact.utf8)) == value)
    #expect(try JSONValue(json: Array(value.indented.utf8)) == value)
  }

  private func problemOf(_ bytes: [UInt8]) -> JSONFault.Problem? {
    do throws(JSONFault) {
      _ = try JSONValue(json: bytes)
      return nil
    } catch {
      return error.problem
    }
  }
}
