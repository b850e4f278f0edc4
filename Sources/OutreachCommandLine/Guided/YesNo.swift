/// A question answered by yes or no; Enter says the usual one.
enum YesNo {
  /// The key of the last question of an entry.
  static let recording = "enregistrer"

  static func question(
    _ key: String, _ label: String, preamble: [String] = [], isYesUsual: Bool = true
  ) -> GuidedQuestion {
    let fallback = isYesUsual ? "O/n" : "o/N"
    return GuidedQuestion(
      key: key, label: label, fallback: fallback, preamble: preamble,
      help: "o : oui ; n : non ; Entrée : " + (isYesUsual ? "oui" : "non"),
      check: { text in
        guard text == fallback || ["o", "oui", "n", "non"].contains(folded(text)) else {
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
