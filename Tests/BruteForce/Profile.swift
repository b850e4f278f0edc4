/// Who is in profile on a day (section 3, c1).
extension Study {
  /// "age within bounds or unknown"
  func ageHolds(_ person: Person, at day: Day) -> Bool {
    guard let age = person.age(at: day) else { return true }
    if let minimum = programme.minimumAge, age < minimum { return false }
    if let maximum = programme.maximumAge, age > maximum { return false }
    return true
  }

  /// "every trait of `requires` equal or unknown"
  func requirementsHold(_ person: Person, at day: Day) -> Bool {
    for (name, wanted) in programme.requires {
      if let known = person.trait(name, at: day), known != wanted { return false }
    }
    return true
  }

  /// "link `inconnu`, not stated, or `perdu-de-vue` with `lastSeen` absent or lost for `lostAfter` at
  /// that day; `suivi` is not."
  func linkHolds(_ person: Person, at day: Day) -> Bool {
    switch person.value("link", at: day)?.string {
    case nil, "inconnu":
      return true
    case "perdu-de-vue":
      guard let seen = person.value("lastSeen", at: day)?.day else { return true }
      return programme.isLost(since: seen, at: day)
    default:
      return false
    }
  }

  func isInProfile(_ person: Person, at day: Day) -> Bool {
    ageHolds(person, at: day) && requirementsHold(person, at: day) && linkHolds(person, at: day)
  }

  /// "for the first reason that fails on that day: `age`, `criteres`, `dejaSuivis` (the link)"
  func reasonOutOfProfile(_ person: Person, at day: Day) -> String {
    if !ageHolds(person, at: day) { return "age" }
    return requirementsHold(person, at: day) ? "dejaSuivis" : "criteres"
  }
}
