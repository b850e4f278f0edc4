internal import Outreach
internal import OutreachRendering

/// A day told by its distance from today, or by the name of a weekday.
enum RelativeDay {
  /// The day of `text`, folded; a weekday is the latest, today included, or with `start` the first after it. `nil` for
  /// another form, and past the ends of the calendar.
  static func read(_ text: String, today: Day, from start: Day?) -> Day? {
    switch text {
    case "aujourdhui", "aujourd'hui": return today
    case "hier": return today.adding(days: -1)
    case "avant-hier": return today.adding(days: -2)
    case "demain": return today.adding(days: 1)
    case "apres-demain": return today.adding(days: 2)
    default: break
    }
    if let weekday = FrenchCalendar.weekdays.firstIndex(of: text) {
      guard let start else { return today.adding(days: -((today.weekday + 6 - weekday) % 7)) }
      return start.adding(days: (weekday - start.weekday + 7) % 7 + 1)
    }
    let words = text.split(separator: " ").map(String.init)
    if words.starts(with: ["il", "y", "a"]) { return distant(words.dropFirst(3), from: today, -1) }
    return words.first == "dans" ? distant(words.dropFirst(), from: today, 1) : nil
  }

  // `3 jours`, `2 sem`; « 2sem » is a duration, not a distance.
  private static func distant(_ words: ArraySlice<String>, from today: Day, _ sign: Int) -> Day? {
    guard words.count == 2, let number = words.first, number.count <= 4,
      let count = digits(number), let unit = words.last
    else { return nil }
    let day: Day
    switch unit {
    case "j", "jour", "jours": day = today.adding(days: sign * count)
    case "sem", "semaine", "semaines": day = today.adding(days: sign * 7 * count)
    case "mois", "an", "ans":
      let months = sign * (unit == "mois" ? 1 : 12) * count
      guard (1...9999).contains(today.yearMonth.adding(months: months).year) else { return nil }
      day = today.adding(months: months)
    default: return nil
    }
    return (1...9999).contains(day.parts.year) ? day : nil
  }

  /// ASCII digits alone: `Int` would also take a sign.
  static func digits(_ text: String) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
