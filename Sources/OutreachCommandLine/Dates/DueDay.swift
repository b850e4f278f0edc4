internal import Outreach

/// The day by which something is to be done: a day, or so long after the day of the fact.
enum DueDay {
  /// What may be typed at a prompt.
  static func help(today: Day) -> String {
    let day = FrenchDate.slashes(today.adding(days: 7))
    return
      "demain, lundi, \(day.prefix(2)), \(day.prefix(5)), \(day), « dans 3 jours », ou « 10 j »,"
      + " « 3 sem », « 2 mois » après."
  }

  /// Reads `text`, found at `place`; refused before `day`.
  static func read(_ text: String, from day: Day, today: Day, place: String) throws -> Day {
    let isDelay = folded(text).first?.isNumber == true && folded(text).last?.isLetter == true
    let due =
      if isDelay {
        try DurationExpression.parse(text, units: DurationUnit.ofTheCalendar, place: place)
          .after(day) ?? day
      } else {
        try DayExpression.parse(
          text, today: today, future: .expected, from: day, place: place)
      }
    guard due >= day else {
      throw Failure(
        .badData, at: place,
        "l’échéance, \(FrenchDate.short(due)), est avant la suite, \(FrenchDate.short(day))",
        expected: "attendu : le même jour ou après", remedy: "Écrire la date entière, ou une durée")
    }
    return due
  }
}
