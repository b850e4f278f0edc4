import Outreach
import OutreachCommandLine
import Testing

struct DurationExpressionTests {
  @Test(arguments: [
    ("90 min", DurationExpression(90, .minute)), ("90min", DurationExpression(90, .minute)),
    ("2h", DurationExpression(2, .hour)), ("2 H", DurationExpression(2, .hour)),
    ("10 j", DurationExpression(10, .day)), ("3 sem", DurationExpression(3, .week)),
    ("3 mois", DurationExpression(3, .month)), ("3mois", DurationExpression(3, .month)),
    ("1 an", DurationExpression(1, .year)), ("2 ans", DurationExpression(2, .year)),
  ])
  func `every unit is read`(text: String, duration: DurationExpression) throws {
    #expect(try DurationExpression.parse(text, units: DurationUnit.allCases) == duration)
  }

  @Test(arguments: [
    ("10 j", "2026-01-10"), ("3 sem", "2026-01-21"), ("1 mois", "2026-01-31"),
    ("2 mois", "2026-02-28"), ("1 an", "2026-12-31"),
  ])
  func `a delay is counted on the calendar`(text: String, day: String) throws {
    let start = try #require(Day(iso: "2025-12-31"))
    let duration = try DurationExpression.parse(text, units: DurationUnit.ofTheCalendar)
    #expect(duration.after(start)?.iso == day)
    #expect(duration.minutes == nil)
  }

  @Test func `a length of the clock is counted in minutes`() throws {
    #expect(DurationExpression(2, .hour).minutes == 120)
    #expect(DurationExpression(45, .minute).minutes == 45)
    #expect(DurationExpression(2, .hour).after(thursday) == nil)
  }

  @Test(arguments: [
    (
      "3 m", DurationUnit.ofTheCalendar,
      "«~3 m~» est ambigu, des minutes ou des mois~; attendu~: un nombre et j, sem, mois ou an."
        + " Écrire --delai='3 mois'"
    ),
    (
      "3m", DurationUnit.allCases,
      "«~3m~» est ambigu, des minutes ou des mois~; attendu~: un nombre et min, h, j, sem, mois ou"
        + " an. Écrire --delai='3 min' ou --delai='3 mois'"
    ),
    (
      "3 mois", DurationUnit.ofTheClock,
      "«~3 mois~» n’est pas une durée~; attendu~: un nombre et min ou h."
        + " Exemple~: --delai='90 min'"
    ),
    (
      "longtemps", DurationUnit.ofTheCalendar,
      "«~longtemps~» n’est pas une durée~; attendu~: un nombre et j, sem, mois ou an."
        + " Exemple~: --delai='3 j'"
    ),
    (
      "3", DurationUnit.ofTheCalendar,
      "«~3~» n’est pas une durée~; attendu~: un nombre et j, sem, mois ou an. Exemple~: --delai='3 j'"
    ),
    (
      "12345 j", DurationUnit.ofTheCalendar,
      "«~12345 j~» n’est pas une durée~; attendu~: un nombre et j, sem, mois ou an."
        + " Exemple~: --delai='3 j'"
    ),
  ])
  func `what is no duration here is refused`(text: String, units: [DurationUnit], message: String) {
    let error = #expect(throws: UsageError.self) {
      try DurationExpression.parse(text, units: units, place: "--delai")
    }
    #expect(error?.failure.line == noBreak("erreur: --delai: " + message))
  }
}
