import TestSupport
import Testing

/// Whole answers and whole lines of `partenaire`.
struct PartnerCommandTests {
  @Test func `a partner is added, described and listed`() throws {
    var carnet = try TemporaryCarnet()
    #expect(
      carnet.transcript(
        "partenaire ajouter apase --nom APASE --nature association --commune Rennes --convention-du 1/1/2026",
        "partenaire decrire apase --convention-au 2027-12-31 --competence hébergement",
        "partenaire ajouter ccas --nom \"CCAS du Sud\" --date hier",
        "partenaire lister")
        == noBreak(
          #"""
          $ partenaire ajouter apase --nom APASE --nature association --commune Rennes --convention-du 1/1/2026
          enregistré~: partenaire apase ajouté le jeudi 15 octobre 2026 (aujourd’hui)
            01M505T6VB00G0000000000011 (pour annuler~: allervers annuler 01M505T6VB00G0000000000011)
          + {"v":1,"id":"01M505T6VB00G0000000000011","type":"partner-added","at":"2026-10-15T16:20:06.123Z","by":"amelie","on":"2026-10-15","partner":"apase","name":"APASE","kind":"association","commune":"Rennes","conventionFrom":"2026-01-01","n":1
          $ partenaire decrire apase --convention-au 2027-12-31 --competence hébergement
          enregistré~: partenaire apase décrit au jeudi 15 octobre 2026 (aujourd’hui)
            01M505T7TK0100000000000021 (pour annuler~: allervers annuler 01M505T7TK0100000000000021)
          + {"v":1,"id":"01M505T7TK0100000000000021","type":"partner-described","at":"2026-10-15T16:20:07.123Z","by":"amelie","on":"2026-10-15","partner":"apase","conventionUntil":"2027-12-31","skills":["hébergement"],"n":2
          $ partenaire ajouter ccas --nom "CCAS du Sud" --date hier
          enregistré~: partenaire ccas ajouté le mercredi 14 octobre 2026 (hier)
            01M505T8SV01G0000000000031 (pour annuler~: allervers annuler 01M505T8SV01G0000000000031)
          + {"v":1,"id":"01M505T8SV01G0000000000031","type":"partner-added","at":"2026-10-15T16:20:08.123Z","by":"amelie","on":"2026-10-14","partner":"ccas","name":"CCAS du Sud","n":3
          $ partenaire lister
          code   nom          nature       commune  convention jusqu’au
          apase  APASE        association  Rennes   31/12/2027
          ccas   CCAS du Sud

          """#))
  }

  @Test
  func
    `a partner is refused with a code in use, without a name, or with a convention turned round`()
    throws
  {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "partenaire ajouter apase --nom APASE")
    #expect(
      carnet.transcript(
        "partenaire ajouter apase --nom Autre",
        "partenaire ajouter ccas",
        "partenaire ajouter ccas --nom CCAS --convention-du 2026-02-01 --convention-au 2026-01-31",
        "partenaire decrire apase",
        "partenaire decrire apas --nom Autre")
        == noBreak(
          #"""
          $ partenaire ajouter apase --nom Autre
          erreur: CODE: «~apase~» est déjà dans ce carnet~; attendu~: un code nouveau. Le changer~: allervers partenaire decrire apase
          [65]
          $ partenaire ajouter ccas
          erreur: partenaire ajouter: il manque --nom~; attendu~: --nom NOM. Voir~: allervers aide partenaire ajouter
          [64]
          $ partenaire ajouter ccas --nom CCAS --convention-du 2026-02-01 --convention-au 2026-01-31
          erreur: --convention-au: la convention finit le 31 janvier 2026, avant son début, 1er février 2026~; attendu~: le même jour ou après
          [65]
          $ partenaire decrire apase
          erreur: partenaire decrire: il n’y a rien à noter~; attendu~: au moins --nom, --aussi, --nature, --commune, --quartier, --convention-du, --convention-au ou --competence. Voir~: allervers aide partenaire decrire
          [64]
          $ partenaire decrire apas --nom Autre
          erreur: CODE: «~apas~» n’est pas un partenaire de ce carnet~; le plus proche~: «~apase~». L’ajouter~: allervers partenaire ajouter CODE --nom NOM
          [64]

          """#))
  }

  @Test func `an empty carnet has no partners to list`() throws {
    var carnet = try TemporaryCarnet()
    #expect(
      carnet.transcript(
        "partenaire lister")
        == noBreak(
          #"""
          $ partenaire lister
          aucun partenaire~; en ajouter un~: allervers partenaire ajouter CODE --nom NOM

          """#))
  }

  @Test func `a partner on trial writes nothing`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "partenaire ajouter apase --nom APASE")
    #expect(
      carnet.transcript(
        "partenaire ajouter ccas --nom CCAS --essai",
        "partenaire decrire apase --nom Autre --essai")
        == noBreak(
          #"""
          $ partenaire ajouter ccas --nom CCAS --essai
          essai, rien n’est enregistré~: partenaire ccas ajouté le jeudi 15 octobre 2026 (aujourd’hui)
          $ partenaire decrire apase --nom Autre --essai
          essai, rien n’est enregistré~: partenaire apase décrit au jeudi 15 octobre 2026 (aujourd’hui)

          """#))
  }
}
