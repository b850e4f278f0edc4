import Outreach
import Testing

struct TextEncodingTests {
  private func read(_ bytes: [UInt8]) -> [String] {
    let encoding = TextEncoding.detected(in: bytes)
    let text = encoding.decoded(bytes).map { String(decoding: $0, as: UTF8.self) }
    return [encoding.rawValue, text ?? "none"]
  }

  @Test func `a mark says the encoding, and is left out`() {
    let units = Array("Né;€ 🙂".utf16)
    let low = units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let high = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(read([0xEF, 0xBB, 0xBF] + Array("Né".utf8)) == ["utf-8", "Né"])
    #expect(read([0xFF, 0xFE] + low) == ["utf-16", "Né;€ 🙂"])
    #expect(read([0xFE, 0xFF] + high) == ["utf-16", "Né;€ 🙂"])
  }

  @Test func `without a mark, what is all UTF-8 is UTF-8, what is not is Excel’s`() {
    #expect(read(Array("Échirolles, l’été".utf8)) == ["utf-8", "Échirolles, l’été"])
    #expect(
      read([0xC9, 0x74, 0xE9, 0x92, 0x80, 0x9C]) == ["windows-1252", "Été’€œ"])
    #expect(read([]) == ["utf-8", ""])
  }

  @Test func `bytes that the encoding does not have are not read`() {
    #expect(TextEncoding.utf8.decoded([0x41, 0xE9]) == nil)
    #expect(TextEncoding.windows1252.decoded([0x41, 0x81]) == nil)
    #expect(TextEncoding.utf16.decoded([0xFF, 0xFE, 0x41]) == nil)
    #expect(TextEncoding.utf16.decoded([0xFF, 0xFE, 0x00, 0xD8]) == nil)
  }
}
