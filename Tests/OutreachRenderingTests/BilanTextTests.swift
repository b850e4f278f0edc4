import Outreach
import OutreachRendering
import Testing

struct BilanTextTests {
  @Test func `No line is longer than eighty columns and nothing stored is obeyed`() throws {
    let long = String(repeating: "Mission très longue ", count: 10)
    let vocabulary = Vocabulary(own: [
      JSONMember("pacea", .string(String(repeating: "é", count: 200))),
      JSONMember("garantie-jeunes", .string(long + "\u{1B}[31m\u{202E}")),
      JSONMember("maraude", .string(long)), JSONMember("extra-muros", .string(long)),
      JSONMember("aucune", .string(long)), JSONMember("sans-suite", .string(long)),
    ])
    let sessions = [
      #""type":"session-held","on":"2025-02-01","session":"s9","action":"a1","people":10000000,"youths":10000000"#
    ]
    for dimension in Dimension.allCases {
      let example = try Example(
        Example.year + sessions, from: "2025-01-01", to: "2025-12-31", by: dimension,
        vocabulary: vocabulary, title: long + "\u{7}")
      let text = example.bilan.page(
        .init(structure: long + "\u{9B}", vocabulary: vocabulary, definitions: true)
      ).text
      for line in text.split(separator: "\n") { #expect(line.displayWidth <= 80, "\(line)") }
      #expect(text.contains("10\u{202F}001\u{202F}210"))
      #expect(
        text.unicodeScalars.allSatisfy {
          $0 == "\n" || ![.control, .format].contains($0.properties.generalCategory)
        })
      #expect(!text.contains(" \n"))
    }
  }

  @Test func `An empty carnet gives its zeros and says that the bases are empty`() throws {
    let example = try Example([], programme: "milolab", from: "2026-10-01", to: "2026-10-31")
    let text = Example.visible(example.bilan.page().text)
    for line in [
      "Bilan d’octobre 2026", "  0 situation trouvée dans la période.",
      "Attention~: période hors des dates du programme, aucun contact n’y compte.",
      "  Mobilisés parmi les repérés      — (base vide)          0 / 0                0",
      "  0 repéré dans la période~: pas de profil.", "  0~événement lu.",
    ] {
      #expect(text.contains("\n" + line + "\n") || text.hasPrefix(line + "\n"), "\(line)")
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 })
  }
}
