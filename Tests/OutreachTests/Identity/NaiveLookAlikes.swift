import Outreach

/// The definition of look-alikes read a second time: every pair, every name, nothing grouped.
struct NaiveLookAlikes {
  private struct Called {
    var name: Int
    var word: Int?
    var part: KnownPerson.Name.Part
    /// Its place among all texts.
    var text: Int
  }

  private let people: [KnownPerson]
  private let called: [[Called]]
  // Of each text with each: computed once, for it is looked at a thousand times.
  private let likenesses: [[NameLikeness?]]

  init(_ people: [KnownPerson]) {
    self.people = people
    var texts: [String] = []
    func place(_ text: String) -> Int {
      if let place = texts.firstIndex(of: text) { return place }
      texts.append(text)
      return texts.count - 1
    }
    called = people.map { person in
      person.names.enumerated().flatMap { rank, name in
        let words = name.text.split(separator: " ").map(String.init)
        let whole = [Called(name: rank, word: nil, part: name.part, text: place(name.text))]
        guard name.part == .alias, words.count > 1 else { return whole }
        return whole
          + words.enumerated().filter { $0.element.count > 2 }.map {
            Called(name: rank, word: $0.offset, part: name.part, text: place($0.element))
          }
      }
    }
    likenesses = texts.map { one in texts.map { NameLikeness(one, $0) } }
  }

  private func compare(_ one: Int, _ other: Int) -> NameLikeness? { likenesses[one][other] }

  /// The ids of the pairs that look alike, in order.
  func pairs(distinct: [(String, String)]) -> [[String]] {
    var found: [[String]] = []
    for first in people.indices {
      for second in people.indices where second > first {
        let isDistinct = distinct.contains { one, other in
          let (left, right) = (people[first].youths, people[second].youths)
          return left.contains(one) && right.contains(other)
            || left.contains(other) && right.contains(one)
        }
        guard !isDistinct, isCompatible(first, second),
          let names = names(called[first], called[second]),
          names * share(people[first], people[second]) <= 1
        else { continue }
        found.append([people[first].youths[0], people[second].youths[0]])
      }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func isCompatible(_ first: Int, _ second: Int) -> Bool {
    let (left, right) = (people[first], people[second])
    func differ(_ one: String?, _ other: String?) -> Bool {
      one != nil && other != nil && one?.lowercased() != other?.lowercased()
    }
    if differ(left.gender, right.gender) || differ(left.commune, right.commune) { return false }
    for part in [KnownPerson.Name.Part.firstName, .lastName] {
      let ones = called[first].filter { $0.part == part }
      let others = called[second].filter { $0.part == part }
      let alike = ones.contains { one in
        others.contains { compare(one.text, $0.text) != nil }
      }
      if !ones.isEmpty, !others.isEmpty, !alike { return false }
    }
    guard let one = left.birth, let other = right.birth else { return true }
    let margin = one.isSaid || other.isSaid ? 12 : 0
    return one.months.contains { month in
      other.months.contains { abs($0 - month) <= margin }
    }
  }

  // How many others bear names as much alike; nil when none is alike.
  private func names(_ ones: [Called], _ others: [Called]) -> Double? {
    var matches: [(one: Called, other: Called, count: Int)] = []
    for one in ones {
      for other in others {
        guard let likeness = compare(one.text, other.text) else { continue }
        matches.append((one, other, count(one.text, other.text, likeness)))
      }
    }
    guard !matches.isEmpty else { return nil }
    var best = matches.map { Double($0.count - 2) }.min() ?? 0
    func overlap(_ one: Called, _ other: Called) -> Bool {
      one.name == other.name && (one.word == nil || other.word == nil || one.word == other.word)
        || compare(one.text, other.text) != nil
    }
    for one in matches {
      for other in matches where !overlap(one.one, other.one) && !overlap(one.other, other.other) {
        let (few, many) = (min(one.count, other.count), max(one.count, other.count))
        best = min(best, Double(few - 2) * Double(many - 1) / Double(people.count - 1))
      }
    }
    return best
  }

  private func count(_ one: Int, _ other: Int, _ likeness: NameLikeness) -> Int {
    func bearers(_ fits: (Int) -> Bool) -> Int {
      called.reduce(0) { total, names in
        var texts: [Int] = []
        for name in names where fits(name.text) {
          if !texts.contains(where: { compare($0, name.text) == .same }) {
            texts.append(name.text)
          }
        }
        return total + texts.count
      }
    }
    switch likeness {
    case .same: return bearers { compare($0, one) == .same }
    case .sound: return bearers { (compare($0, one) ?? .spelling) > .spelling }
    case .spelling:
      return max(
        bearers { compare($0, one) != nil }, bearers { compare($0, other) != nil })
    }
  }

  private func share(_ left: KnownPerson, _ right: KnownPerson) -> Double {
    func share(_ known: [Bool]) -> Double {
      Double(known.count(where: \.self) - 1) / Double(known.count - 1)
    }
    var total = 1.0
    if let gender = left.gender, right.gender != nil {
      total *= share(people.compactMap(\.gender).map { $0 == gender })
    }
    if let commune = left.commune?.lowercased(), right.commune != nil {
      total *= share(people.compactMap { $0.commune?.lowercased() }.map { $0 == commune })
    }
    if let one = left.birth, let other = right.birth, one.months.overlaps(other.months) {
      let births = people.compactMap(\.birth)
      total *=
        [one, other].map { span in
          share(births.map { $0.months.overlaps(span.months) })
        }.max() ?? 1
    }
    return total
  }
}
