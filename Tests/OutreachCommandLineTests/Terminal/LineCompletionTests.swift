import Testing

@testable import OutreachCommandLine

struct LineCompletionTests {
  private static let words = ["maraude", "maraude-centre", "permanence", "évènement"]

  @Test(arguments: [
    ("p", false, "permanence", []), ("MAR", false, "maraude", ["maraude", "maraude-centre"]),
    ("maraude-", false, "maraude-centre", []), ("x", false, "x", []),
    ("eve", false, "évènement", []),
    ("permanence, m", true, "permanence, maraude", ["maraude", "maraude-centre"]),
    ("permanence,e", true, "permanence,évènement", []), ("", false, "", words),
  ])
  func `a tab completes the word as far as all that fit agree`(
    text: String, isList: Bool, completed: String, choices: [String]
  ) {
    let completion = LineCompletion(text, among: Self.words, isList: isList)
    #expect(completion.text == completed)
    #expect(completion.choices == choices)
  }
}
