import Outreach
import Testing

struct NameLikenessTests {
  @Test(
    arguments: [
      ("Yaya", "yaya", .same), ("Élodie", "ELODIE", .same), ("Jean-Marc", "jean marc", .same),
      ("Mohammed", "Mohamed", .sound), ("Sofia", "Sophia", .sound), ("Lucas", "Lukas", .sound),
      ("Kévin", "Quévin", .sound), ("Thibault", "Thibaut", .spelling),
      ("Ahmed", "Ahmad", .spelling),
      ("Aminata", "Aminatou", .spelling),
    ] as [(String, String, NameLikeness)])
  func `names that are alike are found so`(left: String, right: String, likeness: NameLikeness) {
    #expect(NameLikeness(left, right) == likeness)
    #expect(NameLikeness(right, left) == likeness)
  }

  @Test(arguments: [("Ali", "Ana"), ("Yaya", "Zoé"), ("Karim", "Sarah"), ("", "Ali"), ("-", "-")])
  func `names that are not alike are not`(left: String, right: String) {
    #expect(NameLikeness(left, right) == nil)
  }
}
