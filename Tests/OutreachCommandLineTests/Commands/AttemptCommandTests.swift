import TestSupport
import Testing

/// Whole answers and whole lines of `tentative`.
struct AttemptCommandTests {
  @Test func `an attempt is recorded with its channel, its result and the writer`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "jeune ajouter --alias Yaya --naissance 2008-05 --genre H --date \"il y a 2 mois\"")
    #expect(
      carnet.transcript(
        "tentative 0011 --canal sms --resultat message-laisse --date hier")
        == noBreak(
          #"""
          $ tentative 0011 --canal sms --resultat message-laisse --date hier
          enregistré~: tentative (message laissé) du mercredi 14 octobre 2026 (hier), jeune 0011
            01M505T7TK0100000000000021 (pour annuler~: allervers annuler 01M505T7TK0100000000000021)
          + {"v":1,"id":"01M505T7TK0100000000000021","type":"contact-attempted","at":"2026-10-15T16:20:07.123Z","by":"amelie","on":"2026-10-14","youth":"01M505T6VB00G0000000000011","channel":"sms","result":"message-laisse","staff":["amelie"],"n":2

          """#))
  }

  @Test func `an attempt names who made it, and the youth by name when the name is exact`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "jeune ajouter --alias Yaya --naissance 2008-05 --genre H --date \"il y a 2 mois\"")
    #expect(
      carnet.transcript(
        "tentative yaya --conseiller karim")
        == noBreak(
          #"""
          $ tentative yaya --conseiller karim
          enregistré~: tentative du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
            01M505T7TK0100000000000021 (pour annuler~: allervers annuler 01M505T7TK0100000000000021)
          + {"v":1,"id":"01M505T7TK0100000000000021","type":"contact-attempted","at":"2026-10-15T16:20:07.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T6VB00G0000000000011","staff":["karim"],"n":2

          """#))
  }

  @Test
  func
    `an attempt is refused for an unknown code, an unknown youth, a day to come or before the birth`()
    throws
  {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "jeune ajouter --alias Yaya --naissance 2008-05 --genre H --date \"il y a 2 mois\"")
    #expect(
      carnet.transcript(
        "tentative 0011 --canal smss",
        "tentative 9999",
        "tentative",
        "tentative 0011 --date 2026-10-16",
        "tentative 0011 --date 30/4/2008")
        == noBreak(
          #"""
          $ tentative 0011 --canal smss
          erreur: --canal: «~smss~» n’est pas un code déclaré~; le plus proche~: «~sms~». Voir~: allervers aide codes
          [64]
          $ tentative 9999
          erreur: JEUNE: aucun jeune de ce nom ou de ce code dans ce carnet. Nouveau jeune~: allervers jeune ajouter. Voir les codes~: allervers jeune lister
          [65]
          $ tentative
          erreur: tentative: il manque JEUNE, le jeune, par son code ou son nom (-~: lu sur l’entrée standard)~; attendu~: allervers tentative JEUNE [OPTIONS]. Voir~: allervers aide tentative
          [64]
          $ tentative 0011 --date 2026-10-16
          erreur: --date: «~2026-10-16~» est à venir~: vendredi 16 octobre 2026 (demain)~; un fait est d’aujourd’hui ou d’avant, un jour s’écrit 2026-10-14, 14/10/2026, 14/10, 14, aujourdhui, hier, avant-hier, lundi ou «~il y a 3 jours~». Exemple~: --date 15/10/2026
          [64]
          $ tentative 0011 --date 30/4/2008
          erreur: --date: le 30 avril 2008 est avant la naissance (2008-05)~; attendu~: un jour de sa vie. Corriger le jour, ou la naissance~: allervers jeune decrire
          [65]

          """#))
  }

  @Test func `an attempt on trial writes nothing`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "jeune ajouter --alias Yaya --naissance 2008-05 --genre H --date \"il y a 2 mois\"")
    #expect(
      carnet.transcript(
        "tentative 0011 --canal sms --essai")
        == noBreak(
          #"""
          $ tentative 0011 --canal sms --essai
          essai, rien n’est enregistré~: tentative du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011

          """#))
  }
}
