/// A name without accents, case, spaces or signs.
struct FoldedName {
  /// Lower-case letters and digits.
  let letters: [Unicode.Scalar]
  /// Whether there is a digit among them.
  let isNumbered: Bool

  init(_ name: String) {
    var letters: [Unicode.Scalar] = []
    var isNumbered = false
    for scalar in name.unicodeScalars {
      if scalar.isASCII {
        switch scalar {
        case "a"..."z": letters.append(scalar)
        case "A"..."Z": letters.append(Unicode.Scalar(UInt8(scalar.value) + 32))
        case "0"..."9":
          letters.append(scalar)
          isNumbered = true
        default: break
        }
        continue
      }
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        if let plain = Self.plain[lower] {
          letters += plain
        } else if lower.properties.numericType != nil {
          letters.append(lower)
          isNumbered = true
        } else if lower.properties.isAlphabetic {
          letters.append(lower)
        }
      }
    }
    self.letters = letters
    self.isNumbered = isNumbered
  }

  private static let plain: [Unicode.Scalar: [Unicode.Scalar]] = {
    var plain: [Unicode.Scalar: [Unicode.Scalar]] = [
      "œ": ["o", "e"], "æ": ["a", "e"], "ß": ["s", "s"],
    ]
    let families: [(Unicode.Scalar, String)] = [
      ("a", "àâäáãåā"), ("c", "çćč"), ("e", "éèêëēė"), ("i", "îïíìī"), ("n", "ñń"),
      ("o", "ôöóòõøō"), ("s", "šś"), ("u", "ùûüúū"), ("y", "ÿý"), ("z", "žźż"),
    ]
    for (letter, accented) in families {
      for scalar in accented.unicodeScalars { plain[scalar] = [letter] }
    }
    return plain
  }()

  /// How the name sounds in French, roughly.
  var sound: [Unicode.Scalar] {
    var text = letters
    var present = Self.presence(of: text)
    for rule in Self.sounds where rule.presence & ~present == 0 {
      text = Self.replaced(text, rule.spelling, rule.sound)
      present |= Self.presence(of: rule.sound)
    }
    var heard: [Unicode.Scalar] = []
    for letter in text where heard.last != letter { heard.append(letter) }
    while let last = heard.last, heard.count > 2, Self.silent.contains(last) { heard.removeLast() }
    return heard
  }

  /// A bit for each letter there is: what most names lack is told by it at once.
  static func presence(of letters: [Unicode.Scalar]) -> UInt32 {
    letters.reduce(0) { $0 | 1 << ($1.value & 31) }
  }

  private static let silent: [Unicode.Scalar] = ["e", "s", "t", "d", "p"]

  // In this order; each with the letters that it needs.
  private static let sounds = [
    ("eau", "o"), ("au", "o"), ("ph", "f"), ("sch", "ch"), ("qu", "k"), ("ck", "k"), ("kh", "k"),
    ("gu", "g"), ("ou", "u"), ("ai", "e"), ("ei", "e"), ("ay", "e"), ("oe", "e"), ("y", "i"),
    ("ch", "%"), ("h", ""), ("ce", "se"), ("ci", "si"), ("c", "k"), ("q", "k"), ("z", "s"),
    ("x", "ks"), ("w", "v"), ("dj", "j"), ("ge", "je"), ("gi", "ji"),
  ].map { spelling, sound in
    let letters = Array(spelling.unicodeScalars)
    return (
      spelling: letters, sound: Array(sound.unicodeScalars), presence: presence(of: letters)
    )
  }

  private static func replaced(
    _ text: [Unicode.Scalar], _ spelling: [Unicode.Scalar], _ sound: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    guard text.contains(spelling[0]) else { return text }
    var result: [Unicode.Scalar] = []
    var place = 0
    while place < text.count {
      if text[place...].starts(with: spelling) {
        result += sound
        place += spelling.count
      } else {
        result.append(text[place])
        place += 1
      }
    }
    return result
  }

  /// Slips that a name of that many letters bears and stays recognisable: none up to three, then one,
  /// two from seven on.
  static func slips(allowed letters: Int) -> Int { letters > 6 ? 2 : letters > 3 ? 1 : 0 }

  /// Whether a few slips make one name of the other, the shorter one saying how many.
  func isClose(to other: FoldedName) -> Bool {
    let allowed = Self.slips(allowed: min(letters.count, other.letters.count))
    guard allowed > 0, abs(letters.count - other.letters.count) <= allowed else { return false }
    return slips(other.letters) <= allowed
  }

  private func slips(_ other: [Unicode.Scalar]) -> Int {
    var row = Array(0...other.count)
    for (i, letter) in letters.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, candidate) in other.enumerated() {
        let slip = min(diagonal + (letter == candidate ? 0 : 1), row[j + 1] + 1, row[j] + 1)
        (diagonal, row[j + 1]) = (row[j + 1], slip)
      }
    }
    return row[other.count]
  }
}
