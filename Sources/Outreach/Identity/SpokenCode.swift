/// A name made up for a youth who gives none: « Bako-Lumi », easy to say, to spell and to hear.
package enum SpokenCode {
  // Of two consonants that are taken for each other (b and p, d and t, f and v, k and g, m and n, s and z) one; no
  // letter that French spells in two ways.
  private static let consonants = ["b", "d", "f", "k", "l", "m", "r", "s"]
  private static let vowels = ["a", "i", "o", "u"]

  /// Every word that a code may hold: two syllables, no syllable twice as pet names have it, nothing rude, no first name.
  package static let words: [String] = {
    let syllables = consonants.flatMap { consonant in vowels.map { consonant + $0 } }
    let barred = Set((rude + firstNames).map { FoldedName($0).sound })
    return syllables.flatMap { first in
      syllables.filter { $0 != first }.map { first + $0 }
    }.filter { word in
      // « ku » is heard as a rude word wherever it stands.
      !word.contains("ku") && !barred.contains(FoldedName(word).sound)
    }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }()

  /// The code of the youth of that id, neither word of which sounds like a word of `taken`.
  ///
  /// A carnet would have to hold nearly every word before codes of taken words come back; two codes are never one.
  package static func make(for youth: String, besides taken: [String]) -> String {
    let names = Set(taken.map { FoldedName($0).letters })
    let heard = Set(
      taken.flatMap { $0.split { !$0.isLetter } }.map { FoldedName(String($0)).sound })
    let free = words.filter { !heard.contains(FoldedName($0).sound) }
    let words = free.count > 1 ? free : words
    var state = youth.utf8.reduce(0) { mix($0, UInt64($1)) }
    while true {
      state = mix(state, 1)
      let (first, step) = (
        (state >> 32) % UInt64(words.count), (state & 0xFFFF_FFFF) % UInt64(words.count - 1)
      )
      let second = (first + 1 + step) % UInt64(words.count)
      let code = words[Int(first)] + "-" + words[Int(second)]
      if !names.contains(FoldedName(code).letters) { return code }
    }
  }

  private static let rude = [
    "bida", "bidé", "bifle", "bissa", "bossu", "boudi", "bouru", "bufa", "dobi", "dodu", "fada",
    "fadas", "fadu", "folo", "fossa", "foula", "kadi", "kado", "kafar", "kaka", "kassos", "kona",
    "kouda", "lidiot", "lodu", "louf", "lubri", "mafia", "maso", "morou", "moru", "mula", "rafa",
    "raki", "roubi", "roubo", "sado", "safi", "saki", "salo", "sida", "soula", "sudo", "suka",
    "suri",
  ]
  private static let firstNames = [
    "Adil", "Bakari", "Balo", "Bari", "Basil", "Basma", "Bila", "Bilal", "Bora", "Boris", "Dali",
    "Dalila", "Daria", "Dario", "David", "Dora", "Dori", "Doris", "Fadi", "Fadil", "Fari",
    "Farid", "Farida", "Fida", "Fidel", "Fila", "Fiona", "Fodé", "Foura", "Fuli", "Isa", "Kadi",
    "Kali", "Kalidou", "Kalo", "Kami", "Kamil", "Kari", "Karim", "Karima", "Kaïs", "Kiara",
    "Kira", "Kofi", "Lara", "Laura", "Lauri", "Lida", "Lidia", "Lila", "Lilas", "Lili", "Lisa",
    "Lissa", "Lola", "Lori", "Loris", "Lucas", "Luka", "Lukas", "Luki", "Madi", "Mado", "Maelis",
    "Mali", "Malik", "Malika", "Malo", "Mara", "Mari", "Maria", "Marie", "Mario", "Maris",
    "Marissa", "Marius", "Maro", "Massi", "Mika", "Mikael", "Miki", "Miko", "Mila", "Milo",
    "Mira", "Miri", "Misa", "Modi", "Mori", "Moro", "Moussa", "Musa", "Rabi", "Rabia", "Radi",
    "Rafa", "Rafi", "Rafik", "Raki", "Rama", "Rami", "Ramis", "Ramo", "Rida", "Rima", "Rio",
    "Rita", "Roki", "Rokia", "Roma", "Romi", "Romo", "Rosa", "Rosi", "Rudi", "Rufus", "Sabi",
    "Sadi", "Sadio", "Safi", "Sali", "Salif", "Salima", "Sami", "Samia", "Samy", "Sara", "Sarah",
    "Sidi", "Sila", "Silas", "Sima", "Simo", "Siri", "Sirine", "Sofi", "Sofia", "Soria", "Souad",
    "Suki",
  ]
}
