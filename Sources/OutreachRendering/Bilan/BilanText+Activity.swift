import Outreach

extension BilanText {
  mutating func addActivity() {
    page.heading("L’activité")
    page.paragraph(
      "Avec toutes les personnes rencontrées dans la période, du public du programme ou non"
        + (bilan.only.isEmpty ? "." : " ; la restriction ne s’y applique pas."), indent: 2)
    page.skip()
    page.table(counts(activityRows))
    page.skip()
    page.paragraph(
      "Une action est active quand elle est ouverte au plus tard à la fin de la période et n’est ni "
        + "close ni échue avant son début. Un partenaire est actif quand un contact, une séance "
        + "tenue, une orientation ou une action active le nomme.", indent: 2)
  }

  private var activityRows: [(label: String, count: Int, depth: Int)] {
    let activity = bilan.activity
    let kinds = activity.actionsParNature.map { kind in
      (
        label: kind.value.map { options.vocabulary.label($0) } ?? "nature non renseignée",
        count: kind.count, depth: 1
      )
    }
    return [
      ("Contacts avec un jeune", activity.contacts, 0),
      ("jeunes différents", activity.jeunesVus, 1),
      ("Contacts avec un proche", activity.proches, 0),
      ("Tentatives de contact sans réponse", activity.tentatives, 0),
      ("Séances tenues", activity.seancesTenues, 0),
      ("personnes rencontrées", activity.personnesRencontrees, 1),
      ("jeunes rencontrés", activity.jeunesRencontres, 1),
      ("Séances annulées", activity.seancesAnnulees, 0),
      ("Séances reportées", activity.seancesReportees, 0),
      ("Actions actives", activity.actionsActives, 0),
    ] + kinds + [("Partenaires actifs", activity.partenairesActifs, 0)]
  }
}
