import Outreach
import OutreachCommandLine
import Testing

struct DayRefusalTests {
  private static let forms =
    "un jour s’écrit 2026-10-14, 14/10/2026, 14/10, 14, aujourdhui, hier, avant-hier, lundi ou"
    + " «~il y a 3 jours~». Exemple~: --date "

  @Test(arguments: [
    "", "octobre", "dans 3", "dans 3jours", "dans 9999 ans", "lundi prochain", "14 octobre",
    "14/10/", "/10", "2026-1-4", "2026-10", "2026", "14.10",
    "10-14", "014", "+4", "-4", "1 4", "١٤", "lun", "lundi dernier", "il y a 3",
    "il y a trois jours",
    "il y a -3 jours", "il y a 3 heures", "il y a 99999 jours", "il y a 9999 ans",
    "il y a 3000 ans", "14/10/02026", "2026/10/14", "14-10-2026",
  ])
  func `what has none of the forms is refused with all of them`(text: String) {
    refuses(text, "«~\(text)~» n’est pas un jour~; \(Self.forms)14/10/2026")
  }

  @Test(arguments: ["0999-01-01", "0001-01-01", "31/12/1899"])
  func `a day before 1900 is refused with that limit`(text: String) {
    refuses(
      text,
      "«~\(text)~» est avant 1900~; attendu~: un jour de 1900 ou d’après."
        + " Exemple~: --date 14/10/2026")
  }

  @Test(arguments: [
    ("30/02", "février a 29 jours au plus"), ("31/04", "avril a 30 jours au plus"),
    ("0/10", "octobre a 31 jours au plus"), ("14/13", "une année a 12 mois"),
    ("14/0", "une année a 12 mois"), ("29/02/2026", "février 2026 a 28 jours"),
    ("2026-02-30", "février 2026 a 28 jours"), ("30/02/2024", "février 2024 a 29 jours"),
    ("31/09/2026", "septembre 2026 a 30 jours"), ("2026-13-01", "une année a 12 mois"),
    ("01/01/0000", "il n’y a pas d’année 0"), ("0", "un mois va de 1 à 31"),
    ("32", "un mois va de 1 à 31"),
  ])
  func `a day the calendar lacks is refused with its reason`(text: String, reason: String) {
    refuses(text, "«~\(text)~» n’existe pas~: \(reason)~; \(Self.forms)14/10/2026")
  }

  @Test(arguments: [
    ("14/10/26", "~: 14 octobre 1926 ou 14 octobre 2026", "14/10/2026"),
    ("4/9/98", "~: 4 septembre 1998 ou 4 septembre 2098", "04/09/1998"),
    ("14.10.26", "~: 14 octobre 1926 ou 14 octobre 2026", "14/10/2026"),
    ("26-10-14", "~: 14 octobre 2026 ou 26 octobre 2014", "26/10/2014"),
    ("14-10-26", "~: 26 octobre 2014 ou 14 octobre 2026", "14/10/2026"),
    ("40-10-14", "~: 14 octobre 2040", "14/10/2026"), ("32/13/26", "", "14/10/2026"),
  ])
  func `a year of two digits is refused with the days it may mean`(
    text: String, readings: String, example: String
  ) {
    refuses(
      text, "«~\(text)~» a une année à deux chiffres\(readings)~; \(Self.forms)\(example)")
  }

  @Test func `a fact to come is refused with its day in full`() {
    refuses(
      "16/10/2026",
      "«~16/10/2026~» est à venir~: vendredi 16 octobre 2026 (demain)~; un fait est"
        + " d’aujourd’hui ou d’avant, \(Self.forms)15/10/2026")
  }

  @Test(arguments: ["demain", "apres-demain", "dans 2 sem"])
  func `a fact is never to come, however that is said`(text: String) throws {
    let day = try DayExpression.parse(text, today: thursday, future: .allowed)
    refuses(
      text,
      "«~\(text)~» est à venir~: \(FrenchDate.full(day, today: thursday))~; un fait est"
        + " d’aujourd’hui ou d’avant, \(Self.forms)15/10/2026")
  }

  @Test func `an end that is no day is refused with the forms of a day to come`() {
    let error = #expect(throws: UsageError.self) {
      try DayExpression.parse("plus tard", today: thursday, future: .expected, place: "Pour quand")
    }
    #expect(
      error?.failure.line
        == noBreak(
          "erreur: Pour quand: «~plus tard~» n’est pas un jour~; un jour s’écrit 2026-10-14,"
            + " 14/10/2026, 14/10, 14, aujourdhui, demain, lundi ou «~dans 3 jours~»."
            + " Exemple~: 22/10/2026"))
  }

  @Test func `a day refused outside an option shows a bare example`() {
    let error = #expect(throws: UsageError.self) {
      try DayExpression.parse("x\u{1B}[2J", today: thursday)
    }
    let forms = Self.forms.replacing("--date ", with: "")
    #expect(
      error?.failure.line
        == noBreak("erreur: «~x\\u{1B}[2J~» n’est pas un jour~; \(forms)14/10/2026"))
  }

  private func refuses(_ text: String, _ message: String) {
    let error = #expect(throws: UsageError.self) {
      try DayExpression.parse(text, today: thursday, place: "--date")
    }
    #expect(error?.failure.status == .usage)
    #expect(error?.failure.line == noBreak("erreur: --date: " + message))
  }
}
