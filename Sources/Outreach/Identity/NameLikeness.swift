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

/// A name without accents, case, spaces or signs.
struct FoldedName {
  /// Lower-case letters and digits.
  let letters: [Character]

  init(_ name: String) {
    var letters: [Character] = []
    for scalar in name.unicodeScalars {
      for character in scalar.properties.lowercaseMapping {
        guard let plain = Self.plain[character] else {
          if character.isLetter || character.isNumber { letters.append(character) }
          continue
        }
        letters += Array(plain)
      }
    }
    self.letters = letters
  }

  private static let plain: [Character: String] = {
    var plain: [Character: String] = ["œ": "oe", "æ": "ae", "ß": "ss"]
    for (letter, accented) in [
      ("a", "àâäáãåā"), ("c", "çćč"), ("e", "éèêëēė"), ("i", "îïíìī"), ("n", "ñń"),
      ("o", "ôöóòõøō"),
      ("s", "šś"), ("u", "ùûüúū"), ("y", "ÿý"), ("z", "žźż"),
    ] {
      for character in accented { plain[character] = letter }
    }
    return plain
  }()

  /// How the name sounds in French, roughly.
  var sound: String {
    var text = String(letters)
    for (spelling, sound) in [
      ("eau", "o"), ("au", "o"), ("ph", "f"), ("sch", "ch"), ("qu", "k"), ("ck", "k"), ("kh", "k"),
      ("gu", "g"), ("ou", "u"), ("ai", "e"), ("ei", "e"), ("ay", "e"), ("oe", "e"), ("y", "i"),
      ("ch", "%"), ("h", ""), ("ce", "se"), ("ci", "si"), ("c", "k"), ("q", "k"), ("z", "s"),
      ("x", "ks"), ("w", "v"), ("dj", "j"), ("ge", "je"), ("gi", "ji"),
    ] {
      text = text.replacing(spelling, with: sound)
    }
    var sound: [Character] = []
    for character in text where sound.last != character { sound.append(character) }
    while let last = sound.last, sound.count > 2, "estdp".contains(last) { sound.removeLast() }
    return String(sound)
  }

  /// Whether one slip (two from seven letters on) makes one name of the other; never for three letters or fewer.
  func isClose(to other: FoldedName) -> Bool {
    let shorter = min(letters.count, other.letters.count)
    guard shorter > 3, abs(letters.count - other.letters.count) <= 2 else { return false }
    return slips(other.letters) <= (shorter < 7 ? 1 : 2)
  }

  private func slips(_ other: [Character]) -> Int {
    var row = Array(0...other.count)
    for (i, letter) in letters.enumerated() {
      var next = [i + 1]
      for (j, candidate) in other.enumerated() {
        next.append(min(row[j] + (letter == candidate ? 0 : 1), row[j + 1] + 1, next[j] + 1))
      }
      row = next
    }
    return row[other.count]
  }
}
