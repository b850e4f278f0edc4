import Outreach
import OutreachCommandLine
import Testing

struct FrenchDateTests {
  @Test(arguments: [
    (0, "jeudi 15 octobre 2026 (aujourd’hui)"), (-1, "mercredi 14 octobre 2026 (hier)"),
    (-2, "mardi 13 octobre 2026 (avant-hier)"), (-3, "lundi 12 octobre 2026 (il y a 3 jours)"),
    (-14, "jeudi 1er octobre 2026 (il y a 14 jours)"),
    (-31, "lundi 14 septembre 2026 (il y a 31 jours)"), (-32, "dimanche 13 septembre 2026"),
    (1, "vendredi 16 octobre 2026 (demain)"), (2, "samedi 17 octobre 2026 (après-demain)"),
    (31, "dimanche 15 novembre 2026 (dans 31 jours)"), (32, "lundi 16 novembre 2026"),
  ])
  func `a day is said in full with its distance up to 31 days`(days: Int, words: String) {
    #expect(FrenchDate.full(thursday.adding(days: days), today: thursday) == words)
  }

  @Test func `every month has its name`() throws {
    let names = (1...12).map { FrenchDate.month(YearMonth(year: 2026, month: $0)) }
    #expect(
      names == [
        "janvier 2026", "février 2026", "mars 2026", "avril 2026", "mai 2026", "juin 2026",
        "juillet 2026", "août 2026", "septembre 2026", "octobre 2026", "novembre 2026",
        "décembre 2026",
      ])
  }

  @Test func `the first of a month is the 1er`() {
    #expect(FrenchDate.short(thursday.adding(days: -14)) == "1er octobre 2026")
    #expect(FrenchDate.short(thursday) == "15 octobre 2026")
    #expect(FrenchDate.slashes(thursday) == "15/10/2026")
  }
}
