import Testing

@testable import OutreachCommandLine

struct KeyDecoderTests {
  @Test(arguments: [
    ("a", [Key.character("a")]), ("é", [.character("é")]), ("\r", [.enter]), ("\t", [.tab]),
    ("\u{7F}", [.backspace]), ("\u{03}", [.interrupt]), ("\u{04}", [.endOfInput]),
    ("\u{1B}[D\u{1B}OC", [.left, .right]), ("\u{1B}[H\u{1B}[4~", [.home, .end]),
    ("\u{1B}[3~x", [.delete, .character("x")]), ("\u{1B}[1;5D", [.wordLeft]),
    ("\u{1B}", [.other]), ("\u{1B}[A", [.other]), ("\u{1B}bé", [.wordLeft, .character("é")]),
    ("\u{15}\u{17}\u{0B}", [.killToStart, .killWord, .killToEnd]),
  ])
  func `bytes of a terminal are keys`(bytes: String, keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.keys(Array(bytes.utf8)) == keys)
  }

  @Test func `a letter or a sequence cut in two is one key`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys([0xC3]) == [])
    #expect(decoder.keys([0xA9]) == [.character("é")])
    #expect(decoder.keys(Array("\u{1B}[".utf8)) == [])
    #expect(decoder.keys(Array("C".utf8)) == [.right])
  }

  @Test func `bytes that are no text are passed over`() {
    var decoder = KeyDecoder()
    #expect(
      decoder.keys([0xFF, 0x61, 0xC0, 0x62]) == [.other, .character("a"), .other, .character("b")])
  }
}
