import TestSupport
import Testing

@testable import OutreachCommandLine

struct TerminalLinesTests {
  @Test func `a line longer than the screen is wide is edited in its rows`() {
    var answer: TerminalLines.Answer?
    let shown = screens(
      typing: ["abcdefgh", "ij", "\u{1B}[D\u{1B}[D\u{1B}[D", "XY", "\u{1B}[H", "\u{0B}ok", "\r"],
      columns: 10, rows: 4
    ) { terminal in
      var lines = TerminalLines(terminal)
      answer = lines.ask("Nom : ")
    }
    #expect(answer == .line("ok"))
    #expect(
      shown == [
        "Nom : ▏", "Nom : abcd\nefgh▏", "Nom : abcd\nefghij▏", "Nom : abcd\nefghij",
        "Nom : abcd\nefgXYhij", "Nom : abcd\nefgXYhij", "Nom : ok▏", "Nom : ok\n▏",
      ])
  }

  @Test func `a row that is just full leaves the cursor on the next one`() {
    let shown = screens(typing: ["abcd", "e", "\u{7F}\u{7F}", "\r"], columns: 10, rows: 4) {
      var lines = TerminalLines($0)
      _ = lines.ask("Nom : ")
    }
    #expect(shown[1...] == ["Nom : abcd\n▏", "Nom : abcd\ne▏", "Nom : abc▏", "Nom : abc\n▏"])
  }

  @Test func `a second tab lists what fits`() {
    var answer: TerminalLines.Answer?
    let shown = screens(typing: ["m", "\t", "\t", "-c\t", "\r"]) {
      var lines = TerminalLines($0)
      answer = lines.ask("Action : ", words: ["maraude", "maraude-centre", "permanence"])
    }
    #expect(answer == .line("maraude-centre"))
    #expect(shown[2] == "Action : maraude▏")
    #expect(shown[3] == "Action : maraude\n  maraude maraude-centre\nAction : maraude▏")
  }

  @Test func `the end of the terminal ends the question`() {
    var answer: TerminalLines.Answer?
    _ = screens(typing: ["ab"]) {
      var lines = TerminalLines($0)
      answer = lines.ask("Nom : ")
    }
    #expect(answer == .ended)
  }
}
