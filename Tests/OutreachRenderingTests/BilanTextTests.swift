import Outreach
import OutreachRendering
import Testing

struct BilanTextTests {
  @Test func printing() throws {
    let example = try Example(
      Example.year, from: "2025-01-01", to: "2025-12-31", by: .approche)
    print(Example.visible(example.bilan.text(.init(structure: "Mission Locale de Villeneuve"))))
    print(String(decoding: example.bilan.csv(tableur: false), as: UTF8.self))
  }
}
