import TestSupport
import Testing

/// Whole answers and whole lines of `pause`.
struct PauseCommandTests {
  @Test func `a path is paused, then resumes`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "noter --nouveau --date 3/9",
      "noter --jeune 0011 --date 4/9")
    #expect(
      carnet.transcript(
        "pause 0011 --jusqu-au 2026-12-31 --motif voyage --date hier",
        "pause 0011 --fin",
        "pause 0011 --fin")
        == noBreak(
          #"""
          $ pause 0011 --jusqu-au 2026-12-31 --motif voyage --date hier
          enregistré~: pause du mercredi 14 octobre 2026 (hier), jeune 0011
            parcours en pause jusqu’au 31 décembre 2026~: ces jours ne comptent pas comme un silence
            01M505T8SV01G0000000000031 (pour annuler~: allervers annuler 01M505T8SV01G0000000000031)
          + {"v":1,"id":"01M505T8SV01G0000000000031","type":"pathway-paused","at":"2026-10-15T16:20:08.123Z","by":"amelie","on":"2026-10-14","youth":"01M505T6VB00G0000000000011","until":"2026-12-31","reason":"voyage","n":4
          $ pause 0011 --fin
          enregistré~: fin de pause du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
            le parcours reprend~: mobilisé·e depuis le 4 septembre 2026
            01M505T9S30200000000000041 (pour annuler~: allervers annuler 01M505T9S30200000000000041)
          + {"v":1,"id":"01M505T9S30200000000000041","type":"pathway-resumed","at":"2026-10-15T16:20:09.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T6VB00G0000000000011","n":5
          $ pause 0011 --fin
          erreur: --fin: aucune pause n’est ouverte ce jour-là~; la dernière va du 14 octobre 2026 au 15 octobre 2026, non compris. Voir~: allervers jeune montrer 0011
          [65]

          """#))
  }

  @Test func `a pause is refused when it ends before it begins, or says it is over too`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "noter --nouveau")
    #expect(
      carnet.transcript(
        "pause 0011 --jusqu-au hier",
        "pause 0011 --fin --jusqu-au 2026-12-31",
        "pause 0011 --fin")
        == noBreak(
          #"""
          $ pause 0011 --jusqu-au hier
          erreur: --jusqu-au: la fin, 14 octobre 2026, est avant le début, 15 octobre 2026~; attendu~: le même jour ou après
          [65]
          $ pause 0011 --fin --jusqu-au 2026-12-31
          erreur: pause: --fin et --jusqu-au ne vont pas ensemble~; attendu~: --fin ou --jusqu-au
          [64]
          $ pause 0011 --fin
          erreur: --fin: aucune pause n’est ouverte ce jour-là. Voir~: allervers jeune montrer 0011
          [65]

          """#))
  }

  @Test func `a pause on trial writes nothing`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "noter --nouveau")
    #expect(
      carnet.transcript(
        "pause 0011 --essai")
        == noBreak(
          #"""
          $ pause 0011 --essai
          essai, rien n’est enregistré~: pause du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011

          """#))
  }
}
