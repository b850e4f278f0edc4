import TestSupport
import Testing

/// No answer and no refusal says a name, whatever was typed.
struct NamePrivacyTests {
  @Test(arguments: [
    "jeune montrer Zebulon", "jeune montrer 0011", "jeune lister", "tentative Zebulone",
    "tentative Mbappélé", "premier-accueil zebulon", "jeune decrire 0011 --alias Zebulon",
    "doublon Zebulon 0021 --meme", "jeune signaler Zebulon --source pair", "arret Zebulon",
    "suite --pour karim --echeance '1 sem' --jeune Zebulon", "pause Mbappélé --fin",
    "referent 0011 Zebulon", "orienter Zebulon --arrive", "jeune ajouter --alias Zebulon",
    "noter --jeune Mbappélé",
  ])
  func `a name is never said`(line: String) throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "jeune ajouter --alias Zebulon --nom Mbappélé --age 17", "jeune ajouter --alias Mbappélé",
      "noter --jeune 0021")
    let answers = carnet.transcript(line).split(separator: "\n").filter {
      !$0.hasPrefix("$ ") && !$0.contains(#""type":"identity""#)
    }
    #expect(!answers.isEmpty)
    for answer in answers {
      #expect(!answer.lowercased().contains("zebulon") && !answer.contains("Mbapp"))
    }
  }

  @Test func `an ambiguous name is refused with codes and what tells them apart`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "jeune ajouter --alias Yaya --genre F", "noter --nouveau --alias Yaya --age 17 --date hier")
    #expect(
      carnet.transcript("tentative yaya", "yaya > tentative -")
        == noBreak(
          """
          $ tentative yaya
          erreur: JEUNE: 2 jeunes peuvent être désignés ainsi~; attendu~: le code du jeune, ou allervers jeune ajouter. Candidats~: 0021 (17~ans dits, vu·e le 14 octobre 2026)~; 0011 (F)
          [65]
          $ yaya > tentative -
          erreur: JEUNE: 2 jeunes peuvent être désignés ainsi~; attendu~: le code du jeune, ou allervers jeune ajouter. Candidats~: 0021 (17~ans dits, vu·e le 14 octobre 2026)~; 0011 (F)
          [65]

          """))
  }
}
