import TestSupport
import Testing

/// Whole answers and whole lines of `terrain`.
struct OutingCommandTests {
  @Test func `an outing is opened with a code, then counted and closed by corrections of its line`()
    throws
  {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "action ouvrir maraude-centre --titre \"Maraude du centre\"",
      "partenaire ajouter apase --nom APASE")
    #expect(
      carnet.transcript(
        "terrain ouvrir maraude-centre --format maraude --de 17h --lieu \"Gare nord\" --partenaire apase",
        "terrain compter --personnes 12 --jeunes 9",
        "beau temps > terrain clore --personnes 13 --note -",
        "terrain clore")
        == noBreak(
          #"""
          $ terrain ouvrir maraude-centre --format maraude --de 17h --lieu "Gare nord" --partenaire apase
          enregistré~: sortie du jeudi 15 octobre 2026 (aujourd’hui), action Maraude du centre (maraude-centre), code 0031
            y noter un contact~: allervers noter --seance 0031
            01M505T8SV01H0000000000033 (pour annuler~: allervers annuler 01M505T8SV01H0000000000033)
          + {"v":1,"id":"01M505T8SV01H0000000000033","type":"session-held","at":"2026-10-15T16:20:08.123Z","by":"amelie","on":"2026-10-15","session":"01M505T8SV01G0000000000031","action":"maraude-centre","format":"maraude","from":"17:00","place":"Gare nord","staff":["amelie"],"partners":["apase"],"n":3
          $ terrain compter --personnes 12 --jeunes 9
          enregistré~: comptes de la sortie du jeudi 15 octobre 2026 (aujourd’hui), action Maraude du centre (maraude-centre), code 0031
            01M505T9S30200000000000041 (pour annuler~: allervers annuler 01M505T9S30200000000000041)
          + {"v":1,"id":"01M505T9S30200000000000041","type":"event-corrected","at":"2026-10-15T16:20:09.123Z","by":"amelie","target":"01M505T8SV01H0000000000033","with":{"on":"2026-10-15","session":"01M505T8SV01G0000000000031","action":"maraude-centre","format":"maraude","from":"17:00","place":"Gare nord","staff":["amelie"],"partners":["apase"],"people":12,"youths":9},"n":4
          $ beau temps > terrain clore --personnes 13 --note -
          note~: la personne concernée peut la lire~; des faits utiles au suivi seulement
          enregistré~: clôture de la sortie du jeudi 15 octobre 2026 (aujourd’hui), action Maraude du centre (maraude-centre), code 0031
            01M505TARB02G0000000000051 (pour annuler~: allervers annuler 01M505TARB02G0000000000051)
          + {"v":1,"id":"01M505TARB02G0000000000051","type":"event-corrected","at":"2026-10-15T16:20:10.123Z","by":"amelie","target":"01M505T8SV01H0000000000033","with":{"on":"2026-10-15","session":"01M505T8SV01G0000000000031","action":"maraude-centre","format":"maraude","from":"17:00","to":"18:20","place":"Gare nord","staff":["amelie"],"partners":["apase"],"people":13,"youths":9},"n":5
          + {"v":1,"id":"01M505TARB02H0000000000053","type":"note","at":"2026-10-15T16:20:10.123Z","by":"amelie","session":"01M505T8SV01G0000000000031","text":"beau temps","n":1
          $ terrain clore
          erreur: terrain: aucune de vos sorties n’est ouverte le 15 octobre 2026~; attendu~: le code de la sortie. Sorties de ce jour~: 0031 (maraude-centre, 17:00-18:20)
          [65]

          """#))
  }

  @Test func `a contact is noted in an outing by its code`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "action ouvrir maraude-centre --titre \"Maraude du centre\"")
    #expect(
      carnet.transcript(
        "terrain ouvrir maraude-centre --lieu Gare --conseiller karim",
        "noter --nouveau --alias Yaya --seance 0021")
        == noBreak(
          #"""
          $ terrain ouvrir maraude-centre --lieu Gare --conseiller karim
          enregistré~: sortie du jeudi 15 octobre 2026 (aujourd’hui), action Maraude du centre (maraude-centre), code 0021
            y noter un contact~: allervers noter --seance 0021
            01M505T7TK0110000000000023 (pour annuler~: allervers annuler 01M505T7TK0110000000000023)
          + {"v":1,"id":"01M505T7TK0110000000000023","type":"session-held","at":"2026-10-15T16:20:07.123Z","by":"amelie","on":"2026-10-15","session":"01M505T7TK0100000000000021","action":"maraude-centre","place":"Gare","staff":["karim"],"n":2
          $ noter --nouveau --alias Yaya --seance 0021
          enregistré~: contact du jeudi 15 octobre 2026 (aujourd’hui), jeune 0031 (nouveau·elle)
            1er contact~: repéré·e
            01M505T8SV01J0000000000035 (pour annuler~: allervers annuler 01M505T8SV01J0000000000035)
          + {"v":1,"id":"01M505T8SV01H0000000000033","type":"youth-registered","at":"2026-10-15T16:20:08.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T8SV01G0000000000031","n":3
          + {"v":1,"id":"01M505T8SV01J0000000000035","type":"contact-made","at":"2026-10-15T16:20:08.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T8SV01G0000000000031","action":"maraude-centre","session":"01M505T7TK0100000000000021","place":"Gare","staff":["karim"],"n":4
          + {"v":1,"id":"01M505T8SV01K0000000000037","type":"identity","at":"2026-10-15T16:20:08.123Z","by":"amelie","youth":"01M505T8SV01G0000000000031","alias":"Yaya","n":1

          """#))
  }

  @Test func `an outing of another day is closed by its code and its time`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "action ouvrir maraude-centre --titre \"Maraude du centre\"",
      "terrain ouvrir maraude-centre --date hier --de 14h")
    #expect(
      carnet.transcript(
        "terrain clore 0021",
        "terrain clore 0021 --a 17h30",
        "terrain clore --date hier")
        == noBreak(
          #"""
          $ terrain clore 0021
          erreur: terrain clore: il manque --a~; attendu~: --a HH:MM. Voir~: allervers aide terrain clore
          [64]
          $ terrain clore 0021 --a 17h30
          enregistré~: clôture de la sortie du mercredi 14 octobre 2026 (hier), action Maraude du centre (maraude-centre), code 0021
            01M505T9S30200000000000041 (pour annuler~: allervers annuler 01M505T9S30200000000000041)
          + {"v":1,"id":"01M505T9S30200000000000041","type":"event-corrected","at":"2026-10-15T16:20:09.123Z","by":"amelie","target":"01M505T7TK0110000000000023","with":{"on":"2026-10-14","session":"01M505T7TK0100000000000021","action":"maraude-centre","from":"14:00","to":"17:30","staff":["amelie"]},"n":3
          $ terrain clore --date hier
          erreur: terrain: aucune de vos sorties n’est ouverte le 14 octobre 2026~; attendu~: le code de la sortie. Sorties de ce jour~: 0021 (maraude-centre, 14:00-17:30)
          [65]

          """#))
  }

  @Test func `an outing is cancelled or postponed with its reason, once`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "action ouvrir maraude-centre --titre \"Maraude du centre\"",
      "terrain ouvrir maraude-centre")
    #expect(
      carnet.transcript(
        "terrain annuler --motif pluie",
        "terrain annuler 0021",
        "terrain annuler 0021 --reportee",
        "terrain compter 0021 --personnes 3")
        == noBreak(
          #"""
          $ terrain annuler --motif pluie
          enregistré~: annulation de la sortie du jeudi 15 octobre 2026 (aujourd’hui), action Maraude du centre (maraude-centre), code 0021
            01M505T8SV01G0000000000031 (pour annuler~: allervers annuler 01M505T8SV01G0000000000031)
          + {"v":1,"id":"01M505T8SV01G0000000000031","type":"event-corrected","at":"2026-10-15T16:20:08.123Z","by":"amelie","target":"01M505T7TK0110000000000023","with":{"on":"2026-10-15","session":"01M505T7TK0100000000000021","action":"maraude-centre","staff":["amelie"],"status":"annulee","reason":"pluie"},"n":3
          $ terrain annuler 0021
          erreur: terrain annuler: la sortie 0021 (maraude-centre, annulée) l’est déjà
          [65]
          $ terrain annuler 0021 --reportee
          enregistré~: report de la sortie du jeudi 15 octobre 2026 (aujourd’hui), action Maraude du centre (maraude-centre), code 0021
            01M505TARB02G0000000000051 (pour annuler~: allervers annuler 01M505TARB02G0000000000051)
          + {"v":1,"id":"01M505TARB02G0000000000051","type":"event-corrected","at":"2026-10-15T16:20:10.123Z","by":"amelie","target":"01M505T7TK0110000000000023","with":{"on":"2026-10-15","session":"01M505T7TK0100000000000021","action":"maraude-centre","staff":["amelie"],"status":"reportee","reason":"pluie"},"n":4
          $ terrain compter 0021 --personnes 3
          erreur: terrain: la sortie 0021 (maraude-centre, reportée) n’a pas eu lieu
          [65]

          """#))
  }

  @Test func `an outing that was never opened is cancelled by its action`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "action ouvrir maraude-centre --titre \"Maraude du centre\"",
      "terrain ouvrir maraude-centre")
    #expect(
      carnet.transcript(
        "terrain annuler --action maraude-centre",
        "terrain annuler 0021 --action maraude-centre",
        "terrain annuler --action maraude-centre --date hier --motif pluie")
        == noBreak(
          #"""
          $ terrain annuler --action maraude-centre
          erreur: --action: cette action a déjà une sortie le 15 octobre 2026~; attendu~: son code, pour annuler celle-là. Sorties de ce jour~: 0021 (maraude-centre)
          [65]
          $ terrain annuler 0021 --action maraude-centre
          erreur: terrain annuler: SEANCE et --action sont là tous les deux~; attendu~: l’un ou l’autre
          [64]
          $ terrain annuler --action maraude-centre --date hier --motif pluie
          enregistré~: annulation de la sortie du mercredi 14 octobre 2026 (hier), action Maraude du centre (maraude-centre), code 0051
            01M505TARB02H0000000000053 (pour annuler~: allervers annuler 01M505TARB02H0000000000053)
          + {"v":1,"id":"01M505TARB02H0000000000053","type":"session-held","at":"2026-10-15T16:20:10.123Z","by":"amelie","on":"2026-10-14","session":"01M505TARB02G0000000000051","action":"maraude-centre","staff":["amelie"],"status":"annulee","reason":"pluie","n":3

          """#))
  }

  @Test func `several open outings are refused with their codes`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "action ouvrir maraude-centre --titre \"Maraude du centre\"",
      "terrain ouvrir maraude-centre --de 14h --a 16h",
      "terrain ouvrir maraude-centre --de 17h",
      "terrain ouvrir maraude-centre --lieu Gare")
    #expect(
      carnet.transcript(
        "terrain compter --personnes 3")
        == noBreak(
          #"""
          $ terrain compter --personnes 3
          erreur: terrain: 2 de vos sorties sont ouvertes le 15 octobre 2026~; attendu~: le code de la sortie. Sorties de ce jour~: 0031 (maraude-centre, depuis 17:00)~; 0041 (maraude-centre)
          [65]

          """#))
  }

  @Test
  func
    `an outing is refused for an unknown action, more youths than people, nothing to count or no outing`()
    throws
  {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "action ouvrir maraude-centre --titre \"Maraude du centre\"")
    #expect(
      carnet.transcript(
        "terrain ouvrir maraude-centr",
        "terrain ouvrir maraude-centre --date 2026-10-16",
        "terrain compter",
        "terrain compter --personnes 3",
        "terrain ouvrir maraude-centre",
        "terrain compter --personnes 3 --jeunes 4",
        "terrain compter ZZZZ --jeunes 4")
        == noBreak(
          #"""
          $ terrain ouvrir maraude-centr
          erreur: ACTION: «~maraude-centr~» n’est pas une action de ce carnet~; le plus proche~: «~maraude-centre~». L’ouvrir~: allervers action ouvrir CODE --titre TITRE
          [64]
          $ terrain ouvrir maraude-centre --date 2026-10-16
          erreur: --date: «~2026-10-16~» est à venir~: vendredi 16 octobre 2026 (demain)~; un fait est d’aujourd’hui ou d’avant, un jour s’écrit 2026-10-14, 14/10/2026, 14/10, 14, aujourdhui, hier, avant-hier, lundi ou «~il y a 3 jours~». Exemple~: --date 15/10/2026
          [64]
          $ terrain compter
          erreur: terrain compter: il n’y a rien à noter~; attendu~: au moins --personnes, --jeunes, --proches, --employeurs, --offres ou --embauches. Voir~: allervers aide terrain compter
          [64]
          $ terrain compter --personnes 3
          erreur: terrain: aucune de vos sorties n’est ouverte le 15 octobre 2026~; attendu~: le code de la sortie. En ouvrir une~: allervers terrain ouvrir ACTION
          [65]
          $ terrain ouvrir maraude-centre
          enregistré~: sortie du jeudi 15 octobre 2026 (aujourd’hui), action Maraude du centre (maraude-centre), code 0061
            y noter un contact~: allervers noter --seance 0061
            01M505TBQK0310000000000063 (pour annuler~: allervers annuler 01M505TBQK0310000000000063)
          + {"v":1,"id":"01M505TBQK0310000000000063","type":"session-held","at":"2026-10-15T16:20:11.123Z","by":"amelie","on":"2026-10-15","session":"01M505TBQK0300000000000061","action":"maraude-centre","staff":["amelie"],"n":2
          $ terrain compter --personnes 3 --jeunes 4
          erreur: --jeunes: 4 jeunes pour 3 personnes~; attendu~: pas plus de jeunes que de personnes
          [65]
          $ terrain compter ZZZZ --jeunes 4
          erreur: SEANCE: «~ZZZZ~» n’est pas une sortie de ce carnet. L’ouvrir~: allervers terrain ouvrir ACTION
          [64]

          """#))
  }

  @Test func `an outing on trial writes nothing`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "action ouvrir maraude-centre --titre \"Maraude du centre\"",
      "terrain ouvrir maraude-centre")
    #expect(
      carnet.transcript(
        "terrain ouvrir maraude-centre --essai",
        "terrain compter --personnes 3 --essai",
        "terrain clore --essai",
        "terrain annuler --essai",
        "terrain annuler --action maraude-centre --date hier --essai")
        == noBreak(
          #"""
          $ terrain ouvrir maraude-centre --essai
          essai, rien n’est enregistré~: sortie du jeudi 15 octobre 2026 (aujourd’hui), action Maraude du centre (maraude-centre), code 0031
          $ terrain compter --personnes 3 --essai
          essai, rien n’est enregistré~: comptes de la sortie du jeudi 15 octobre 2026 (aujourd’hui), action Maraude du centre (maraude-centre), code 0021
          $ terrain clore --essai
          essai, rien n’est enregistré~: clôture de la sortie du jeudi 15 octobre 2026 (aujourd’hui), action Maraude du centre (maraude-centre), code 0021
          $ terrain annuler --essai
          essai, rien n’est enregistré~: annulation de la sortie du jeudi 15 octobre 2026 (aujourd’hui), action Maraude du centre (maraude-centre), code 0021
          $ terrain annuler --action maraude-centre --date hier --essai
          essai, rien n’est enregistré~: annulation de la sortie du mercredi 14 octobre 2026 (hier), action Maraude du centre (maraude-centre), code 0071

          """#))
  }
}
