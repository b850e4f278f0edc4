import OutreachCommandLine
import Testing

struct FailureTests {
  @Test func `a failure is one line in four parts`() {
    let failure = Failure(
      .badData, at: "journal/amelie-7k3q/2026-10.jsonl:812",
      quoted("gar-nord") + " n’est pas un code déclaré",
      expected: "le plus proche : " + quoted("gare-nord"), remedy: "Voir : allervers aide codes")
    #expect(
      failure.line
        == noBreak(
          "erreur: journal/amelie-7k3q/2026-10.jsonl:812: «~gar-nord~» n’est pas un code déclaré~;"
            + " le plus proche~: «~gare-nord~». Voir~: allervers aide codes"))
    #expect(Failure(.tryAgain, "occupé").line == "erreur: occupé")
  }

  @Test(arguments: [
    ("Élodie 🇫🇷", "Élodie 🇫🇷"), ("a\u{1B}[2Jb", "a\\u{1B}[2Jb"), ("a\r\nb\t", "a\\u{D}\\u{A}b\\u{9}"),
    ("\u{0}\u{7F}\u{9B}", "\\u{0}\\u{7F}\\u{9B}"), ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"),
    ("\u{202E}x\u{2066}\u{200F}\u{61C}", "\\u{202E}x\\u{2066}\\u{200F}\\u{61C}"),
  ])
  func `what could command a terminal is made visible`(text: String, safe: String) {
    #expect(printable(text) == safe)
    #expect(!Failure(.badData, at: text, text).line.unicodeScalars.contains("\u{1B}"))
  }

  @Test(arguments: [
    ("a : b ; c ! d ?", "a~: b~; c~! d~?"), ("« a b »", "«~a b~»"), ("12:30 ; a:b", "12:30~; a:b"),
    ("a  b ", "a  b "), ("", ""),
  ])
  func `no-break spaces stand where French has them`(text: String, set: String) {
    #expect(typeset(text) == noBreak(set))
  }

  @Test func `exit statuses have the numbers announced`() {
    #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 70, 73, 74, 75, 77, 78, 130])
  }
}
