import BruteForce
import Outreach
import Testing

struct ProgrammeWritingTests {
  @Test func `a definition written down is read again as the same`() throws {
    let texts =
      BruteForceProgrammes.shipped + (0..<200).map { BruteForceProgrammes.random(seed: $0) }
    for text in texts {
      let programme = try Programme(json: JSONValue(json: Array(text.utf8)))
      #expect(try Programme(json: programme.json) == programme)
      let json = try JSONValue(json: Array(programme.json.indented.utf8))
      #expect(try Programme(json: json) == programme)
    }
  }
}
