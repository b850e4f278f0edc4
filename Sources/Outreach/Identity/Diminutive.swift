/// The short names that French makes of a first name, by rule: no list of names is kept.
enum Diminutive {
  /// Whether a name is taken as it is written, or as it sounds.
  enum Form {
    case written, heard
  }

  /// The syllable that a name says twice, of two to four letters: « mo » of Momo, « chou » of Chouchou.
  static func doubledSyllable(of name: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let half = name.count / 2
    guard name.count.isMultiple(of: 2), (2...4).contains(half), name[..<half] == name[half...]
    else {
      return nil
    }
    return Array(name[..<half])
  }

  /// Whether a name begins with the syllable, written or heard; a vowel that begins the name is left out of it: Titi
  /// for Thibault, Lolo for Élodie, Zaza for Isabelle.
  static func isFirst(_ syllable: [Unicode.Scalar], of name: ComparedName) -> Bool {
    [name.letters, name.sound].contains { whole in
      whole.count > syllable.count
        && (whole.starts(with: syllable)
          || whole.drop(while: vowels.contains).starts(with: syllable))
    }
  }

  /// Whether a name ends with the syllable, written or heard: Mimi for Noémie.
  static func isLast(_ syllable: [Unicode.Scalar], of name: ComparedName) -> Bool {
    [name.letters, name.sound].contains { whole in
      whole.count > syllable.count && whole.suffix(syllable.count).elementsEqual(syllable)
    }
  }

  private static let vowels: [Unicode.Scalar] = ["a", "e", "i", "o", "u", "y"]

  /// Whether `short` is a piece of `long` that does not begin it, of three letters or more: Manu, Med.
  static func isPiece(_ short: [Unicode.Scalar], of long: [Unicode.Scalar]) -> Bool {
    guard short.count > 2, short.count < long.count else { return false }
    return (1...long.count - short.count).contains {
      long[$0..<$0 + short.count].elementsEqual(short)
    }
  }

  /// Whether `short` is the beginning of `long` with an ending of affection: Bilou, Nicolette, Medou of Mehdi.
  static func isEndearing(
    _ short: [Unicode.Scalar], of long: [Unicode.Scalar], _ form: Form
  ) -> Bool {
    // Most names differ in their first letters, which need no ending to tell.
    guard short.count > 3, long.count > 3, short[0] == long[0], short[1] == long[1] else {
      return false
    }
    return (form == .written ? endings : heardEndings).contains { ending in
      let stem = short.count - ending.count
      return stem > 2 && stem < long.count && short[stem...].elementsEqual(ending)
        && long.starts(with: short[..<stem])
    }
  }

  private static let endings = letters(["ou", "o", "i", "y", "ie", "inou", "ette", "ito"])
  private static let heardEndings = letters(["u", "o", "i", "inu", "ito"])

  private static func letters(_ endings: [String]) -> [[Unicode.Scalar]] {
    endings.map { Array($0.unicodeScalars) }
  }
}
