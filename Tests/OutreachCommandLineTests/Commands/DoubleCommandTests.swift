import TestSupport
import Testing

/// Whole answers and whole lines of `doublon`.
struct DoubleCommandTests {
  @Test func `two codes become one person, and two again`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "noter --nouveau --date 3/9",
      "noter --nouveau --date hier")
    #expect(
      carnet.transcript(
        "doublon 0011 0021 --meme",
        "doublon 0011 0021 --meme",
        "doublon 0021 0011 --different",
        "doublon 0011 0021 --defaire",
        "doublon 0011 0021 --defaire")
        == noBreak(
          #"""
          $ doublon 0011 0021 --meme
          enregistré~: 0011 et 0021 sont la même personne
            2 contacts en commun~: mobilisé·e depuis le 14 octobre 2026
            01M505T8SV01G0000000000031 (pour annuler~: allervers annuler 01M505T8SV01G0000000000031)
          + {"v":1,"id":"01M505T8SV01G0000000000031","type":"youths-linked","at":"2026-10-15T16:20:08.123Z","by":"amelie","youths":["01M505T6VB00G0000000000011","01M505T7TK0100000000000021"],"n":5
          $ doublon 0011 0021 --meme
          erreur: doublon: 0011 et 0021 sont déjà la même personne. Pour le retirer~: allervers doublon 0011 0021 --defaire
          [65]
          $ doublon 0021 0011 --different
          erreur: doublon: 0021 et 0011 ont été notés comme la même personne. Pour le retirer~: allervers doublon 0021 0011 --defaire
          [65]
          $ doublon 0011 0021 --defaire
          enregistré~: ce qui était dit de 0011 et 0021 est retiré
            leurs contacts sont de nouveau séparés
            01M505TBQK0300000000000061 (pour annuler~: allervers annuler 01M505TBQK0300000000000061)
          + {"v":1,"id":"01M505TBQK0300000000000061","type":"event-retracted","at":"2026-10-15T16:20:11.123Z","by":"amelie","target":"01M505T8SV01G0000000000031","n":6
          $ doublon 0011 0021 --defaire
          erreur: doublon: rien n’a été dit de 0011 et 0021
          [65]

          """#))
  }

  @Test func `two codes are known to be two persons`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "noter --nouveau",
      "noter --nouveau")
    #expect(
      carnet.transcript(
        "doublon 0011 0021 --different",
        "doublon 0011 0021 --different",
        "doublon 0011 0021 --meme",
        "doublon 0021 0011 --defaire")
        == noBreak(
          #"""
          $ doublon 0011 0021 --different
          enregistré~: 0011 et 0021 sont deux personnes
            leur ressemblance ne sera plus signalée
            01M505T8SV01G0000000000031 (pour annuler~: allervers annuler 01M505T8SV01G0000000000031)
          + {"v":1,"id":"01M505T8SV01G0000000000031","type":"youths-distinct","at":"2026-10-15T16:20:08.123Z","by":"amelie","youths":["01M505T6VB00G0000000000011","01M505T7TK0100000000000021"],"n":5
          $ doublon 0011 0021 --different
          erreur: doublon: 0011 et 0021 sont déjà notés comme deux personnes. Pour le retirer~: allervers doublon 0011 0021 --defaire
          [65]
          $ doublon 0011 0021 --meme
          erreur: doublon: 0011 et 0021 ont été notés comme deux personnes. Pour le retirer~: allervers doublon 0011 0021 --defaire
          [65]
          $ doublon 0021 0011 --defaire
          enregistré~: ce qui était dit de 0021 et 0011 est retiré
            leur ressemblance pourra être signalée
            01M505TBQK0300000000000061 (pour annuler~: allervers annuler 01M505TBQK0300000000000061)
          + {"v":1,"id":"01M505TBQK0300000000000061","type":"event-retracted","at":"2026-10-15T16:20:11.123Z","by":"amelie","target":"01M505T8SV01G0000000000031","n":6

          """#))
  }

  @Test func `a double is refused of one youth, without an answer or with two`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "noter --nouveau")
    #expect(
      carnet.transcript(
        "doublon 0011 0011 --meme",
        "doublon 0011 0011",
        "doublon 0011 0011 --meme --different")
        == noBreak(
          #"""
          $ doublon 0011 0011 --meme
          erreur: doublon: les deux codes désignent le même jeune, 0011
          [65]
          $ doublon 0011 0011
          erreur: doublon: il manque la réponse~; attendu~: --meme, --different ou --defaire
          [64]
          $ doublon 0011 0011 --meme --different
          erreur: doublon: --meme et --different ne vont pas ensemble~; attendu~: --meme, --different ou --defaire
          [64]

          """#))
  }

  @Test func `a link through a third code is not undone between the two`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "noter --nouveau",
      "noter --nouveau",
      "noter --nouveau",
      "doublon 0011 0021 --meme",
      "doublon 0021 0031 --meme")
    #expect(
      carnet.transcript(
        "doublon 0011 0031 --defaire",
        "doublon 0011 0031 --meme")
        == noBreak(
          #"""
          $ doublon 0011 0031 --defaire
          erreur: doublon: rien n’a été dit de 0011 et 0031~; ils sont la même personne par d’autres codes
          [65]
          $ doublon 0011 0031 --meme
          erreur: doublon: 0011 et 0031 sont déjà la même personne
          [65]

          """#))
  }

  @Test func `a double on trial writes nothing`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "noter --nouveau",
      "noter --nouveau")
    #expect(
      carnet.transcript(
        "doublon 0011 0021 --meme --essai",
        "doublon 0011 0021 --different --essai")
        == noBreak(
          #"""
          $ doublon 0011 0021 --meme --essai
          essai, rien n’est enregistré~: 0011 et 0021 sont la même personne
          $ doublon 0011 0021 --different --essai
          essai, rien n’est enregistré~: 0011 et 0021 sont deux personnes

          """#))
  }
}
