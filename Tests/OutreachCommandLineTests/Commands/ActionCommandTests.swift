import TestSupport
import Testing

/// Whole answers and whole lines of `action`.
struct ActionCommandTests {
  @Test func `an action is opened, described, closed and listed, those under way first`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "partenaire ajouter apase --nom APASE")
    #expect(
      carnet.transcript(
        "action ouvrir bus-sud --titre \"Bus du sud\" --date 1/9 --jusqu-au hier",
        "action ouvrir maraude-centre --titre \"Maraude du centre\" --nature extra-muros --approche maraude --partenaire apase=coproduction --programme o2r",
        "action decrire maraude-centre --titre \"Maraude de la gare\" --jusqu-au 2026-12-31",
        "action ouvrir atelier --titre Atelier --date 1/9",
        "action clore atelier --motif fin-de-financement --date hier",
        "action lister")
        == noBreak(
          #"""
          $ action ouvrir bus-sud --titre "Bus du sud" --date 1/9 --jusqu-au hier
          enregistré~: action bus-sud ouverte le mardi 1er septembre 2026
            sortir~: allervers terrain ouvrir bus-sud
            01M505T7TK0100000000000021 (pour annuler~: allervers annuler 01M505T7TK0100000000000021)
          + {"v":1,"id":"01M505T7TK0100000000000021","type":"action-opened","at":"2026-10-15T16:20:07.123Z","by":"amelie","on":"2026-09-01","action":"bus-sud","title":"Bus du sud","until":"2026-10-14","n":2
          $ action ouvrir maraude-centre --titre "Maraude du centre" --nature extra-muros --approche maraude --partenaire apase=coproduction --programme o2r
          enregistré~: action maraude-centre ouverte le jeudi 15 octobre 2026 (aujourd’hui)
            sortir~: allervers terrain ouvrir maraude-centre
            01M505T8SV01G0000000000031 (pour annuler~: allervers annuler 01M505T8SV01G0000000000031)
          + {"v":1,"id":"01M505T8SV01G0000000000031","type":"action-opened","at":"2026-10-15T16:20:08.123Z","by":"amelie","on":"2026-10-15","action":"maraude-centre","title":"Maraude du centre","kind":"extra-muros","approaches":["maraude"],"programmes":["o2r"],"partners":[{"partner":"apase","level":"coproduction"}],"n":3
          $ action decrire maraude-centre --titre "Maraude de la gare" --jusqu-au 2026-12-31
          enregistré~: action maraude-centre décrite au jeudi 15 octobre 2026 (aujourd’hui)
            01M505T9S30200000000000041 (pour annuler~: allervers annuler 01M505T9S30200000000000041)
          + {"v":1,"id":"01M505T9S30200000000000041","type":"action-described","at":"2026-10-15T16:20:09.123Z","by":"amelie","on":"2026-10-15","action":"maraude-centre","title":"Maraude de la gare","until":"2026-12-31","n":4
          $ action ouvrir atelier --titre Atelier --date 1/9
          enregistré~: action atelier ouverte le mardi 1er septembre 2026
            sortir~: allervers terrain ouvrir atelier
            01M505TARB02G0000000000051 (pour annuler~: allervers annuler 01M505TARB02G0000000000051)
          + {"v":1,"id":"01M505TARB02G0000000000051","type":"action-opened","at":"2026-10-15T16:20:10.123Z","by":"amelie","on":"2026-09-01","action":"atelier","title":"Atelier","n":5
          $ action clore atelier --motif fin-de-financement --date hier
          enregistré~: action atelier close le mercredi 14 octobre 2026 (hier)
            01M505TBQK0300000000000061 (pour annuler~: allervers annuler 01M505TBQK0300000000000061)
          + {"v":1,"id":"01M505TBQK0300000000000061","type":"action-closed","at":"2026-10-15T16:20:11.123Z","by":"amelie","on":"2026-10-14","action":"atelier","reason":"fin-de-financement","n":6
          $ action lister
          code            titre               nature       ouverte     fin
          maraude-centre  Maraude de la gare  Extra-muros  15/10/2026  prévue le 31/12/2026
          atelier         Atelier                          01/09/2026  close le 14/10/2026
          bus-sud         Bus du sud                       01/09/2026  finie le 14/10/2026

          """#))
  }

  @Test
  func
    `an action is refused with a code in use or misspelt, without a title, or over before it begins`()
    throws
  {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "action ouvrir maraude-centre --titre \"Maraude du centre\"")
    #expect(
      carnet.transcript(
        "action ouvrir maraude-centre --titre Autre",
        "action ouvrir Maraude --titre Autre",
        "action ouvrir bus",
        "action ouvrir bus --titre Bus --jusqu-au hier",
        "action ouvrir bus --titre Bus --programme o2rr",
        "action decrire maraude-centre",
        "action decrire maraude-centr --titre Autre",
        "action clore maraude-centre --date hier",
        "action clore maraude-centre",
        "action clore maraude-centre")
        == noBreak(
          #"""
          $ action ouvrir maraude-centre --titre Autre
          erreur: CODE: «~maraude-centre~» est déjà dans ce carnet~; attendu~: un code nouveau. Le changer~: allervers action decrire maraude-centre
          [65]
          $ action ouvrir Maraude --titre Autre
          erreur: CODE: «~Maraude~» ne peut pas être un code~; attendu~: lettres minuscules sans accent, chiffres et tirets, 40 au plus. Exemple~: maraude-centre
          [64]
          $ action ouvrir bus
          erreur: action ouvrir: il manque --titre~; attendu~: --titre TITRE. Voir~: allervers aide action ouvrir
          [64]
          $ action ouvrir bus --titre Bus --jusqu-au hier
          erreur: --jusqu-au: la fin, 14 octobre 2026, est avant le début, 15 octobre 2026~; attendu~: le même jour ou après
          [65]
          $ action ouvrir bus --titre Bus --programme o2rr
          erreur: «~o2rr~» n’est pas un programme de ce carnet~; le plus proche~: «~o2r~»
          [64]
          $ action decrire maraude-centre
          erreur: action decrire: il n’y a rien à noter~; attendu~: au moins --titre, --nature, --approche, --programme, --pilote, --financeur, --jusqu-au, --commune, --quartier, --zone ou --partenaire. Voir~: allervers aide action decrire
          [64]
          $ action decrire maraude-centr --titre Autre
          erreur: CODE: «~maraude-centr~» n’est pas une action de ce carnet~; le plus proche~: «~maraude-centre~». L’ouvrir~: allervers action ouvrir CODE --titre TITRE
          [64]
          $ action clore maraude-centre --date hier
          erreur: --date: le 14 octobre 2026 est avant l’ouverture de l’action, 15 octobre 2026~; attendu~: le même jour ou après
          [65]
          $ action clore maraude-centre
          enregistré~: action maraude-centre close le jeudi 15 octobre 2026 (aujourd’hui)
            01M505TFMK05000000000000A1 (pour annuler~: allervers annuler 01M505TFMK05000000000000A1)
          + {"v":1,"id":"01M505TFMK05000000000000A1","type":"action-closed","at":"2026-10-15T16:20:15.123Z","by":"amelie","on":"2026-10-15","action":"maraude-centre","n":2
          $ action clore maraude-centre
          erreur: CODE: l’action «~maraude-centre~» est close depuis le 15 octobre 2026
          [65]

          """#))
  }

  @Test func `an empty carnet has no actions to list`() throws {
    var carnet = try TemporaryCarnet()
    #expect(
      carnet.transcript(
        "action lister")
        == noBreak(
          #"""
          $ action lister
          aucune action~; en ouvrir une~: allervers action ouvrir CODE --titre TITRE

          """#))
  }

  @Test func `an action on trial writes nothing`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "action ouvrir maraude-centre --titre \"Maraude du centre\"")
    #expect(
      carnet.transcript(
        "action ouvrir bus --titre Bus --essai",
        "action decrire maraude-centre --titre Autre --essai",
        "action clore maraude-centre --essai")
        == noBreak(
          #"""
          $ action ouvrir bus --titre Bus --essai
          essai, rien n’est enregistré~: action bus ouverte le jeudi 15 octobre 2026 (aujourd’hui)
          $ action decrire maraude-centre --titre Autre --essai
          essai, rien n’est enregistré~: action maraude-centre décrite au jeudi 15 octobre 2026 (aujourd’hui)
          $ action clore maraude-centre --essai
          essai, rien n’est enregistré~: action maraude-centre close le jeudi 15 octobre 2026 (aujourd’hui)

          """#))
  }
}
