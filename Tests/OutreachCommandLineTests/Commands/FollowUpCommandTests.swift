import TestSupport
import Testing

/// Whole answers and whole lines of `suite`.
struct FollowUpCommandTests {
  @Test func `a follow-up has an owner, a due day and a confidential note, and is done once`()
    throws
  {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "action ouvrir maraude-centre --titre \"Maraude du centre\"",
      "noter --nouveau",
      "terrain ouvrir maraude-centre")
    #expect(
      carnet.transcript(
        "rappeler lundi > suite --pour karim --echeance \"10 j\" --jeune 0021 --seance 0031 --note -",
        "suite 0041 --faite",
        "suite 0041 --faite")
        == noBreak(
          #"""
          $ rappeler lundi > suite --pour karim --echeance "10 j" --jeune 0021 --seance 0031 --note -
          note~: la personne concernée peut la lire~; des faits utiles au suivi seulement
          enregistré~: suite du jeudi 15 octobre 2026 (aujourd’hui), jeune 0021, pour karim, échéance dimanche 25 octobre 2026 (dans 10 jours)
            quand ce sera fait~: allervers suite 01M505T9S30200000000000041 --faite
            01M505T9S30200000000000041 (pour annuler~: allervers annuler 01M505T9S30200000000000041)
          + {"v":1,"id":"01M505T9S30200000000000041","type":"follow-up-opened","at":"2026-10-15T16:20:09.123Z","by":"amelie","on":"2026-10-15","owner":"karim","due":"2026-10-25","youth":"01M505T7TK0100000000000021","session":"01M505T8SV01G0000000000031","n":5
          + {"v":1,"id":"01M505T9S30210000000000043","type":"note","at":"2026-10-15T16:20:09.123Z","by":"amelie","followUp":"01M505T9S30200000000000041","youth":"01M505T7TK0100000000000021","text":"rappeler lundi","n":2
          $ suite 0041 --faite
          enregistré~: suite faite le jeudi 15 octobre 2026 (aujourd’hui), jeune 0021
            01M505TARB02G0000000000051 (pour annuler~: allervers annuler 01M505TARB02G0000000000051)
          + {"v":1,"id":"01M505TARB02G0000000000051","type":"follow-up-closed","at":"2026-10-15T16:20:10.123Z","by":"amelie","on":"2026-10-15","target":"01M505T9S30200000000000041","n":6
          $ suite 0041 --faite
          erreur: suite: aucune suite ouverte de cet identifiant~; attendu~: l’identifiant d’une suite ouverte
          [65]

          """#))
  }

  @Test func `a follow-up lists all that is missing`() throws {
    var carnet = try TemporaryCarnet()
    #expect(
      carnet.transcript(
        "suite",
        "suite --pour karim",
        "suite 0011",
        "suite --faite",
        "suite 0011 --faite --pour karim")
        == noBreak(
          #"""
          $ suite
          erreur: suite: il manque --pour, --echeance~; attendu~: --pour LOGIN --echeance JOUR|DUREE. Voir~: allervers aide suite
          [64]
          $ suite --pour karim
          erreur: suite: il manque --echeance~; attendu~: --echeance JOUR|DUREE. Voir~: allervers aide suite
          [64]
          $ suite 0011
          erreur: suite: il manque --faite~; attendu~: suite ID --faite, ou --pour LOGIN --echeance JOUR|DUREE
          [64]
          $ suite --faite
          erreur: suite: il manque ID~; attendu~: suite ID --faite, ou --pour LOGIN --echeance JOUR|DUREE
          [64]
          $ suite 0011 --faite --pour karim
          erreur: suite: --faite et --pour ne vont pas ensemble~; attendu~: --faite ou --pour
          [64]

          """#))
  }

  @Test
  func `a follow-up is refused when due before it is noted, or with a note on the command line`()
    throws
  {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "suite --pour amelie --echeance 2026-10-30")
    #expect(
      carnet.transcript(
        "suite --pour karim --echeance hier",
        "suite --pour karim --echeance \"3 m\"",
        "suite --pour karim --echeance \"1 sem\" --note rappeler",
        "suite ZZZZ --faite")
        == noBreak(
          #"""
          $ suite --pour karim --echeance hier
          erreur: --echeance: l’échéance, 14 octobre 2026, est avant la suite, 15 octobre 2026~; attendu~: le même jour ou après. Écrire la date entière, ou une durée
          [65]
          $ suite --pour karim --echeance "3 m"
          erreur: --echeance: «~3 m~» est ambigu, des minutes ou des mois~; attendu~: un nombre et j, sem, mois ou an. Écrire --echeance='3 mois'
          [64]
          $ suite --pour karim --echeance "1 sem" --note rappeler
          erreur: --note: une note ne s’écrit pas dans la commande, que le terminal garde~; attendu~: --note -. La donner sur l’entrée standard
          [64]
          $ suite ZZZZ --faite
          erreur: suite: aucune suite ouverte de cet identifiant~; attendu~: l’identifiant d’une suite ouverte. Ouvertes~: 01M505T6VB00G0000000000011 (amelie, échéance 30 octobre 2026)
          [65]

          """#))
  }

  @Test func `a follow-up on trial writes nothing`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "suite --pour amelie --echeance 2026-10-30")
    #expect(
      carnet.transcript(
        "suite --pour karim --echeance \"1 sem\" --essai",
        "suite 0011 --faite --essai")
        == noBreak(
          #"""
          $ suite --pour karim --echeance "1 sem" --essai
          essai, rien n’est enregistré~: suite du jeudi 15 octobre 2026 (aujourd’hui), pour karim, échéance jeudi 22 octobre 2026 (dans 7 jours)
          $ suite 0011 --faite --essai
          essai, rien n’est enregistré~: suite faite le jeudi 15 octobre 2026 (aujourd’hui)

          """#))
  }
}
