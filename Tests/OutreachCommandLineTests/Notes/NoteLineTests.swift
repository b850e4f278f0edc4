import Testing

@testable import OutreachCommandLine

struct NoteLineTests {
  @Test(arguments: [
    (
      "Yaya 17 H, 2e fois, veut le permis",
      NoteLine(
        name: "Yaya", age: 17, gender: "H", rank: 2, themes: ["mobilite"], rest: "veut le permis")
    ),
    (
      "Lina, 16 ans, fille, jamais vue, QPV",
      NoteLine(name: "Lina", age: 16, gender: "F", rank: 1, zones: ["qpv-2024"])
    ),
    ("Bako", NoteLine(name: "Bako")),
    ("1. Nox 18", NoteLine(name: "Nox", age: 18)), ("3) Nox", NoteLine(name: "Nox")),
    ("– Nox (18 ans)", NoteLine(name: "Nox", age: 18)), ("Nox/18", NoteLine(name: "Nox", age: 18)),
    ("1 jeune sans nom", NoteLine(people: 1, rest: "1 jeune sans nom")),
    ("Jean Luc 22ans f nouvelle", NoteLine(name: "Jean Luc", age: 22, gender: "F", rank: 1)),
    (
      "3 jeunes devant le gymnase, pas de nom",
      NoteLine(people: 3, rest: "3 jeunes devant le gymnase, pas de nom")
    ),
    ("groupe de 4 au city", NoteLine(people: 4, rest: "groupe de 4 au city")),
    (
      "Momo ~19 déjà vu; cherche un taf et un appart",
      NoteLine(
        name: "Momo", age: 19, rank: 2, themes: ["logement", "emploi"],
        rest: "cherche un taf et un appart")
    ),
    (
      "Kevin veut refaire sa carte, 18",
      NoteLine(name: "Kevin", age: 18, rest: "veut refaire sa carte")
    ),
    (
      "rappeler la mission locale de Fontaine lundi",
      NoteLine(rest: "rappeler la mission locale de Fontaine lundi")
    ),
    ("fille 17 ans, pas de nom", NoteLine(age: 17, gender: "F", rest: "pas de nom")),
    ("Sarah 17 : 18 en mai", NoteLine(name: "Sarah", age: 17, rest: "18 en mai")),
    ("Jeudi 15, maraude gare", NoteLine(rest: "Jeudi 15, maraude gare")),
    ("12 personnes au café", NoteLine(people: 12, isOfAllAges: true, rest: "12 personnes au café")),
    ("Yaya 18H", NoteLine(name: "Yaya", age: 18, gender: "H")),
    ("Lina 17f, 2e fois", NoteLine(name: "Lina", age: 17, gender: "F", rank: 2)),
    ("Yaya 18h gare", NoteLine(name: "Yaya", hour: 18, rest: "18h gare")),
    ("Yaya 17 H, rdv 14h", NoteLine(name: "Yaya", age: 17, gender: "H", rest: "rdv 14h")),
    (
      "H 17 Tom2 cherche un taf",
      NoteLine(
        age: 17, gender: "H", themes: ["emploi"], laterName: "Tom2", rest: "Tom2 cherche un taf")
    ),
    (
      "Sami 18 H, tél : 06 12 34 56 78, veut le permis",
      NoteLine(
        name: "Sami", age: 18, gender: "H", themes: ["mobilite"], phone: "0612345678",
        rest: "veut le permis")
    ),
    ("Sami +33 6.12.34.56.78", NoteLine(name: "Sami", phone: "+33612345678")),
    ("", NoteLine()),
  ])
  func `a line as typed on a phone is understood, and the rest kept`(
    line: String, expected: NoteLine
  ) {
    #expect(NoteLine(reading: line) == expected)
  }
}
