import OutreachCommandLine
import Testing

struct NearestNameTests {
  private let verbs = ["noter", "jeune", "exporter", "importer", "sauvegarder", "sql", "bilan"]

  @Test(arguments: [
    ("noter", "noter"), ("notre", "noter"), ("NOTER", "noter"), ("notér", "noter"),
    ("note", "noter"), ("exprter", "exporter"), ("xporter", "exporter"), ("mporter", "importer"),
    ("sauvgarde", "sauvegarder"), ("sauvrgadr", "sauvegarder"), ("sq", "sql"), ("blian", "bilan"),
  ])
  func `the closest within two slips or a third is suggested`(text: String, name: String) {
    #expect(NearestName.of(text, among: verbs) == name)
  }

  @Test(arguments: ["", "x", "jb", "zzzzz", "statistiques", String(repeating: "n", count: 5000)])
  func `a word that resembles none has no suggestion`(text: String) {
    #expect(NearestName.of(text, among: verbs) == nil)
  }

  @Test func `the first of two equally close is taken`() {
    #expect(NearestName.of("porter", among: ["exporter", "importer"]) == "exporter")
  }
}
