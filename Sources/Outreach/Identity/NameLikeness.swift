/// How much two names are alike.
public enum NameLikeness: Int, Comparable, Sendable {
  /// Close in spelling.
  case spelling
  /// Sounding alike in French.
  case sound
  /// The same but for accents, case, spaces and dashes.
  case same

  /// The likeness of two names; `nil` when they are not alike.
  public init?(_ left: String, _ right: String) {
    let (a, b) = (FoldedName(left), FoldedName(right))
    guard !a.letters.isEmpty, !b.letters.isEmpty else { return nil }
    if a.letters == b.letters {
      self = .same
    } else if a.isNumbered || b.isNumbered {
      // A slip in a number makes another number: « jeune 12 » is nobody but « jeune 12 ».
      return nil
    } else if a.sound == b.sound, a.sound.count > 1 {
      self = .sound
    } else if a.isClose(to: b) {
      self = .spelling
    } else {
      return nil
    }
  }

  public static func < (left: NameLikeness, right: NameLikeness) -> Bool {
    left.rawValue < right.rawValue
  }
}
