import TestSupport
import Testing

/// Whole answers and whole lines of `jeune`.
struct YouthCommandTests {
  @Test func `a youth without a name is known by the code, and has one to be spoken`() throws {
    var carnet = try TemporaryCarnet()
    #expect(
      carnet.transcript(
        "jeune ajouter")
        == noBreak(
          #"""
          $ jeune ajouter
          enregistré~: jeune 0011 ajouté·e le jeudi 15 octobre 2026 (aujourd’hui), à appeler «~Dofa-Dudo~»
            01M505T6VB00H0000000000013 (pour annuler~: allervers annuler 01M505T6VB00H0000000000013)
          + {"v":1,"id":"01M505T6VB00H0000000000013","type":"youth-registered","at":"2026-10-15T16:20:06.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T6VB00G0000000000011","n":1
          + {"v":1,"id":"01M505T6VB00J0000000000015","type":"identity","at":"2026-10-15T16:20:06.123Z","by":"amelie","youth":"01M505T6VB00G0000000000011","alias":"Dofa-Dudo","n":1

          """#))
  }

  @Test func `a name goes to the confidential part, with a reminder once`() throws {
    var carnet = try TemporaryCarnet()
    #expect(
      carnet.transcript(
        "jeune ajouter --alias Yaya --age 17 --habite qpv-2024 --trait neet=oui --trait qualification=niveau-3",
        "Bako > jeune ajouter --alias -",
        "jeune ajouter --prenom Karim")
        == noBreak(
          #"""
          $ jeune ajouter --alias Yaya --age 17 --habite qpv-2024 --trait neet=oui --trait qualification=niveau-3
          rappel~: un nom écrit dans la commande reste dans l’historique du terminal. Préférer le code, ou «~-~» pour le donner sur l’entrée standard
          enregistré~: jeune 0011 ajouté·e le jeudi 15 octobre 2026 (aujourd’hui)
            01M505T6VB00H0000000000013 (pour annuler~: allervers annuler 01M505T6VB00H0000000000013)
          + {"v":1,"id":"01M505T6VB00H0000000000013","type":"youth-registered","at":"2026-10-15T16:20:06.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T6VB00G0000000000011","age":17,"zones":["qpv-2024"],"traits":{"neet":true,"qualification":"niveau-3"},"n":1
          + {"v":1,"id":"01M505T6VB00J0000000000015","type":"identity","at":"2026-10-15T16:20:06.123Z","by":"amelie","youth":"01M505T6VB00G0000000000011","alias":"Yaya","n":1
          $ Bako > jeune ajouter --alias -
          enregistré~: jeune 0021 ajouté·e le jeudi 15 octobre 2026 (aujourd’hui)
            01M505T7TK0110000000000023 (pour annuler~: allervers annuler 01M505T7TK0110000000000023)
          + {"v":1,"id":"01M505T7TK0110000000000023","type":"youth-registered","at":"2026-10-15T16:20:07.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T7TK0100000000000021","n":2
          + {"v":1,"id":"01M505T7TK0120000000000025","type":"identity","at":"2026-10-15T16:20:07.123Z","by":"amelie","youth":"01M505T7TK0100000000000021","alias":"Bako","n":2
          $ jeune ajouter --prenom Karim
          enregistré~: jeune 0031 ajouté·e le jeudi 15 octobre 2026 (aujourd’hui)
            01M505T8SV01H0000000000033 (pour annuler~: allervers annuler 01M505T8SV01H0000000000033)
          + {"v":1,"id":"01M505T8SV01H0000000000033","type":"youth-registered","at":"2026-10-15T16:20:08.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T8SV01G0000000000031","n":3
          + {"v":1,"id":"01M505T8SV01J0000000000035","type":"identity","at":"2026-10-15T16:20:08.123Z","by":"amelie","youth":"01M505T8SV01G0000000000031","firstName":"Karim","n":3

          """#))
  }

  @Test func `a youth is described, and what is no longer known is made unknown`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "jeune ajouter --alias Yaya --naissance 2008-05 --genre H --date \"il y a 2 mois\"")
    #expect(
      carnet.transcript(
        "jeune decrire 0011 --lien perdu-de-vue --derniere-venue 3/9/2025 --trait neet=oui --date hier",
        "jeune decrire 0011 --vider lien --vider trait:neet --trait housed=non",
        "jeune decrire 0011 --vider traits",
        "Karim > jeune decrire 0011 --prenom -")
        == noBreak(
          #"""
          $ jeune decrire 0011 --lien perdu-de-vue --derniere-venue 3/9/2025 --trait neet=oui --date hier
          enregistré~: description du mercredi 14 octobre 2026 (hier), jeune 0011
            01M505T7TK0100000000000021 (pour annuler~: allervers annuler 01M505T7TK0100000000000021)
          + {"v":1,"id":"01M505T7TK0100000000000021","type":"youth-described","at":"2026-10-15T16:20:07.123Z","by":"amelie","on":"2026-10-14","youth":"01M505T6VB00G0000000000011","link":"perdu-de-vue","lastSeen":"2025-09-03","traits":{"neet":true},"n":2
          $ jeune decrire 0011 --vider lien --vider trait:neet --trait housed=non
          enregistré~: description du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
            01M505T8SV01G0000000000031 (pour annuler~: allervers annuler 01M505T8SV01G0000000000031)
          + {"v":1,"id":"01M505T8SV01G0000000000031","type":"youth-described","at":"2026-10-15T16:20:08.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T6VB00G0000000000011","link":null,"traits":{"housed":false,"neet":null},"n":3
          $ jeune decrire 0011 --vider traits
          enregistré~: description du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
            01M505T9S30200000000000041 (pour annuler~: allervers annuler 01M505T9S30200000000000041)
          + {"v":1,"id":"01M505T9S30200000000000041","type":"youth-described","at":"2026-10-15T16:20:09.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T6VB00G0000000000011","traits":null,"n":4
          $ Karim > jeune decrire 0011 --prenom -
          enregistré~: identité du jeune 0011, dans la partie confidentielle
            pour la changer~: allervers jeune decrire 0011
          + {"v":1,"id":"01M505TARB02G0000000000051","type":"identity","at":"2026-10-15T16:20:10.123Z","by":"amelie","youth":"01M505T6VB00G0000000000011","firstName":"Karim","n":2

          """#))
  }

  @Test func `a description is refused when empty, contradictory or impossible`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "jeune ajouter --alias Yaya --naissance 2008-05 --genre H --date \"il y a 2 mois\"")
    #expect(
      carnet.transcript(
        "jeune decrire 0011",
        "jeune decrire 0011 --vider lien --lien suivi",
        "jeune decrire 0011 --vider lieu",
        "jeune decrire 0011 --naissance 2009 --date 31/12/2008",
        "jeune decrire Awa --genre F",
        "jeune ajouter --genre K",
        "jeune ajouter --naissance 2008 --date 31/12/2007")
        == noBreak(
          #"""
          $ jeune decrire 0011
          erreur: jeune decrire: il n’y a rien à noter~; attendu~: au moins --naissance, --age, --genre, --habite, --habite-commune, --habite-quartier, --lien, --derniere-venue, --informe, --oppose, --trait, --vider, --alias, --prenom, --nom, --telephone ou --courriel. Voir~: allervers aide jeune decrire
          [64]
          $ jeune decrire 0011 --vider lien --lien suivi
          erreur: --vider: une valeur est donnée et vidée à la fois, ou vidée deux fois~; attendu~: l’un ou l’autre
          [64]
          $ jeune decrire 0011 --vider lieu
          erreur: --vider: «~lieu~» n’est pas une valeur qui se vide~; la plus proche~: «~lien~». Voir~: allervers aide jeune decrire
          [64]
          $ jeune decrire 0011 --naissance 2009 --date 31/12/2008
          erreur: --date: le 31 décembre 2008 est avant la naissance (2009)~; attendu~: un jour de sa vie. Corriger le jour, ou la naissance~: allervers jeune decrire
          [65]
          $ jeune decrire Awa --genre F
          erreur: JEUNE: aucun jeune de ce nom ou de ce code dans ce carnet. Nouveau jeune~: allervers jeune ajouter. Voir les codes~: allervers jeune lister
          [65]
          $ jeune ajouter --genre K
          erreur: --genre: «~K~» n’est pas un code déclaré~; attendu~: F, H ou X. Voir~: allervers aide codes
          [64]
          $ jeune ajouter --naissance 2008 --date 31/12/2007
          erreur: --date: le 31 décembre 2007 est avant la naissance (2008)~; attendu~: un jour de sa vie. Corriger le jour, ou la naissance~: allervers jeune decrire
          [65]

          """#))
  }

  @Test func `a youth is signalled by a partner or a relative, known or new`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "partenaire ajouter apase --nom APASE",
      "jeune ajouter --alias Yaya --naissance 2008-05 --genre H --date \"il y a 2 mois\"")
    #expect(
      carnet.transcript(
        "jeune signaler 0021 --source famille",
        "Bako > jeune signaler --nouveau --alias - --age 19 --partenaire apase --date hier")
        == noBreak(
          #"""
          $ jeune signaler 0021 --source famille
          enregistré~: signalement du jeudi 15 octobre 2026 (aujourd’hui), jeune 0021
            pas encore rencontré
            01M505T8SV01G0000000000031 (pour annuler~: allervers annuler 01M505T8SV01G0000000000031)
          + {"v":1,"id":"01M505T8SV01G0000000000031","type":"youth-signalled","at":"2026-10-15T16:20:08.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T7TK0100000000000021","source":"famille","n":3
          $ Bako > jeune signaler --nouveau --alias - --age 19 --partenaire apase --date hier
          enregistré~: signalement du mercredi 14 octobre 2026 (hier), jeune 0041 (nouveau·elle)
            pas encore rencontré·e
            01M505T9S30220000000000045 (pour annuler~: allervers annuler 01M505T9S30220000000000045)
          + {"v":1,"id":"01M505T9S30210000000000043","type":"youth-registered","at":"2026-10-15T16:20:09.123Z","by":"amelie","on":"2026-10-14","youth":"01M505T9S30200000000000041","age":19,"n":4
          + {"v":1,"id":"01M505T9S30220000000000045","type":"youth-signalled","at":"2026-10-15T16:20:09.123Z","by":"amelie","on":"2026-10-14","youth":"01M505T9S30200000000000041","partner":"apase","n":5
          + {"v":1,"id":"01M505T9S30230000000000047","type":"identity","at":"2026-10-15T16:20:09.123Z","by":"amelie","youth":"01M505T9S30200000000000041","alias":"Bako","n":2

          """#))
  }

  @Test func `a signal is refused without a youth and without a source`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "jeune ajouter --alias Yaya --naissance 2008-05 --genre H --date \"il y a 2 mois\"")
    #expect(
      carnet.transcript(
        "jeune signaler",
        "jeune signaler 0011 --nouveau --source pair",
        "jeune signaler 0011 --source voisin")
        == noBreak(
          #"""
          $ jeune signaler
          erreur: jeune signaler: il manque JEUNE, ou --nouveau~; et --partenaire CODE, ou --source famille|pair|autre. Voir~: allervers aide jeune signaler
          [64]
          $ jeune signaler 0011 --nouveau --source pair
          erreur: jeune signaler: JEUNE et --nouveau sont là tous les deux~; attendu~: l’un ou l’autre
          [64]
          $ jeune signaler 0011 --source voisin
          erreur: --source: «~voisin~» n’est pas un code déclaré~; attendu~: famille, pair ou autre. Voir~: allervers aide codes
          [64]

          """#))
  }

  @Test func `a youth is shown by characteristics, path and events, without the name`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "action ouvrir maraude-centre --titre \"Maraude du centre\"",
      "partenaire ajouter apase --nom APASE",
      "jeune ajouter --alias Yaya --naissance 2008-05 --genre H --date \"il y a 2 mois\"",
      "noter --jeune 0031 --action maraude-centre --date 3/9",
      "noter --jeune 0031 --action maraude-centre --date hier --canal presentiel",
      "jeune decrire 0031 --trait neet=oui --habite-commune Rennes",
      "dispositif 0031 cej --dans pacea --jusqu-au 31/12/2026")
    #expect(
      carnet.transcript(
        "jeune montrer 0031",
        "jeune montrer Awa")
        == noBreak(
          #"""
          $ jeune montrer 0031
          jeune 0031 (01M505T8SV01G0000000000031)
            âge~: 18 ans
            naissance~: mai 2008
            genre~: Homme
            commune~: Rennes
            Ni en emploi ni en formation~: oui

          Parcours (Repérage, règle commune)~:
            repéré le 3 septembre 2026, Maraude du centre~; mobilisé le 14 octobre 2026~;
            droit commun le 15 octobre 2026~; aujourd’hui dans le droit commun depuis le
            15 octobre 2026

          Événements~:
            15/08/2026  nouveau jeune (naissance~: 2008-05, genre~: Homme)
                        01M505T8SV01H0000000000033
            03/09/2026  contact (action~: Maraude du centre, conseiller~: amelie)
                        01M505T9S30200000000000041
            14/10/2026  contact (action~: Maraude du centre, canal~: Présentiel,
                        conseiller~: amelie)
                        01M505TARB02G0000000000051
            15/10/2026  description (commune~: Rennes, Ni en emploi ni en formation~: oui)
                        01M505TBQK0300000000000061
            15/10/2026  dispositif (dispositif~: CEJ, dans~: PACEA, jusqu’au~: 31 décembre
                        2026)
                        01M505TCPV03G0000000000071
          $ jeune montrer Awa
          erreur: JEUNE: aucun jeune de ce nom ou de ce code dans ce carnet. Nouveau jeune~: allervers jeune ajouter. Voir les codes~: allervers jeune lister
          [65]

          """#))
  }

  @Test func `a youth who was never met has no path`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "jeune ajouter --alias Yaya --naissance 2008-05 --genre H --date \"il y a 2 mois\"")
    #expect(
      carnet.transcript(
        "jeune montrer Yaya")
        == noBreak(
          #"""
          $ jeune montrer Yaya
          jeune 0011 (01M505T6VB00G0000000000011)
            âge~: 18 ans
            naissance~: mai 2008
            genre~: Homme

          Parcours (Repérage, règle commune)~:
            pas encore rencontré

          Événements~:
            15/08/2026  nouveau jeune (naissance~: 2008-05, genre~: Homme)
                        01M505T6VB00H0000000000013

          """#))
  }

  @Test func `youths are listed by code, the latest met first, one person once`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "jeune ajouter --alias Yaya --naissance 2008-05 --genre H --date \"il y a 2 mois\"",
      "noter --nouveau --date hier",
      "noter --nouveau --genre F --age 19 --date 3/9",
      "noter --nouveau",
      "doublon 0021 0031 --meme")
    #expect(
      carnet.transcript(
        "jeune lister")
        == noBreak(
          #"""
          $ jeune lister
          code         premier contact  dernier contact  genre  âge
          0041         15/10/2026       15/10/2026
          0021 = 0031  03/09/2026       14/10/2026       F      19
          0011         jamais           jamais           H      18

          """#))
  }

  @Test func `an empty carnet has no youths to list`() throws {
    var carnet = try TemporaryCarnet()
    #expect(
      carnet.transcript(
        "jeune lister")
        == noBreak(
          #"""
          $ jeune lister
          aucun jeune~; noter un contact~: allervers noter --nouveau

          """#))
  }

  @Test func `a youth on trial writes nothing`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "jeune ajouter --alias Yaya --naissance 2008-05 --genre H --date \"il y a 2 mois\"")
    #expect(
      carnet.transcript(
        "jeune ajouter --alias Awa --essai",
        "jeune decrire 0011 --genre F --essai",
        "jeune decrire 0011 --prenom Karim --essai",
        "jeune signaler 0011 --source pair --essai")
        == noBreak(
          #"""
          $ jeune ajouter --alias Awa --essai
          essai, rien n’est enregistré~: jeune 0021 ajouté·e le jeudi 15 octobre 2026 (aujourd’hui)
          $ jeune decrire 0011 --genre F --essai
          essai, rien n’est enregistré~: description du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
          $ jeune decrire 0011 --prenom Karim --essai
          essai, rien n’est enregistré~: identité du jeune 0011
          $ jeune signaler 0011 --source pair --essai
          essai, rien n’est enregistré~: signalement du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011

          """#))
  }
}
