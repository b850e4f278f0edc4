import Outreach
import OutreachRendering
import Testing

struct FrenchTests {
  @Test(arguments: [
    ("2025-01-01", "2025-12-31", "année 2025", "de l’année 2025"),
    ("2026-10-01", "2026-10-31", "octobre 2026", "d’octobre 2026"),
    ("2026-04-01", "2026-04-30", "avril 2026", "d’avril 2026"),
    ("2026-08-01", "2026-08-31", "août 2026", "d’août 2026"),
    ("2024-02-01", "2024-02-29", "février 2024", "de février 2024"),
    ("2026-01-01", "2026-03-03", "du 1er~janvier au 3~mars 2026", "du 1er~janvier au 3~mars 2026"),
    ("2026-03-01", "2026-03-12", "du 1er au 12~mars 2026", "du 1er au 12~mars 2026"),
    (
      "2025-12-01", "2026-01-31", "du 1er~décembre 2025 au 31~janvier 2026",
      "du 1er~décembre 2025 au 31~janvier 2026"
    ),
    ("2026-03-01", "2026-03-01", "1er~mars 2026", "du 1er~mars 2026"),
  ])
  func `A period is said in words`(from: String, to: String, plain: String, after: String) throws {
    let (first, last) = (try #require(Day(iso: from)), try #require(Day(iso: to)))
    let period = try #require(Period(from: first, to: last))
    #expect(Example.visible(period.french) == plain)
    #expect(Example.visible(period.frenchAfterDe) == after)
  }

  @Test(arguments: [
    (0, "0~personne"), (1, "1~personne"), (2, "2~personnes"), (1000, "1_000~personnes"),
    (-2, "−2~personnes"), (10_000_000, "10_000_000~personnes"),
  ])
  func `The plural begins at two`(count: Int, text: String) {
    #expect(Example.visible(count.counted("personne", "personnes")) == text)
  }

  @Test(arguments: [
    (1840, 5133, "35,8~%", "0.358464835"), (0, 4, "0,0~%", "0"), (4, 4, "100,0~%", "1"),
    (1, 8, "12,5~%", "0.125"), (1, 10_000_000, "< 0,1~%", "0.0000001"),
    (9_999_999, 10_000_000, "> 99,9~%", "0.9999999"), (0, 0, "— (base vide)", ""),
    (1, 2000, "0,1~%", "0.0005"), (Int.max - 1, Int.max, "> 99,9~%", "1"),
  ])
  func `A share is said with a comma and written with a point`(
    numerator: Int, base: Int, text: String, plain: String
  ) {
    let share = Share(numerator, of: base)
    #expect(Example.visible(share.percent) == text)
    #expect(share.plain(separator: ".") == plain)
  }

  @Test func `Punctuation keeps to its word`() {
    #expect(
      Example.visible("Oui : « non » ; 3 % ! et ?".withFrenchSpacing)
        == "Oui~: «~non~»_; 3~%_! et_?")
  }

  @Test func `A strict delay and an inclusive one are worded differently`() throws {
    let programmes = try Programme.shipped.map {
      try Programme(json: JSONValue(json: Array($0.json.utf8)))
    }
    let sentences = programmes.map { programme in
      programme.definitions().first { $0.term == "Repéré·e" }?.sentence ?? ""
    }
    #expect(
      sentences.map(Example.visible) == [
        "premier contact d’un jeune de 16 à 25~ans (ou d’âge non connu), inconnu de la Mission "
          + "Locale ou perdu de vue depuis plus de 12 mois.",
        "premier contact d’un jeune de 16 à 29~ans (ou d’âge non connu), inconnu de la Mission "
          + "Locale ou perdu de vue depuis plus de 12 mois.",
        "premier contact d’un jeune de 16 à 25~ans (ou d’âge non connu), inconnu de la Mission "
          + "Locale ou perdu de vue depuis au moins 6 mois, qui remplit les critères du programme.",
        "premier contact d’un jeune de 16 à 29~ans (ou d’âge non connu), inconnu de la Mission "
          + "Locale ou perdu de vue depuis au moins 5 mois.",
      ])
  }
}
