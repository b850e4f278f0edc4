/// A name that a person is called by: whole, or one word of an alias of several.
struct CalledBy {
  /// Its place in the `NameTable`.
  let number: UInt32
  let part: KnownPerson.Name.Part
  /// Its place among the person's names.
  let name: Int
  /// The rank of the word; `nil` for the whole.
  let word: Int?

  /// Those of a person: « Yaya Diallo », given as an alias, is also Yaya and Diallo.
  static func all(
    _ given: [KnownPerson.Name], of person: UInt32, _ names: inout NameTable
  ) -> [CalledBy] {
    var all: [CalledBy] = []
    for (place, name) in given.enumerated() {
      func add(_ text: some StringProtocol, word: Int?) {
        guard let number = names.add(String(text), of: person) else { return }
        all.append(CalledBy(number: number, part: name.part, name: place, word: word))
      }
      add(name.text, word: nil)
      let words = name.text.split(whereSeparator: \.isWhitespace)
      guard name.part == .alias, words.count > 1 else { continue }
      for (rank, word) in words.enumerated() where word.count > 2 { add(word, word: rank) }
    }
    return all
  }

  /// Whether both are the same thing that the person was called.
  func overlaps(_ other: CalledBy) -> Bool {
    name == other.name && (word == nil || other.word == nil || word == other.word)
  }
}
