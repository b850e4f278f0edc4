/// The codes of each family of a vocabulary, to be found by code or by label, case, accents and signs aside.
struct CodeWords: Sendable {
  private struct Words {
    var codes: [String] = []
    var known = Set<String>()
    // By letters: the only code that has them, in itself or in its label.
    var byLetters: [[Unicode.Scalar]: String] = [:]
  }

  private var families: [Vocabulary.Family: Words] = [:]

  init(_ vocabulary: Vocabulary) {
    for family in Vocabulary.Family.allCases {
      var words = Words(codes: vocabulary.codes(family))
      words.known = Set(words.codes)
      var shared = Set<[Unicode.Scalar]>()
      for code in words.codes {
        for text in [code, vocabulary.label(code)] {
          let letters = FoldedName(text).letters
          if let other = words.byLetters[letters], other != code { shared.insert(letters) }
          words.byLetters[letters] = code
        }
      }
      for letters in shared { words.byLetters[letters] = nil }
      families[family] = words
    }
  }

  /// Every code of a family.
  func codes(_ family: Vocabulary.Family) -> [String] { families[family]?.codes ?? [] }

  /// The code that `text` is, or is the label of.
  func code(_ text: String, _ family: Vocabulary.Family) -> String? {
    guard let words = families[family] else { return nil }
    return words.known.contains(text) ? text : words.byLetters[FoldedName(text).letters]
  }
}
