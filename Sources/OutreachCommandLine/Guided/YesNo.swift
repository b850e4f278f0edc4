/// A question answered by yes, which Enter says, or no.
enum YesNo {
  /// The key of the last question of an entry.
  static let recording = "enregistrer"

  static func question(_ key: String, _ label: String, preamble: [String] = []) -> GuidedQuestion {
    GuidedQuestion(
      key: key, label: label, fallback: "O/n", preamble: preamble,
      help: "o : oui ; n : non ; Entrée : oui",
      check: { text in
        guard ["O/n", "o", "oui", "n", "non"].contains(text == "O/n" ? text : folded(text)) else {
          throw UsageError.refused(
            place: nil, found: quoted(text) + " n’est ni oui ni non", expected: "attendu : o ou n",
            remedy: nil)
        }
      })
  }

  static func isYes(_ answer: String?) -> Bool {
    answer.map { ["O/n", "o", "oui"].contains($0 == "O/n" ? $0 : folded($0)) } ?? false
  }
}
