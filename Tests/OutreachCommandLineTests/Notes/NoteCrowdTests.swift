import Testing

@testable import OutreachCommandLine

struct NoteCrowdTests {
  @Test(arguments: [
    ("un groupe de 5", 5, false, false), ("3 ados au city", 3, false, false),
    ("une dizaine de jeunes", 10, true, false), ("10aine de gens", 10, true, true),
    ("3 ou 4 garçons devant le bar", 3, true, false), ("4-5 jeunes", 4, true, false),
    ("environ 12 personnes", 12, true, true), ("~8 jeunes", 8, true, false),
    ("Un petit groupe de jeunes", nil, true, false), ("quelques ados", nil, true, false),
    ("bande d'ados", nil, true, false),
  ])
  func `people are counted, or said to be without a sure number`(
    line: String, count: Int?, isVague: Bool, isOfAllAges: Bool
  ) {
    let said = NoteLine(reading: line)
    let expected = NoteLine(
      people: count, isVague: isVague, isOfAllAges: isOfAllAges, rest: line)
    #expect(said == expected)
  }

  @Test(arguments: [
    "16-17 ans, fille", "Bande-son 17 H", "un jeune sans nom", "des papiers à refaire",
    "10 euros pour le bus", "une fille",
  ])
  func `what counts nobody is no group`(line: String) {
    let said = NoteLine(reading: line)
    #expect(said.people == nil && !said.isVague)
  }
}
