import TestSupport
import Testing

/// What a recording says it did, when what counts was corrected, retracted, linked or described by other events.
struct OutcomeCommandTests {
  // The second line of the answer to the last of `lines`.
  private static func outcome(_ lines: String...) throws -> String {
    var carnet = try TemporaryCarnet()
    let answers = lines.map { carnet.transcript($0) }
    print(answers.joined())
    let said = answers.last?.split(separator: "\n").dropFirst(2).first.map(String.init) ?? ""
    return said.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  @Test func `a corrected contact counts on its new day`() throws {
    #expect(
      try Self.outcome(
        "noter --nouveau --date 3/9", "corriger 0012 --date 5/9", "noter --jeune 0011")
        == "")
  }

  @Test func `a contact corrected to another youth counts for that one only`() throws {
    let lines = ["noter --nouveau --date 3/9", "noter --nouveau --date 4/9"]
    #expect(
      try Self.outcome(lines[0], lines[1], "corriger 0014 --jeune 0021", "noter --jeune 0021") == ""
    )
    #expect(
      try Self.outcome(lines[0], lines[1], "corriger 0014 --jeune 0021", "noter --jeune 0011") == ""
    )
  }

  @Test func `the contacts of two codes of one person are counted together`() throws {
    #expect(
      try Self.outcome(
        "noter --nouveau --date 3/9", "noter --nouveau --date 4/9", "doublon 0011 0021 --meme")
        == "")
    #expect(
      try Self.outcome(
        "noter --nouveau --date 3/9", "noter --nouveau --date 4/9", "doublon 0011 0021 --meme",
        "noter --jeune 0021") == "")
  }

  @Test func `a retracted contact does not count, unless its retraction is retracted`() throws {
    #expect(
      try Self.outcome(
        "noter --nouveau --date 3/9", "noter --jeune 0011 --date 4/9", "annuler 0021",
        "noter --jeune 0011") == "")
    #expect(
      try Self.outcome(
        "noter --nouveau --date 3/9", "noter --jeune 0011 --date 4/9", "annuler 0021",
        "annuler 0031", "noter --jeune 0011") == "")
  }

  @Test func `an action described later gives its title, and its programme leaves a contact out`()
    throws
  {
    let opening = "action ouvrir maraude --titre Maraude --date 1/9"
    #expect(
      try Self.outcome(
        opening, "noter --nouveau --action maraude --date 3/9",
        "action decrire maraude --titre \"Maraude du soir\"", "noter --jeune 0021") == "")
    #expect(
      try Self.outcome(
        opening, "noter --nouveau --date 3/9",
        "action decrire maraude --programme milolab", "noter --jeune 0021 --action maraude") == "")
  }

  @Test func `an arrival counts by the referral as it was corrected`() throws {
    #expect(
      try Self.outcome(
        "partenaire ajouter apase --nom APASE", "noter --nouveau --date 3/9",
        "orienter 0021 --vers apase --date 4/9", "corriger 0031 --but accompagnement",
        "orienter 0021 --arrive") == "")
  }
}
