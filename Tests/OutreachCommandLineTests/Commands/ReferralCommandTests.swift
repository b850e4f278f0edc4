import TestSupport
import Testing

/// Whole answers and whole lines of `orienter`.
struct ReferralCommandTests {
  @Test func `a referral to an accompaniment is the droit commun once the youth arrives`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "partenaire ajouter apase --nom APASE",
      "noter --nouveau --date 3/9")
    #expect(
      carnet.transcript(
        "orienter 0021 --vers apase --but accompagnement --mode rendez-vous --date hier",
        "orienter 0021 --arrive")
        == noBreak(
          #"""
          $ orienter 0021 --vers apase --but accompagnement --mode rendez-vous --date hier
          enregistré~: orientation vers APASE du mercredi 14 octobre 2026 (hier), jeune 0021
            en attente~: dire ensuite --arrive ou --absent
            01M505T8SV01G0000000000031 (pour annuler~: allervers annuler 01M505T8SV01G0000000000031)
          + {"v":1,"id":"01M505T8SV01G0000000000031","type":"youth-referred","at":"2026-10-15T16:20:08.123Z","by":"amelie","on":"2026-10-14","youth":"01M505T7TK0100000000000021","partner":"apase","purpose":"accompagnement","mode":"rendez-vous","n":4
          $ orienter 0021 --arrive
          enregistré~: arrivée chez APASE du jeudi 15 octobre 2026 (aujourd’hui), jeune 0021
            droit commun, accès direct (repéré·e le 3 septembre 2026)
            01M505T9S30200000000000041 (pour annuler~: allervers annuler 01M505T9S30200000000000041)
          + {"v":1,"id":"01M505T9S30200000000000041","type":"referral-resolved","at":"2026-10-15T16:20:09.123Z","by":"amelie","on":"2026-10-15","target":"01M505T8SV01G0000000000031","youth":"01M505T7TK0100000000000021","arrived":true,"n":5

          """#))
  }

  @Test func `a referral to a service changes no path, nor one that came to nothing`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "partenaire ajouter apase --nom APASE",
      "noter --nouveau --date 3/9")
    #expect(
      carnet.transcript(
        "orienter 0021 --vers apase",
        "orienter 0021 --arrive",
        "orienter 0021 --vers apase",
        "orienter 0021 --absent --motif bus-supprime")
        == noBreak(
          #"""
          $ orienter 0021 --vers apase
          enregistré~: orientation vers APASE du jeudi 15 octobre 2026 (aujourd’hui), jeune 0021
            en attente~: dire ensuite --arrive ou --absent
            01M505T8SV01G0000000000031 (pour annuler~: allervers annuler 01M505T8SV01G0000000000031)
          + {"v":1,"id":"01M505T8SV01G0000000000031","type":"youth-referred","at":"2026-10-15T16:20:08.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T7TK0100000000000021","partner":"apase","n":4
          $ orienter 0021 --arrive
          enregistré~: arrivée chez APASE du jeudi 15 octobre 2026 (aujourd’hui), jeune 0021
            service rendu~: le parcours ne change pas
            01M505T9S30200000000000041 (pour annuler~: allervers annuler 01M505T9S30200000000000041)
          + {"v":1,"id":"01M505T9S30200000000000041","type":"referral-resolved","at":"2026-10-15T16:20:09.123Z","by":"amelie","on":"2026-10-15","target":"01M505T8SV01G0000000000031","youth":"01M505T7TK0100000000000021","arrived":true,"n":5
          $ orienter 0021 --vers apase
          enregistré~: orientation vers APASE du jeudi 15 octobre 2026 (aujourd’hui), jeune 0021
            en attente~: dire ensuite --arrive ou --absent
            01M505TARB02G0000000000051 (pour annuler~: allervers annuler 01M505TARB02G0000000000051)
          + {"v":1,"id":"01M505TARB02G0000000000051","type":"youth-referred","at":"2026-10-15T16:20:10.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T7TK0100000000000021","partner":"apase","n":6
          $ orienter 0021 --absent --motif bus-supprime
          enregistré~: absence chez APASE du jeudi 15 octobre 2026 (aujourd’hui), jeune 0021
            orientation sans suite~: le parcours ne change pas
            01M505TBQK0300000000000061 (pour annuler~: allervers annuler 01M505TBQK0300000000000061)
          + {"v":1,"id":"01M505TBQK0300000000000061","type":"referral-resolved","at":"2026-10-15T16:20:11.123Z","by":"amelie","on":"2026-10-15","target":"01M505TARB02G0000000000051","youth":"01M505T7TK0100000000000021","arrived":false,"reason":"bus-supprime","n":7

          """#))
  }

  @Test func `what came of a referral needs one that waits, at one partner`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "partenaire ajouter apase --nom APASE",
      "partenaire ajouter ccas --nom CCAS",
      "noter --nouveau --date 3/9")
    #expect(
      carnet.transcript(
        "orienter 0031 --arrive",
        "orienter 0031 --vers apase",
        "orienter 0031 --vers ccas",
        "orienter 0031 --arrive",
        "orienter 0031 --arrive --vers ccas --date hier",
        "orienter 0031 --absent --vers ccas",
        "orienter 0031 --absent --vers ccas")
        == noBreak(
          #"""
          $ orienter 0031 --arrive
          erreur: orienter: aucune orientation en attente. L’orienter d’abord~: allervers orienter JEUNE --vers PARTENAIRE
          [65]
          $ orienter 0031 --vers apase
          enregistré~: orientation vers APASE du jeudi 15 octobre 2026 (aujourd’hui), jeune 0031
            en attente~: dire ensuite --arrive ou --absent
            01M505TARB02G0000000000051 (pour annuler~: allervers annuler 01M505TARB02G0000000000051)
          + {"v":1,"id":"01M505TARB02G0000000000051","type":"youth-referred","at":"2026-10-15T16:20:10.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T8SV01G0000000000031","partner":"apase","n":5
          $ orienter 0031 --vers ccas
          enregistré~: orientation vers CCAS du jeudi 15 octobre 2026 (aujourd’hui), jeune 0031
            en attente~: dire ensuite --arrive ou --absent
            01M505TBQK0300000000000061 (pour annuler~: allervers annuler 01M505TBQK0300000000000061)
          + {"v":1,"id":"01M505TBQK0300000000000061","type":"youth-referred","at":"2026-10-15T16:20:11.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T8SV01G0000000000031","partner":"ccas","n":6
          $ orienter 0031 --arrive
          erreur: orienter: 2 orientations en attente~; attendu~: --vers PARTENAIRE. En attente~: apase le 15 octobre 2026~; ccas le 15 octobre 2026
          [65]
          $ orienter 0031 --arrive --vers ccas --date hier
          erreur: --date: le 14 octobre 2026 est avant l’orientation, 15 octobre 2026~; attendu~: le même jour ou après
          [65]
          $ orienter 0031 --absent --vers ccas
          enregistré~: absence chez CCAS du jeudi 15 octobre 2026 (aujourd’hui), jeune 0031
            orientation sans suite~: le parcours ne change pas
            01M505TENB04G0000000000091 (pour annuler~: allervers annuler 01M505TENB04G0000000000091)
          + {"v":1,"id":"01M505TENB04G0000000000091","type":"referral-resolved","at":"2026-10-15T16:20:14.123Z","by":"amelie","on":"2026-10-15","target":"01M505TBQK0300000000000061","youth":"01M505T8SV01G0000000000031","arrived":false,"n":7
          $ orienter 0031 --absent --vers ccas
          erreur: orienter: aucune orientation en attente vers ccas. En attente~: apase le 15 octobre 2026
          [65]

          """#))
  }

  @Test
  func
    `a referral is refused without a partner, to an unknown one, or with options of its outcome`()
    throws
  {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "partenaire ajouter apase --nom APASE",
      "noter --nouveau")
    #expect(
      carnet.transcript(
        "orienter 0021",
        "orienter 0021 --vers apasse",
        "orienter 0021 --arrive --absent",
        "orienter 0021 --arrive --but service",
        "orienter 0021 --vers apase --motif bus")
        == noBreak(
          #"""
          $ orienter 0021
          erreur: orienter: il manque --vers~; attendu~: --vers PARTENAIRE. Voir~: allervers aide orienter
          [64]
          $ orienter 0021 --vers apasse
          erreur: --vers: «~apasse~» n’est pas un partenaire de ce carnet~; le plus proche~: «~apase~». L’ajouter~: allervers partenaire ajouter CODE --nom NOM
          [64]
          $ orienter 0021 --arrive --absent
          erreur: orienter: --arrive et --absent ne vont pas ensemble~; attendu~: --arrive ou --absent
          [64]
          $ orienter 0021 --arrive --but service
          erreur: orienter: --arrive et --but ne vont pas ensemble~; attendu~: --arrive ou --but
          [64]
          $ orienter 0021 --vers apase --motif bus
          erreur: --motif: un motif sans --arrive ni --absent~; attendu~: l’un ou l’autre
          [64]

          """#))
  }

  @Test func `a referral on trial writes nothing`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "partenaire ajouter apase --nom APASE",
      "noter --nouveau")
    #expect(
      carnet.transcript(
        "orienter 0021 --vers apase --essai")
        == noBreak(
          #"""
          $ orienter 0021 --vers apase --essai
          essai, rien n’est enregistré~: orientation vers APASE du jeudi 15 octobre 2026 (aujourd’hui), jeune 0021

          """#))
  }
}
