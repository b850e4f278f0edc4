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

  private struct Entry: Sendable {
    let person: Int32
    let name: Int32
    /// Whether it is one word of an alias of several.
    let isWord: Bool
    let compared: ComparedName

    func resemblance(of said: ComparedName) -> NameResemblance? {
      // « Yaya Koné » is not Diallo's Yaya: only a name of one word is a word of another.
      if isWord, said.isOfSeveralWords { return nil }
      return said.resemblance(to: compared).map { isWord ? min($0, .word) : $0 }
    }
  }

  /// How many are known, those without a name included.
  package var count: Int { names.count }
  private let names: [[KnownPerson.Name]]
  private let entries: [[Entry]]

  /// The names of each person; a person may have none.
  package init(_ names: [[KnownPerson.Name]]) {
    self.names = names
    let size = max(256, names.count / 16)
    entries = sideBySide((names.count + size - 1) / size) { piece in
      (piece * size..<min(names.count, (piece + 1) * size)).flatMap { person in
        names[person].enumerated().flatMap { place, name in
          ([name.text] + Self.words(name)).enumerated().map { rank, text in
            Entry(
              person: Int32(person), name: Int32(place), isWord: rank > 0,
              compared: ComparedName(text))
          }
        }
      }
    }
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
    let pieces = sideBySide(entries.count) { piece in
      entries[piece].compactMap { entry in
        entry.resemblance(of: said).map {
          (Match(person: entry.person, resemblance: $0), entry.name)
        }
      }
    }
    return Dictionary(pieces.joined()) { first, _ in first }
  }

  // « Yaya Diallo », given as an alias, is also Yaya and Diallo, and what is made of these.
  private static func words(_ name: KnownPerson.Name) -> [String] {
    let words = name.text.split { $0.isWhitespace || $0 == "-" }
    return name.part == .alias && words.count > 1
      ? words.filter { $0.count > 2 }.map(String.init) : []
  }
}
