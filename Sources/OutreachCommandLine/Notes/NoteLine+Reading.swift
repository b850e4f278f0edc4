extension NoteLine {
  /// Reads one line: a name first, then in any order age, gender, which time it is, zone, subjects.
  ///
  /// « Yaya 17 H, 2e fois, veut le permis », « Lina, 16 ans, fille, jamais vue, QPV », « 3 jeunes devant le
  /// gymnase ».
  package init(reading line: String) {
    let (number, text) = NotePhone.taken(from: line) ?? (nil, line)
    phone = number
    let line = Self.plain(text)
    let parts = line.split(omittingEmptySubsequences: true) { ",;:()".contains($0) || $0.isNewline }
      .map { String($0).trimmed }.filter { !$0.isEmpty }
    // « Jeudi 15, maraude gare » heads the notes and speaks of nobody.
    if let first = line.split(whereSeparator: { !$0.isLetter }).first,
      NoteWords.headings.contains(folded(String(first)))
    {
      rest = line
      return
    }
    var rest: [String] = []
    for (number, part) in parts.enumerated() {
      var words = part.split(whereSeparator: \.isWhitespace).map(String.init)
      if number == 0, let crowd = NoteCrowd(words) {
        (people, isVague, isOfAllAges) = (crowd.count, crowd.isVague, crowd.isOfAllAges)
        rest.append(part)
        continue
      }
      if number == 0 { takeName(&words) }
      // « 18h » after a name may be an hour: it stays in the note until somebody says.
      if number == 0, let first = words.first, first.hasSuffix("h") {
        hour = Self.ageAndGender(first)?.0
      }
      let left = words.filter { !take($0) }
      if number == 0, name == nil, left.count < words.count { laterName = Self.name(left) }
      zones += words.compactMap { NoteWords.zones[folded($0)] }.filter { !zones.contains($0) }
      // Words that say nothing by themselves are left out when nothing else is said.
      let isSaid = left.allSatisfy { NoteWords.filling.contains(folded($0)) }
      if !isSaid || (left.count == words.count && number > 0) {
        rest.append(left.joined(separator: " "))
      }
      if folded(part).hasPrefix("jamais vu") { rank = 1 }
    }
    if age != nil || gender != nil { hour = nil }
    self.rest = rest.joined(separator: ", ")
    if folded(self.rest) == "jamais vu" || folded(self.rest) == "jamais vue" { self.rest = "" }
    themes = NoteWords.themes(in: self.rest)
  }

  // Without what begins a line of a list: « 1. », « 3) », « - », « • »; a bar after a name is a comma.
  private static func plain(_ line: String) -> String {
    line.replacing(#/^\s*(?:\d{1,2}[.)]|[-–—•*])\s+/#, with: "")
      .replacing(#/(\p{L})\s*\//#) { "\($0.output.1)," }
  }

  // The words before the first that says something else.
  private mutating func takeName(_ words: inout [String]) {
    let count = words.prefix { !Self.speaks($0) }.count
    // A whole clause is no name: « rappeler la mission locale lundi ».
    guard count > 0, count <= 3, words[0].first?.isUppercase == true || Self.ends(words, count)
    else { return }
    name = words.prefix(count).joined(separator: " ")
    words.removeFirst(count)
  }

  // Whether nothing follows the first words, or something understood rather than a clause.
  private static func ends(_ words: [String], _ count: Int) -> Bool {
    count == words.count || !["la", "le", "un", "une"].contains(folded(words[count]))
  }

  // The first words, three at most, each begun as a name is.
  private static func name(_ words: [String]) -> String? {
    let count = words.prefix(3).prefix { $0.first?.isUppercase == true }.count
    return count > 0 ? words.prefix(count).joined(separator: " ") : nil
  }

  private static func speaks(_ word: String) -> Bool {
    let folded = folded(word)
    return Self.age(folded) != nil || Self.ageAndGender(word) != nil
      || NoteWords.genders[folded] != nil
      || NoteWords.first.contains(folded) || NoteWords.again.contains(folded)
      || NoteWords.filling.contains(folded) || NoteWords.zones[folded] != nil
      || ["veut", "cherche", "a", "est", "vu", "?"].contains(folded)
  }

  // Whether the word is understood, and so needs not stay in the note.
  private mutating func take(_ typed: String) -> Bool {
    let word = folded(typed)
    if age == nil, gender == nil, !typed.hasSuffix("h"),
      let (years, code) = Self.ageAndGender(typed)
    {
      (age, gender) = (years, code)
    } else if age == nil, let years = Self.age(word) {
      age = years
    } else if gender == nil, let code = NoteWords.genders[word] {
      gender = code
    } else if NoteWords.first.contains(word) {
      rank = 1
    } else if NoteWords.again.contains(word) {
      rank = 2
    } else {
      return NoteWords.zones[word] != nil
    }
    return true
  }

  // « 18H », « 17f ».
  private static func ageAndGender(_ word: String) -> (Int, String)? {
    guard let last = word.last, let years = Int(word.dropLast()), (10...35).contains(years),
      let code = NoteWords.genders[folded(String(last))]
    else { return nil }
    return (years, code)
  }

  // « 17 », « 17a », « 17ans », « ~17 ».
  private static func age(_ word: String) -> Int? {
    let digits = word.drop { $0 == "~" }.prefix { $0.isNumber }
    guard let years = Int(digits), (10...35).contains(years) else { return nil }
    let unit = word.drop { $0 == "~" }.dropFirst(digits.count)
    return ["", "a", "an", "ans"].contains(String(unit)) ? years : nil
  }
}
