import Outreach

extension MeetingText {
  func addOutings(to page: inout Page) {
    page.heading("Les séances en détail")
    let activity = bilan.activity
    let outings = meeting.outings
    let hours = [
      TextTable.Row("Séances tenues", [activity.seancesTenues.french]),
      .init("dont l’horaire est noté", [outings.timed.french], depth: 1),
      .init("durée de celles-ci", [Self.duration(outings.minutes)], depth: 1),
      .init("Séances annulées", [activity.seancesAnnulees.french]),
      .init("Séances reportées", [activity.seancesReportees.french]),
    ]
    page.table(
      TextTable(
        rows: hours + group("Pourquoi (annulées ou reportées)", outings.reasons)
          + group("Format des séances tenues", outings.formats)
          + group("Lieu des séances tenues", outings.places), leaders: 60))
  }

  func addContacts(to page: inout Page) {
    page.heading("Les contacts en détail")
    let contacts = meeting.contacts
    let rows =
      group("Nature des contacts avec un jeune", contacts.kinds)
      + group("Canal de ces contacts", contacts.channels)
      + group("Thèmes de ces contacts", contacts.themes)
      + group("Canal des tentatives", contacts.attemptChannels)
      + group("Résultat des tentatives", contacts.attemptResults)
    guard !rows.isEmpty else {
      page.paragraph("0 contact et 0 tentative dans la période.", indent: 2)
      return
    }
    page.table(TextTable(rows: rows, leaders: 60))
    page.skip()
    page.paragraph(
      "Un contact peut avoir plusieurs thèmes : ces lignes ne s’additionnent pas.", indent: 2)
  }

  func addMissing(to page: inout Page) {
    page.heading("À compléter avant le rapport")
    let missing = meeting.missing.filter { $0.unknown > 0 }
    guard !missing.isEmpty else {
      page.paragraph("Rien ne manque du profil des repérés de la période.", indent: 2)
      return
    }
    let text = BilanText(bilan, options)
    page.table(
      TextTable(
        header: [["non renseigné", "part"]],
        rows: missing.map { row in
          let share = Share(row.unknown, of: row.base)
          return .init(text.title(row.trait), [share.fraction, share.percent])
        }))
    page.skip()
    page.paragraph(
      "Ce qui n’est pas connu des repérés de la période à leur premier contact. Une description datée "
        + "de ce jour-là ou d’avant le complète ; pour le genre et la naissance, à n’importe quel jour.",
      indent: 2)
  }

  /// « 12 h 30 ».
  private static func duration(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return hours.french + "\u{A0}h"
      + (rest == 0 ? "" : "\u{A0}" + (rest < 10 ? "0" : "") + "\(rest)")
  }
}
