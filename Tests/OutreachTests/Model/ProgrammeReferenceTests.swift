import Outreach
import Testing

struct ProgrammeReferenceTests {
  @Test(arguments: [
    ("milolab", ProgrammeReference(id: "milolab", version: nil)),
    ("in-systeme@12", ProgrammeReference(id: "in-systeme", version: 12)),
    ("A_1.b@1", ProgrammeReference(id: "A_1.b", version: 1)),
  ])
  func `a programme is named by its code, with a version or without`(
    text: String, reference: ProgrammeReference
  ) {
    #expect(ProgrammeReference(text) == reference)
    #expect(reference.text == text)
  }

  @Test(arguments: [
    "", "@", "@1", "milolab@", "milolab@0", "milolab@01", "milolab@-1", "milolab@1@2", "milolab@x",
    "../milolab", ".milolab", "mi lolab", "milolab,o2r", "é", String(repeating: "a", count: 65),
  ])
  func `what is neither is refused`(text: String) {
    #expect(ProgrammeReference(text) == nil)
  }
}
