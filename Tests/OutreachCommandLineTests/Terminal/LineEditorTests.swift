import Testing

@testable import OutreachCommandLine

struct LineEditorTests {
  @Test(arguments: [
    ("Yaya", "Yaya|"), ("Ya\u{1B}[Dx", "Yx|a"), ("Yaya\u{7F}", "Yay|"), ("Yaya\u{01}B", "B|Yaya"),
    ("un deux\u{17}", "un |"), ("un deux\u{1B}b\u{0B}", "un |"), ("un deux\u{1B}b\u{15}", "|deux"),
    ("e\u{301}", "é|"), ("un deux\u{01}\u{1B}[1;5C", "un| deux"), ("abc\u{01}\u{04}", "|bc"),
    ("abc\u{01}\u{7F}\u{1B}[3~", "|bc"), ("\u{1B}[D\u{1B}[Ca", "a|"),
  ])
  func `keys change the line and move the cursor`(typed: String, expected: String) {
    var (decoder, editor) = (KeyDecoder(), LineEditor())
    for key in decoder.keys(Array(typed.utf8)) { #expect(editor.take(key) == nil) }
    let text = String(editor.text[..<editor.cursor]) + "|" + String(editor.text[editor.cursor...])
    #expect(text == expected)
  }

  @Test func `enter, ctrl-C and ctrl-D end the line, ctrl-D on an empty one alone`() {
    var editor = LineEditor("a")
    #expect(editor.take(.endOfInput) == nil)
    #expect(editor.take(.interrupt) == .interrupted)
    #expect(editor.take(.enter) == .submitted)
    #expect(editor.string == "a")
    var empty = LineEditor()
    #expect(empty.take(.endOfInput) == .ended)
  }
}
