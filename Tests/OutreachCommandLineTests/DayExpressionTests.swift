import Outreach
import OutreachCommandLine
import Testing

/// Thursday 15 October 2026.
let thursday = Day(iso: "2026-10-15") ?? Day(number: 0)

struct DayExpressionTests {
  @Test(arguments: [
    ("2026-10-14", "2026-10-14"), ("14/10/2026", "2026-10-14"), ("4/9/2026", "2026-09-04"),
    ("04/09/2026", "2026-09-04"), ("29/02/2024", "2024-02-29"),
    ("14/10", "2026-10-14"), ("15/10", "2026-10-15"), ("16/10", "2025-10-16"),
    ("1/1", "2026-01-01"), ("31/12", "2025-12-31"), ("29/2", "2024-02-29"),
    ("14", "2026-10-14"), ("15", "2026-10-15"), ("16", "2026-09-16"), ("1", "2026-10-01"),
    ("01", "2026-10-01"), ("31", "2026-08-31"), ("30", "2026-09-30"),
    ("aujourdhui", "2026-10-15"), ("aujourd'hui", "2026-10-15"), ("aujourd’hui", "2026-10-15"),
    ("AUJOURD’HUI", "2026-10-15"), ("hier", "2026-10-14"), ("Hier", "2026-10-14"),
    ("avant-hier", "2026-10-13"), (" hier ", "2026-10-14"),
    ("jeudi", "2026-10-15"), ("mercredi", "2026-10-14"), ("mardi", "2026-10-13"),
    ("lundi", "2026-10-12"), ("dimanche", "2026-10-11"), ("samedi", "2026-10-10"),
    ("vendredi", "2026-10-09"), ("Lundi", "2026-10-12"), ("lündi", "2026-10-12"),
    ("il y a 0 jour", "2026-10-15"), ("il y a 1 jour", "2026-10-14"),
    ("il y a 3 jours", "2026-10-12"), ("Il  y a 3 jours", "2026-10-12"),
    ("il y a 1 semaine", "2026-10-08"), ("il y a 2 semaines", "2026-10-01"),
    ("il y a 1 mois", "2026-09-15"), ("il y a 1 an", "2025-10-15"),
    ("il y a 2 ans", "2024-10-15"), ("il y a 100 jours", "2026-07-07"),
  ])
  func `every form is read`(text: String, day: String) throws {
    #expect(try DayExpression.parse(text, today: thursday).iso == day)
  }

  @Test(arguments: [
    ("2027-03-01", "31", "2027-01-31"), ("2027-03-01", "29", "2027-01-29"),
    ("2028-03-01", "29", "2028-02-29"), ("2027-01-15", "16", "2026-12-16"),
    ("2028-02-28", "29/02", "2024-02-29"), ("2028-02-29", "29/02", "2028-02-29"),
    ("1904-02-28", "29/02", "1896-02-29"), ("2026-03-31", "il y a 1 mois", "2026-02-28"),
    ("2028-02-29", "il y a 1 an", "2027-02-28"),
  ])
  func `missing parts mean the latest such day`(today: String, text: String, day: String) throws {
    let today = try #require(Day(iso: today))
    #expect(try DayExpression.parse(text, today: today).iso == day)
  }

  @Test func `every day of the month is the latest one, whatever today is`() throws {
    for offset in 0..<1500 {
      let today = thursday.adding(days: offset)
      for number in 1...31 {
        let day = try DayExpression.parse("\(number)", today: today)
        let later = (1...60).lazy.map { day.adding(days: $0) }
          .first { $0.parts.day == number && $0 <= today }
        #expect(day.parts.day == number && day <= today && later == nil)
      }
    }
  }

  @Test(arguments: [
    ("2027-01-31", "2027-01-31"), ("16/10/2026", "2026-10-16"), ("16/10", "2025-10-16"),
    ("16", "2026-09-16"), ("vendredi", "2026-10-09"),
  ])
  func `a period may end to come, when its year is given`(text: String, day: String) throws {
    #expect(try DayExpression.parse(text, today: thursday, future: .allowed).iso == day)
  }

  @Test(arguments: [
    ("16/10", "2026-10-16"), ("15/10", "2026-10-15"), ("14/10", "2027-10-14"),
    ("16", "2026-10-16"), ("15", "2026-10-15"), ("14", "2026-11-14"), ("31", "2026-10-31"),
    ("29/2", "2028-02-29"), ("vendredi", "2026-10-16"), ("lundi", "2026-10-19"),
    ("jeudi", "2026-10-22"), ("demain", "2026-10-16"), ("Après-demain", "2026-10-17"),
    ("dans 3 jours", "2026-10-18"), ("dans 2 sem", "2026-10-29"), ("dans 1 mois", "2026-11-15"),
    ("dans 1 an", "2027-10-15"), ("dans 10 j", "2026-10-25"), ("hier", "2026-10-14"),
    ("14/10/2026", "2026-10-14"),
  ])
  func `an end without its month or year is the first to come`(text: String, day: String) throws {
    #expect(try DayExpression.parse(text, today: thursday, future: .expected).iso == day)
  }

  @Test(arguments: [
    ("30/9", "2026-09-30"), ("1", "2026-09-01"), ("mardi", "2026-09-08"),
    ("dans 3 j", "2026-10-18"),
  ])
  func `an end is looked for from the day of its fact, a distance from today`(
    text: String, day: String
  ) throws {
    let start = try #require(Day(iso: "2026-09-01"))
    let read = try DayExpression.parse(text, today: thursday, future: .expected, from: start)
    #expect(read.iso == day)
  }

  @Test func `every day of the month expected is the first one, whatever today is`() throws {
    for offset in 0..<1500 {
      let today = thursday.adding(days: offset)
      for number in 1...31 {
        let day = try DayExpression.parse("\(number)", today: today, future: .expected)
        let sooner = (1...60).lazy.map { day.adding(days: -$0) }
          .first { $0.parts.day == number && $0 >= today }
        #expect(day.parts.day == number && day >= today && sooner == nil)
      }
    }
  }
}
