import TestSupport
import Testing

/// What a recording says it did, when what counts was corrected, retracted, linked or described by other events.
struct OutcomeCommandTests {
  // The second line of the answer to the last of `lines`.
  private static func outcome(_ lines: String...) throws -> String {
    var carnet = try TemporaryCarnet()
    let answers = lines.map { carnet.transcript($0) }
    let said = answers.last?.split(separator: "\n").dropFirst(2).first.map(String.init) ?? ""
    return said.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  @Test func `a corrected contact counts on its new day`() throws {
    #expect(
      try Self.outcome(
        "noter --nouveau --date 3/9", "corriger 0015 --date 5/9", "noter --jeune 0011")
        == "  2e contact : mobilisé·e (repéré·e le 5 septembre 2026)")
  }

  @Test func `a contact corrected to another youth counts for that one only`() throws {
    let lines = ["noter --nouveau --date 3/9", "noter --nouveau --date 4/9"]
    #expect(
      try Self.outcome(lines[0], lines[1], "corriger 0015 --jeune 0021", "noter --jeune 0021")
        == "  3e contact : mobilisé·e depuis le 4 septembre 2026"
    )
    #expect(
      try Self.outcome(lines[0], lines[1], "corriger 0015 --jeune 0021", "noter --jeune 0011")
        == "  1er contact : repéré·e"
    )
  }

  @Test func `the contacts of two codes of one person are counted together`() throws {
    #expect(
      try Self.outcome(
        "noter --nouveau --date 3/9", "noter --nouveau --date 4/9", "doublon 0011 0021 --meme")
        == "  2 contacts en commun : mobilisé·e depuis le 4 septembre 2026")
    #expect(
      try Self.outcome(
        "noter --nouveau --date 3/9", "noter --nouveau --date 4/9", "doublon 0011 0021 --meme",
        "noter --jeune 0021") == "  3e contact : mobilisé·e depuis le 4 septembre 2026")
  }

  @Test func `a retracted contact does not count, unless its retraction is retracted`() throws {
    #expect(
      try Self.outcome(
        "noter --nouveau --date 3/9", "noter --jeune 0011 --date 4/9", "annuler 0021",
        "noter --jeune 0011") == "  2e contact : mobilisé·e (repéré·e le 3 septembre 2026)")
    #expect(
      try Self.outcome(
        "noter --nouveau --date 3/9", "noter --jeune 0011 --date 4/9", "annuler 0021",
        "annuler 0031", "noter --jeune 0011")
        == "  3e contact : mobilisé·e depuis le 4 septembre 2026")
  }

  @Test func `an action described later gives its title, and its programme leaves a contact out`()
    throws
  {
    let opening = "action ouvrir maraude --titre Maraude --date 1/9"
    #expect(
      try Self.outcome(
        opening, "noter --nouveau --action maraude --date 3/9",
        "action decrire maraude --titre \"Maraude du soir\"", "noter --jeune 0021")
        == "  2e contact : mobilisé·e (repéré·e le 3 septembre 2026, Maraude du soir)")
    #expect(
      try Self.outcome(
        opening, "noter --nouveau --date 3/9",
        "action decrire maraude --programme milolab", "noter --jeune 0021 --action maraude")
        == "  hors du programme « Repérage, règle commune » : compté dans l’activité seulement")
  }

  @Test func `an arrival counts by the referral as it was corrected`() throws {
    #expect(
      try Self.outcome(
        "partenaire ajouter apase --nom APASE", "noter --nouveau --date 3/9",
        "orienter 0021 --vers apase --date 4/9", "corriger 0031 --but accompagnement",
        "orienter 0021 --arrive") == "  droit commun, accès direct (repéré·e le 3 septembre 2026)")
  }

  @Test func `a code that is also a name is never taken for either, whatever its digits`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare("jeune ajouter --alias 00-41", "jeune ajouter --prenom 00 --nom 41")
    #expect(
      carnet.transcript("tentative 0011")
        .hasPrefix("$ tentative 0011\nenregistré\u{A0}: tentative du jeudi 15 octobre 2026"))
    carnet.prepare("noter --nouveau")
    #expect(
      carnet.transcript("tentative 0041")
        == noBreak(
          """
          $ tentative 0041
          erreur: JEUNE: 3 jeunes peuvent être désignés ainsi~; attendu~: le code du jeune, ou allervers jeune ajouter. Candidats~: 0041 (vu·e le 15 octobre 2026)~; 0011~; 0021
          [65]

          """))
  }
}
