/// People who stay unnamed, as the first words of a line count them.
struct NoteCrowd: Equatable {
  /// How many, or as many as there are at least; `nil` when no number is said.
  let count: Int?
  /// Whether the number is to be asked for: « une dizaine », « 3 ou 4 », « des jeunes ».
  let isVague: Bool
  let isOfAllAges: Bool

  /// « 3 jeunes », « groupe de 4 », « une dizaine de jeunes », « 3 ou 4 garçons », « quelques ados »; `nil` for anything
  /// else.
  init?(_ words: [String]) {
    var words = words.map(folded)[...]
    var isVague = false
    while let first = words.first, NoteWords.beforeCounts.contains(first) {
      if NoteWords.vague.contains(first) { isVague = true }
      words.removeFirst()
    }
    let isGroup = words.first.map(NoteWords.groups.contains) ?? false
    if isGroup {
      words.removeFirst()
      words = words.drop { ["de", "d'", "d'environ"].contains($0) }
    }
    guard let (count, length) = Self.number(words) else {
      guard isVague || isGroup, let people = words.first, NoteWords.isPeople(people) else {
        return nil
      }
      (self.count, self.isVague) = (nil, true)
      isOfAllAges = NoteWords.ofAllAges.contains(people)
      return
    }
    let people = words.dropFirst(length).drop { $0 == "de" }.first
    guard (1...500).contains(count), isGroup || people.map(NoteWords.isPeople) == true else {
      return nil
    }
    self.count = count
    self.isVague = isVague || length > 1 || Int(words.first ?? "") == nil
    isOfAllAges = people.map(NoteWords.ofAllAges.contains) ?? false
  }

  // The number that the words begin with, the smaller of two, and how many words say it.
  private static func number(_ words: ArraySlice<String>) -> (count: Int, length: Int)? {
    guard let first = words.first else { return nil }
    if let about = NoteWords.abouts[first] { return (about, 1) }
    let parts = first.split(whereSeparator: { "-/~".contains($0) })
    guard let number = parts.first.flatMap({ Int($0) }) else { return nil }
    if parts.count == 2 || first.hasPrefix("~") { return (number, 1) }
    let next = words.dropFirst()
    guard let link = next.first, ["ou", "a"].contains(link),
      let second = next.dropFirst().first, Int(second) != nil
    else { return (number, 1) }
    return (number, 3)
  }
}
