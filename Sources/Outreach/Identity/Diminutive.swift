/// The short names that French makes of a first name, by rule: no list of names is kept.
enum Diminutive {
  /// The syllable that a name says twice, of two or three letters: « mo » of Momo, « lou » of Loulou.
  static func doubledSyllable(of name: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let half = name.count / 2
    guard name.count.isMultiple(of: 2), (2...3).contains(half), name[..<half] == name[half...]
    else {
      return nil
    }
    return Array(name[..<half])
  }

  /// Whether a name begins or ends with the syllable, written or heard: Thibault gives Titi, Noémie Mimi.
  static func isSyllable(_ syllable: [Unicode.Scalar], of name: ComparedName) -> Bool {
    [name.letters, name.sound].contains { whole in
      whole.count > syllable.count
        && (whole.starts(with: syllable) || whole.suffix(syllable.count).elementsEqual(syllable))
    }
  }

  /// Whether `short` is a piece of `long` that does not begin it, of three letters or more: Manu, Med.
  static func isPiece(_ short: [Unicode.Scalar], of long: [Unicode.Scalar]) -> Bool {
    guard short.count > 2, short.count < long.count else { return false }
    return (1...long.count - short.count).contains {
      long[$0..<$0 + short.count].elementsEqual(short)
    }
  }

  /// Whether `short` is the beginning of `long` with an ending of affection: Bilou, Nicolette.
  static func isEndearing(_ short: [Unicode.Scalar], of long: [Unicode.Scalar]) -> Bool {
    endings.contains { ending in
      let stem = short.count - ending.count
      return stem > 2 && stem < long.count && short[stem...].elementsEqual(ending)
        && long.starts(with: short[..<stem])
    }
  }

  private static let endings: [[Unicode.Scalar]] = [
    "ou", "o", "i", "y", "ie", "inou", "ette", "ito",
  ]
  .map { Array($0.unicodeScalars) }
}
