/// "A characteristic *at day d* is the last value described with `on` ≤ d."
extension Person {
  func value(_ key: String, at day: Day) -> JSONValue? {
    var result: JSONValue?
    for description in descriptions where description.day <= day {
      // "Later values replace earlier ones key by key"; "`null` makes a value unknown".
      if let said = description.own[key] { result = said.known }
    }
    return result
  }

  /// "… and trait by trait within `traits`".
  func trait(_ name: String, at day: Day) -> JSONValue? {
    var result: JSONValue?
    for description in descriptions where description.day <= day {
      guard let traits = description.own["traits"] else { continue }
      if traits == .null { result = nil }
      if let said = traits.object?[name] { result = said.known }
    }
    return result
  }

  /// "For `birth`, `gender` alone, where there is none, the first described after d."
  func valueEvenLater(_ key: String, at day: Day) -> JSONValue? {
    if let before = value(key, at: day) { return before }
    for description in descriptions where description.day > day {
      if let said = description.own[key]?.known { return said }
    }
    return nil
  }

  func gender(at day: Day) -> String? {
    valueEvenLater("gender", at: day)?.string
  }

  func age(at day: Day) -> Int? {
    if let birth = valueEvenLater("birth", at: day)?.string {
      return age(at: day, birth: birth)
    }
    return ageFromSaying(at: day)
  }

  /// "completed years by year and month (a month equal to d's counts as reached; a year alone is
  /// read as July)"
  private func age(at day: Day, birth: String) -> Int? {
    let parts = birth.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first else { return nil }
    let month = parts.count > 1 ? parts[1] : 7
    let date = day.civil
    return date.year - year - (date.month < month ? 1 : 0)
  }

  /// "without `birth`, the `age` last said at or before d (else the first said after) plus completed
  /// years since it was said (minus, if said after)"
  private func ageFromSaying(at day: Day) -> Int? {
    var last: (age: Int, day: Day)?
    for description in descriptions where description.day <= day {
      guard let said = description.own["age"] else { continue }
      if let age = said.int { last = (age, description.day) } else { last = nil }
    }
    if let last { return last.age + completedYears(from: last.day, to: day) }
    for description in descriptions where description.day > day {
      if let age = description.own["age"]?.int {
        return age - completedYears(from: day, to: description.day)
      }
    }
    return nil
  }
}

/// The years n with `start` + 12 n months ≤ `end`.
func completedYears(from start: Day, to end: Day) -> Int {
  var years = 0
  while start.adding(months: 12 * (years + 1)) <= end { years += 1 }
  return years
}

/// "`moins-de-18`, `18-25`, `26-et-plus`"
func ageBand(_ age: Int) -> String {
  if age < 18 { return "moins-de-18" }
  return age <= 25 ? "18-25" : "26-et-plus"
}
