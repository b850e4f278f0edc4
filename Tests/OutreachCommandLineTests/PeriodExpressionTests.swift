import Outreach
import OutreachCommandLine
import Testing

struct PeriodExpressionTests {
  private func period(_ line: String, today: Day = thursday) throws(UsageError) -> Period? {
    let tokens = line.split(separator: " ").map(String.init)
    return try PeriodExpression.parse(
      try StatementParser.parse(tokens, as: SampleProgram.bilan), today: today)
  }

  @Test(arguments: [
    ("--mois 2026-10", "2026-10-01", "2026-10-31", "octobre 2026"),
    ("--mois dernier", "2026-09-01", "2026-09-30", "septembre 2026"),
    ("--mois 2027-02", "2027-02-01", "2027-02-28", "février 2027"),
    ("--trimestre 2026-T3", "2026-07-01", "2026-09-30", "3e trimestre 2026"),
    ("--trimestre 2026-t1", "2026-01-01", "2026-03-31", "1er trimestre 2026"),
    ("--trimestre dernier", "2026-07-01", "2026-09-30", "3e trimestre 2026"),
    ("--annee 2025", "2025-01-01", "2025-12-31", "année 2025"),
    ("--annee derniere", "2025-01-01", "2025-12-31", "année 2025"),
    ("--annee Dernière", "2025-01-01", "2025-12-31", "année 2025"),
    ("--annee 0001", "0001-01-01", "0001-12-31", "année 1"),
    ("--du 0001-01-01 --au 0001-12-31", "0001-01-01", "0001-12-31", "année 1"),
    ("--du 1/1 --au 3/3", "2026-01-01", "2026-03-03", "du 1er janvier au 3 mars 2026"),
    ("--du 31/12 --au 1", "2025-12-31", "2026-10-01", "du 31 décembre 2025 au 1er octobre 2026"),
    ("--du hier --au hier", "2026-10-14", "2026-10-14", "14 octobre 2026"),
    ("--au 2026-12-31 --du 2026-10-01", "2026-10-01", "2026-12-31", "4e trimestre 2026"),
    ("--du 1/2/2026 --au 30/4/2026", "2026-02-01", "2026-04-30", "du 1er février au 30 avril 2026"),
  ])
  func `every way to say a period is read and named`(
    line: String, from: String, to: String, label: String
  ) throws {
    let period = try #require(try period(line))
    #expect([period.from.iso, period.to.iso] == [from, to])
    #expect(FrenchDate.period(period) == label)
  }

  @Test(arguments: [
    ("2026-01-31", "--mois dernier", "décembre 2025"),
    ("2026-03-31", "--trimestre dernier", "4e trimestre 2025"),
    ("2026-04-01", "--trimestre dernier", "1er trimestre 2026"),
    ("2026-01-01", "--annee derniere", "année 2025"),
  ])
  func `the last one is the last that is over`(today: String, line: String, label: String) throws {
    let today = try #require(Day(iso: today))
    let period = try #require(try period(line, today: today))
    #expect(FrenchDate.period(period) == label)
  }

  @Test func `no option is no period`() throws { #expect(try period("") == nil) }

  @Test(arguments: [
    (
      "--mois octobre",
      "--mois: «~octobre~» n’est pas un mois~; attendu~: AAAA-MM ou dernier."
        + " Exemple~: --mois 2026-10"
    ),
    (
      "--mois 2026-13",
      "--mois: «~2026-13~» n’est pas un mois~; attendu~: AAAA-MM ou dernier."
        + " Exemple~: --mois 2026-10"
    ),
    (
      "--mois 26-10",
      "--mois: «~26-10~» n’est pas un mois~; attendu~: AAAA-MM ou dernier."
        + " Exemple~: --mois 2026-10"
    ),
    (
      "--trimestre T3",
      "--trimestre: «~T3~» n’est pas un trimestre~; attendu~: AAAA-T1 à AAAA-T4 ou dernier."
        + " Exemple~: --trimestre 2026-T4"
    ),
    (
      "--trimestre 2026-T5",
      "--trimestre: «~2026-T5~» n’est pas un trimestre~; attendu~: AAAA-T1 à AAAA-T4 ou dernier."
        + " Exemple~: --trimestre 2026-T4"
    ),
    (
      "--annee 26",
      "--annee: «~26~» n’est pas une année~; attendu~: AAAA, en quatre chiffres, ou derniere."
        + " Exemple~: --annee 2026"
    ),
    (
      "--annee 0000",
      "--annee: «~0000~» n’est pas une année~; attendu~: AAAA, en quatre chiffres, ou derniere."
        + " Exemple~: --annee 2026"
    ),
    (
      "--du 1/9",
      "--du: il manque --au~; une période a un premier et un dernier jour, compris tous deux."
        + " Exemple~: --du 1/9 --au hier"
    ),
    (
      "--au hier",
      "--au: il manque --du~; une période a un premier et un dernier jour, compris tous deux."
        + " Exemple~: --du 1/9 --au hier"
    ),
    (
      "--mois 2026-10 --annee 2026",
      "--mois, --annee: plusieurs périodes à la fois~; attendu~: --mois, --trimestre, --annee,"
        + " ou --du avec --au. N’en garder qu’une"
    ),
    (
      "--au hier --trimestre dernier",
      "--trimestre, --au: plusieurs périodes à la fois~; attendu~: --mois, --trimestre, --annee,"
        + " ou --du avec --au. N’en garder qu’une"
    ),
    (
      "--du hier --au 1",
      "--du, --au: la période est à l’envers, du mercredi 14 octobre 2026 au jeudi 1er octobre"
        + " 2026~; attendu~: le premier jour, puis le dernier."
        + " Peut-être~: --du 2026-10-01 --au 2026-10-14"
    ),
    (
      "--du hier --au 30/02",
      "--au: «~30/02~» n’existe pas~: février a 29 jours au plus~; un jour s’écrit 2026-10-14,"
        + " 14/10/2026, 14/10, 14, aujourdhui, hier, avant-hier, lundi ou «~il y a 3 jours~»."
        + " Exemple~: --au 14/10/2026"
    ),
  ])
  func `a period that is none is refused`(line: String, message: String) {
    let error = #expect(throws: UsageError.self) { try period(line) }
    #expect(error?.failure.line == noBreak("erreur: " + message))
  }
}
