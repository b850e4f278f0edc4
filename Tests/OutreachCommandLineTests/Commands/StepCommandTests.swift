import TestSupport
import Testing

/// Whole answers and whole lines of `premier-accueil`, `dispositif`, `situation`, `arret` and `referent`.
struct StepCommandTests {
  @Test func `a welcome says whether a mobilisation came before`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "noter --nouveau --date 3/9",
      "noter --nouveau --date 3/9",
      "noter --jeune 0021 --date hier")
    #expect(
      carnet.transcript(
        "premier-accueil 0011",
        "premier-accueil 0021 --reprise --date aujourdhui",
        "premier-accueil 0021")
        == noBreak(
          #"""
          $ premier-accueil 0011
          enregistré~: premier accueil du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
            droit commun, accès direct (repéré·e le 3 septembre 2026)
            01M505T9S30200000000000041 (pour annuler~: allervers annuler 01M505T9S30200000000000041)
          + {"v":1,"id":"01M505T9S30200000000000041","type":"youth-welcomed","at":"2026-10-15T16:20:09.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T6VB00G0000000000011","n":6
          $ premier-accueil 0021 --reprise --date aujourdhui
          enregistré~: accueil (reprise) du jeudi 15 octobre 2026 (aujourd’hui), jeune 0021
            droit commun, après mobilisation (repéré·e le 3 septembre 2026)
            01M505TARB02G0000000000051 (pour annuler~: allervers annuler 01M505TARB02G0000000000051)
          + {"v":1,"id":"01M505TARB02G0000000000051","type":"youth-welcomed","at":"2026-10-15T16:20:10.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T7TK0100000000000021","kind":"reprise","n":7
          $ premier-accueil 0021
          enregistré~: premier accueil du jeudi 15 octobre 2026 (aujourd’hui), jeune 0021
            déjà dans le droit commun depuis le 15 octobre 2026~: sans effet sur le parcours
            01M505TBQK0300000000000061 (pour annuler~: allervers annuler 01M505TBQK0300000000000061)
          + {"v":1,"id":"01M505TBQK0300000000000061","type":"youth-welcomed","at":"2026-10-15T16:20:11.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T7TK0100000000000021","n":8

          """#))
  }

  @Test func `a step of a youth never met, or out of age, changes no path`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "jeune ajouter --alias Yaya --naissance 2008-05 --genre H --date \"il y a 2 mois\"",
      "noter --nouveau --age 40")
    #expect(
      carnet.transcript(
        "premier-accueil 0011",
        "arret 0021 --motif refus")
        == noBreak(
          #"""
          $ premier-accueil 0011
          enregistré~: premier accueil du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
            aucun contact compté à ce jour~: sans effet sur le parcours
            01M505T8SV01G0000000000031 (pour annuler~: allervers annuler 01M505T8SV01G0000000000031)
          + {"v":1,"id":"01M505T8SV01G0000000000031","type":"youth-welcomed","at":"2026-10-15T16:20:08.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T6VB00G0000000000011","n":4
          $ arret 0021 --motif refus
          enregistré~: arrêt (Refus) du jeudi 15 octobre 2026 (aujourd’hui), jeune 0021
            hors public (âge)~: compté dans l’activité seulement
            01M505T9S30200000000000041 (pour annuler~: allervers annuler 01M505T9S30200000000000041)
          + {"v":1,"id":"01M505T9S30200000000000041","type":"pathway-left","at":"2026-10-15T16:20:09.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T7TK0100000000000021","reason":"refus","n":5

          """#))
  }

  @Test func `a device is entered, within another, up to a day`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "noter --nouveau --date 3/9")
    #expect(
      carnet.transcript(
        "dispositif 0011 garantie-jeunes --dans pacea --jusqu-au 2027-01-31 --date hier")
        == noBreak(
          #"""
          $ dispositif 0011 garantie-jeunes --dans pacea --jusqu-au 2027-01-31 --date hier
          enregistré~: dispositif Garantie jeunes du mercredi 14 octobre 2026 (hier), jeune 0011
            droit commun, accès direct (repéré·e le 3 septembre 2026)
            01M505T7TK0100000000000021 (pour annuler~: allervers annuler 01M505T7TK0100000000000021)
          + {"v":1,"id":"01M505T7TK0100000000000021","type":"device-entered","at":"2026-10-15T16:20:07.123Z","by":"amelie","on":"2026-10-14","youth":"01M505T6VB00G0000000000011","device":"garantie-jeunes","within":"pacea","until":"2027-01-31","n":3

          """#))
  }

  @Test func `a device is refused when unknown or over before it begins`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "noter --nouveau")
    #expect(
      carnet.transcript(
        "dispositif 0011 ceg",
        "dispositif 0011 cej --dans cejj",
        "dispositif 0011 cej --jusqu-au hier",
        "dispositif 0011")
        == noBreak(
          #"""
          $ dispositif 0011 ceg
          erreur: CODE: «~ceg~» n’est pas un code déclaré~; le plus proche~: «~cej~». Voir~: allervers aide codes
          [64]
          $ dispositif 0011 cej --dans cejj
          erreur: --dans: «~cejj~» n’est pas un code déclaré~; le plus proche~: «~cej~». Voir~: allervers aide codes
          [64]
          $ dispositif 0011 cej --jusqu-au hier
          erreur: --jusqu-au: la fin, 14 octobre 2026, est avant le début, 15 octobre 2026~; attendu~: le même jour ou après
          [65]
          $ dispositif 0011
          erreur: dispositif: il manque CODE, le dispositif~: cej, pacea, aij...~; attendu~: allervers dispositif JEUNE CODE [OPTIONS]. Voir~: allervers aide dispositif
          [64]

          """#))
  }

  @Test func `a situation ends the path of a mobilised youth only`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "noter --nouveau --date 3/9")
    #expect(
      carnet.transcript(
        "situation 0011 emploi --contrat CDD --duree \"6 mois\" --date 3/9",
        "noter --jeune 0011 --date 4/9",
        "situation 0011 pmsmp --jusqu-au 2026-10-30",
        "situation 0011 formation",
        "situation 0011 formation --duree 1an",
        "situation 0011 chomage")
        == noBreak(
          #"""
          $ situation 0011 emploi --contrat CDD --duree "6 mois" --date 3/9
          enregistré~: situation Emploi du jeudi 3 septembre 2026, jeune 0011
            pas encore mobilisé·e~: le parcours continue (repéré·e le 3 septembre 2026)
            01M505T7TK0100000000000021 (pour annuler~: allervers annuler 01M505T7TK0100000000000021)
          + {"v":1,"id":"01M505T7TK0100000000000021","type":"situation-found","at":"2026-10-15T16:20:07.123Z","by":"amelie","on":"2026-09-03","youth":"01M505T6VB00G0000000000011","situation":"emploi","contract":"CDD","months":6,"n":3
          $ noter --jeune 0011 --date 4/9
          enregistré~: contact du vendredi 4 septembre 2026, jeune 0011
            2e contact~: mobilisé·e (repéré·e le 3 septembre 2026)
            01M505T8SV01G0000000000031 (pour annuler~: allervers annuler 01M505T8SV01G0000000000031)
          + {"v":1,"id":"01M505T8SV01G0000000000031","type":"contact-made","at":"2026-10-15T16:20:08.123Z","by":"amelie","on":"2026-09-04","youth":"01M505T6VB00G0000000000011","staff":["amelie"],"n":4
          $ situation 0011 pmsmp --jusqu-au 2026-10-30
          enregistré~: situation Immersion (PMSMP) du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
            étape du parcours, qui continue (repéré·e le 3 septembre 2026)
            01M505T9S30200000000000041 (pour annuler~: allervers annuler 01M505T9S30200000000000041)
          + {"v":1,"id":"01M505T9S30200000000000041","type":"situation-found","at":"2026-10-15T16:20:09.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T6VB00G0000000000011","situation":"pmsmp","until":"2026-10-30","n":5
          $ situation 0011 formation
          enregistré~: situation Formation du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
            en situation~: fin du parcours (repéré·e le 3 septembre 2026)
            01M505TARB02G0000000000051 (pour annuler~: allervers annuler 01M505TARB02G0000000000051)
          + {"v":1,"id":"01M505TARB02G0000000000051","type":"situation-found","at":"2026-10-15T16:20:10.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T6VB00G0000000000011","situation":"formation","n":6
          $ situation 0011 formation --duree 1an
          enregistré~: situation Formation du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
            déjà en situation depuis le 15 octobre 2026~: sans effet sur le parcours
            01M505TBQK0300000000000061 (pour annuler~: allervers annuler 01M505TBQK0300000000000061)
          + {"v":1,"id":"01M505TBQK0300000000000061","type":"situation-found","at":"2026-10-15T16:20:11.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T6VB00G0000000000011","situation":"formation","months":12,"n":7
          $ situation 0011 chomage
          erreur: CODE: «~chomage~» n’est pas un code déclaré~; attendu~: pmsmp, volontariat, scolarite, formation, alternance, emploi ou service-civique. Voir~: allervers aide codes
          [64]

          """#))
  }

  @Test func `an exit is early or another one, and needs its reason`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "noter --nouveau --date 3/9",
      "noter --jeune 0011 --date 4/9")
    #expect(
      carnet.transcript(
        "arret 0011",
        "arret 0011 --motif refus --non-recours non-demande --non-recours non-reception --date hier",
        "arret 0011 --motif sans-suite",
        "noter --jeune 0011",
        "arret 0011 --motif sans-suite")
        == noBreak(
          #"""
          $ arret 0011
          erreur: arret: il manque --motif~; attendu~: --motif CODE. Voir~: allervers aide arret
          [64]
          $ arret 0011 --motif refus --non-recours non-demande --non-recours non-reception --date hier
          enregistré~: arrêt (Refus) du mercredi 14 octobre 2026 (hier), jeune 0011
            autre sortie (repéré·e le 3 septembre 2026)
            01M505T9S30200000000000041 (pour annuler~: allervers annuler 01M505T9S30200000000000041)
          + {"v":1,"id":"01M505T9S30200000000000041","type":"pathway-left","at":"2026-10-15T16:20:09.123Z","by":"amelie","on":"2026-10-14","youth":"01M505T6VB00G0000000000011","reason":"refus","motives":["non-demande","non-reception"],"n":4
          $ arret 0011 --motif sans-suite
          enregistré~: arrêt (Sans suite donnée) du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
            parcours déjà arrêté depuis le 14 octobre 2026~: sans effet sur le parcours
            01M505TARB02G0000000000051 (pour annuler~: allervers annuler 01M505TARB02G0000000000051)
          + {"v":1,"id":"01M505TARB02G0000000000051","type":"pathway-left","at":"2026-10-15T16:20:10.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T6VB00G0000000000011","reason":"sans-suite","n":5
          $ noter --jeune 0011
          enregistré~: contact du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
            3e contact~: reprise du parcours (repéré·e le 3 septembre 2026)
            01M505TBQK0300000000000061 (pour annuler~: allervers annuler 01M505TBQK0300000000000061)
          + {"v":1,"id":"01M505TBQK0300000000000061","type":"contact-made","at":"2026-10-15T16:20:11.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T6VB00G0000000000011","staff":["amelie"],"n":6
          $ arret 0011 --motif sans-suite
          enregistré~: arrêt (Sans suite donnée) du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
            sortie anticipée (repéré·e le 3 septembre 2026)
            01M505TCPV03G0000000000071 (pour annuler~: allervers annuler 01M505TCPV03G0000000000071)
          + {"v":1,"id":"01M505TCPV03G0000000000071","type":"pathway-left","at":"2026-10-15T16:20:12.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T6VB00G0000000000011","reason":"sans-suite","n":7

          """#))
  }

  @Test func `an exit before mobilisation is a departure`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "noter --nouveau --date 3/9")
    #expect(
      carnet.transcript(
        "arret 0011 --motif demenagement")
        == noBreak(
          #"""
          $ arret 0011 --motif demenagement
          enregistré~: arrêt (Déménagement) du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
            départ avant mobilisation (repéré·e le 3 septembre 2026)
            01M505T7TK0100000000000021 (pour annuler~: allervers annuler 01M505T7TK0100000000000021)
          + {"v":1,"id":"01M505T7TK0100000000000021","type":"pathway-left","at":"2026-10-15T16:20:07.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T6VB00G0000000000011","reason":"demenagement","n":3

          """#))
  }

  @Test func `a referent is named, of the structure or of a partner`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "partenaire ajouter apase --nom APASE",
      "jeune ajouter")
    #expect(
      carnet.transcript(
        "referent 0021 amelie",
        "referent 0021 karim --partenaire apase --depuis 1/9/2026",
        "referent 0021 \"Karim B\"",
        "referent 0021")
        == noBreak(
          #"""
          $ referent 0021 amelie
          enregistré~: référent amelie, désignation du jeudi 15 octobre 2026 (aujourd’hui), jeune 0021
            01M505T8SV01G0000000000031 (pour annuler~: allervers annuler 01M505T8SV01G0000000000031)
          + {"v":1,"id":"01M505T8SV01G0000000000031","type":"referent-assigned","at":"2026-10-15T16:20:08.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T7TK0100000000000021","staff":"amelie","n":3
          $ referent 0021 karim --partenaire apase --depuis 1/9/2026
          enregistré~: référent karim, désignation du jeudi 15 octobre 2026 (aujourd’hui), jeune 0021
            01M505T9S30200000000000041 (pour annuler~: allervers annuler 01M505T9S30200000000000041)
          + {"v":1,"id":"01M505T9S30200000000000041","type":"referent-assigned","at":"2026-10-15T16:20:09.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T7TK0100000000000021","staff":"karim","partner":"apase","from":"2026-09-01","n":4
          $ referent 0021 "Karim B"
          erreur: LOGIN: ce n’est pas un identifiant de conseiller~; attendu~: lettres minuscules sans accent, chiffres, points, tirets (amelie)
          [64]
          $ referent 0021
          erreur: referent: il manque LOGIN, l’identifiant du référent~; attendu~: allervers referent JEUNE LOGIN [OPTIONS]. Voir~: allervers aide referent
          [64]

          """#))
  }

  @Test func `a step on trial writes nothing`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "noter --nouveau")
    #expect(
      carnet.transcript(
        "premier-accueil 0011 --essai",
        "dispositif 0011 cej --essai",
        "situation 0011 emploi --essai",
        "arret 0011 --motif refus --essai",
        "referent 0011 amelie --essai")
        == noBreak(
          #"""
          $ premier-accueil 0011 --essai
          essai, rien n’est enregistré~: premier accueil du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
          $ dispositif 0011 cej --essai
          essai, rien n’est enregistré~: dispositif CEJ du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
          $ situation 0011 emploi --essai
          essai, rien n’est enregistré~: situation Emploi du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
          $ arret 0011 --motif refus --essai
          essai, rien n’est enregistré~: arrêt (Refus) du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
          $ referent 0011 amelie --essai
          essai, rien n’est enregistré~: référent amelie, désignation du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011

          """#))
  }
}
