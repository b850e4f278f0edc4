/// A name as somebody else writes, hears or shortens it: by tables of spellings, never by what a matcher would forgive.
struct AlteredName {
  private let name: String
  private var letters: [Character] { Array(name) }

  init(_ name: String) { self.name = name }

  /// The name under a change; the same when the change finds nothing to do.
  func changed(by change: EncounterChange, _ random: inout RandomNumbers) -> String {
    switch change {
    case .accent: accented(&random)
    case .case: random.chance(0.5) ? name.uppercased() : name.lowercased()
    case .hyphen: hyphened(&random)
    case .slip: slipped(&random)
    case .homophone: respelt(&random)
    case .truncation: cut(&random)
    case .inversion: turned
    case .diminutive: shortened(&random)
    case .age: name
    }
  }

  private func accented(_ random: inout RandomNumbers) -> String {
    let plain: [Character: Character] = [
      "é": "e", "è": "e", "ê": "e", "ë": "e", "ï": "i", "î": "i", "ç": "c", "É": "E",
    ]
    if letters.contains(where: { plain[$0] != nil }) {
      return String(letters.map { plain[$0] ?? $0 })
    }
    let marked: [Character: Character] = ["e": "é", "a": "â", "i": "ï", "o": "ô", "u": "û"]
    var letters = letters
    let places = letters.indices.filter { marked[letters[$0]] != nil }
    guard !places.isEmpty else { return name }
    let place = random.pick(places)
    letters[place] = marked[letters[place]] ?? letters[place]
    return String(letters)
  }

  private func hyphened(_ random: inout RandomNumbers) -> String {
    if name.contains("-") { return name.replacing("-", with: random.chance(0.5) ? " " : "") }
    if name.contains(" ") { return name.replacing(" ", with: random.chance(0.5) ? "-" : "") }
    var letters = letters
    letters.insert("-", at: letters.count / 2)
    return String(letters)
  }

  // One key too many, too few, beside, or too soon, anywhere but the first letter three times in four.
  private func slipped(_ random: inout RandomNumbers) -> String {
    var letters = letters
    let first = random.chance(0.25) ? 0 : min(1, letters.count - 1)
    let place = random.number(in: first...letters.count - 1)
    switch random.number(in: 0...3) {
    case 0 where letters.count > 2: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2 where place + 1 < letters.count: letters.swapAt(place, place + 1)
    default:
      let row = Self.rows.first { $0.contains(letters[place]) } ?? Self.rows[0]
      let key = row.firstIndex(of: letters[place]) ?? 0
      letters[place] = row[key == 0 ? 1 : key - 1]
    }
    return String(letters)
  }

  // The keyboard of the country.
  private static let rows: [[Character]] = [
    Array("azertyuiop"), Array("qsdfghjklm"), Array("wxcvbn"),
  ]

  private func respelt(_ random: inout RandomNumbers) -> String {
    let lower = name.lowercased()
    let possible = Self.spellings.filter { lower.contains($0.0) }
    guard !possible.isEmpty else { return name + "e" }
    let (from, to) = random.pick(possible)
    return lower.replacing(from, with: to, maxReplacements: 1)
  }

  private static let spellings: [(String, String)] = [
    ("ph", "f"), ("f", "ph"), ("ca", "ka"), ("ka", "ca"), ("co", "ko"), ("ko", "co"), ("qu", "k"),
    ("ss", "c"), ("ci", "si"), ("ce", "se"), ("s", "ss"), ("z", "s"), ("y", "i"), ("i", "y"),
    ("th", "t"), ("t", "th"), ("ai", "é"), ("eau", "o"), ("au", "o"), ("o", "au"), ("an", "en"),
    ("en", "an"), ("dj", "j"), ("j", "dj"), ("ll", "l"), ("l", "ll"), ("nn", "n"), ("n", "nn"),
    ("mm", "m"), ("m", "mm"), ("h", ""), ("ou", "u"), ("oua", "wa"), ("x", "ks"), ("ge", "je"),
    ("kh", "k"), ("ch", "sh"), ("é", "er"), ("ï", "y"),
  ]

  // One word of several, else the first letters.
  private func cut(_ random: inout RandomNumbers) -> String {
    let words = name.split { $0 == " " || $0 == "-" }.map(String.init).filter { $0.count > 2 }
    if words.count > 1 { return random.pick(words) }
    guard letters.count > 4 else { return String(letters.dropLast()) }
    return String(letters.prefix(random.number(in: 3...min(5, letters.count - 1))))
  }

  // Words in the other order; a single word as verlan has it.
  private var turned: String {
    let words = name.split { $0 == " " || $0 == "-" }.map(String.init)
    if words.count > 1 { return words.reversed().joined(separator: " ") }
    let vowels = Set("aeiouyéèêëïîAEIOUYÉ")
    let cut = letters.indices.dropFirst().first { place in
      !vowels.contains(letters[place]) && vowels.contains(letters[place - 1])
    }
    guard let cut else { return String(letters.reversed()) }
    return String(letters[cut...] + letters[..<cut]).lowercased()
  }

  // « ou » after the third letter, or the fourth: never after a vowel.
  private static func endeared(_ word: String) -> String {
    let stem = word.prefix(4)
    return (stem.last.map("aeiouéèêëïîy".contains) == true ? stem.dropLast() : stem) + "ou"
  }

  private func shortened(_ random: inout RandomNumbers) -> String {
    let words = name.split(separator: " ").map(String.init)
    if let short = words.first.flatMap({ EncounterNames.diminutives[$0] }) {
      return random.pick(short)
    }
    let vowels = Set("aeiouéèêëïî")
    guard let word = words.first?.lowercased().drop(while: vowels.contains),
      let vowel = word.firstIndex(where: vowels.contains)
    else { return name }
    let syllable = String(word[...vowel])
    return random.chance(0.5) ? syllable + syllable : Self.endeared(words[0].lowercased())
  }
}
