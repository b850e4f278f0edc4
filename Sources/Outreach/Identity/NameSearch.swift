/// Everybody by what they are called, to be looked through for whoever may be called what is said.
package struct NameSearch: Sendable {
  /// A person who may be called what is said.
  package struct Finding: Equatable, Sendable {
    /// The place of the person among those given.
    package let person: Int
    /// The name that resembles what is said the most.
    package let name: KnownPerson.Name
    package let resemblance: NameResemblance
    /// How many times likelier the resemblance is of this person than of anybody.
    let weight: Double
  }

  // A name that a person is called by: whole, or one word of it.
  private struct Entry: Sendable {
    let person: Int32
    let name: Int32
    /// Its place among the distinct texts.
    let text: Int32
    let isWord: Bool
  }

  /// How many are known, those without a name included.
  package var count: Int { names.count }
  private let names: [[KnownPerson.Name]]
  private let entries: [Entry]
  // Every text once: many are called alike.
  private let texts: [ComparedName]

  /// The names of each person; a person may have none.
  package init(_ names: [[KnownPerson.Name]]) {
    self.names = names
    var (numbers, texts, entries) = ([String: Int32](), [String](), [Entry]())
    for (person, given) in names.enumerated() {
      for (place, name) in given.enumerated() {
        func add(_ text: String, isWord: Bool) {
          let number = numbers[text] ?? Int32(texts.count)
          if number == texts.count {
            numbers[text] = number
            texts.append(text)
          }
          entries.append(
            Entry(person: Int32(person), name: Int32(place), text: number, isWord: isWord))
        }
        add(name.text, isWord: false)
        for word in Self.words(name) { add(word, isWord: true) }
      }
    }
    self.entries = entries
    let all = texts
    self.texts = inPieces(all.count, atLeast: 256) { all[$0].map { ComparedName($0) } }
  }

  /// Who may be called one of `said`, each person once, by the name that says the most.
  package func findings(_ said: [String]) -> [Finding] {
    var best: [Int: Finding] = [:]
    for text in said {
      let matches = matches(ComparedName(text))
      var counts: [NameResemblance: Int] = [:]
      for match in matches.keys { counts[match.resemblance, default: 0] += 1 }
      for (match, name) in matches {
        let weight = weight(match.resemblance, count: counts[match.resemblance] ?? 1)
        let person = Int(match.person)
        if let other = best[person],
          (other.weight, other.resemblance) >= (weight, match.resemblance)
        {
          continue
        }
        best[person] = Finding(
          person: person, name: names[person][Int(name)], resemblance: match.resemblance,
          weight: weight)
      }
    }
    return Array(best.values)
  }

  // Of the others, so many resemble as much: that is what chance gives. Where nobody else does, a stranger is
  // still taken to do so: once in five carnets by the whole name, once in each by a part of it.
  private func weight(_ resemblance: NameResemblance, count: Int) -> Double {
    let strangers = Double(count - 1) + (resemblance.isOfWhole ? 0.2 : 1)
    return resemblance.share * Double(names.count) / strangers
  }

  // One way in which a person may be called what is said.
  private struct Match: Hashable {
    let person: Int32
    let resemblance: NameResemblance
  }

  // Every way, with the first name of the person that has it.
  private func matches(_ said: ComparedName) -> [Match: Int32] {
    let resemblances = inPieces(texts.count, atLeast: 256) { places in
      texts[places].map { said.resemblance(to: $0) }
    }
    var matches: [Match: Int32] = [:]
    for entry in entries {
      guard var resemblance = resemblances[Int(entry.text)] else { continue }
      if entry.isWord {
        // « Yaya Koné » is not Diallo's Yaya: only a name of one word is a word of another.
        if said.isOfSeveralWords { continue }
        resemblance = min(resemblance, .word)
      }
      // A first name or a nickname is made smaller, never a family's.
      if resemblance <= .diminutive,
        names[Int(entry.person)][Int(entry.name)].part == .lastName
      {
        continue
      }
      let match = Match(person: entry.person, resemblance: resemblance)
      if matches[match] == nil { matches[match] = entry.name }
    }
    return matches
  }

  // « Yaya Diallo », given as an alias, is also Yaya and Diallo, and what is made of these.
  private static func words(_ name: KnownPerson.Name) -> [String] {
    guard name.part == .alias else { return [] }
    // Letters of one byte each are parted much faster.
    let bytes = name.text.utf8
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      let words = bytes.split { $0 == 0x20 || $0 == 0x2D || (0x09...0x0D).contains($0) }
      return words.count > 1 ? words.filter { $0.count > 2 }.map { String(Substring($0)) } : []
    }
    let words = name.text.split { $0.isWhitespace || $0 == "-" }
    return words.count > 1 ? words.filter { $0.count > 2 }.map(String.init) : []
  }
}
