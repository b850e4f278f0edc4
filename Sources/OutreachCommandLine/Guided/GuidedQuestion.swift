/// One question of a guided entry.
struct GuidedQuestion {
  /// A word that an answer may be made of, and what it means.
  struct Choice: Equatable {
    let code: String
    let label: String
  }

  /// What the answer is kept under.
  let key: String
  /// What is asked, without mark or default: `Âge`.
  let label: String
  /// What Enter alone answers, as shown; empty when the question may be left open.
  var fallback = ""
  /// The words that `?` lists and a tab completes.
  var choices: [Choice] = []
  /// Whether several may be given, commas between them.
  var isList = false
  /// Whether only the choices answer it, by their number too, as on plain lines all do.
  var isClosed = false
  /// Sentences shown above the question, once for each time it is asked.
  var preamble: [String] = []
  /// What is said of a `?` when there are no choices.
  var help = ""
  /// What is said of no answer, where it is refused.
  var whenEmpty = "il faut une réponse"
  /// Refuses an answer; it is asked again, and a long text stays there to be changed.
  var check: (String) throws -> Void = { _ in }

  /// That `text` is none of `words`.
  static func noChoice(_ text: String, among words: [String]) -> UsageError {
    .refused(
      place: nil, found: quoted(text) + " n’est pas un des choix",
      expected: "attendu : " + alternatives(words), remedy: nil)
  }
}
