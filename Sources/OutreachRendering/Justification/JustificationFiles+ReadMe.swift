import Outreach

/// `LISEZMOI.txt`: what the lists are, how to count them again, and whom to give them to.
extension JustificationFiles {
  var readMe: String {
    var page = Page()
    let (bilan, head) = (ReportHead(justification.bilan), head)
    page.heading("Les listes derrière un bilan allervers")
    page.paragraph(head.structure)
    page.paragraph("Commande : " + head.command, hanging: 2)
    page.paragraph("Programme d’ordinateur : allervers " + head.version, hanging: 2)
    page.paragraph("Définitions : " + ReportHead.named(bilan.programme), hanging: 2)
    bilan.addScope(to: &page, period: "Période")
    bilan.addRestrictions(to: &page, head.vocabulary, "l’activité n’est pas restreinte")
    addFiles(to: &page)
    addRecount(to: &page)
    page.heading("Ce que disent les colonnes")
    for (name, text) in Self.columns {
      page.paragraph(name + " : " + text, indent: 2, hanging: 2)
    }
    page.heading("À qui les donner")
    page.paragraph(
      "Il n’y a ni nom, ni note, ni texte libre : les codes sont ceux du carnet. Qui a le carnet "
        + "retrouve la personne (allervers fiche CODE) : ces listes sont pseudonymes, pas anonymes. "
        + "Elles se montrent à qui vérifie, ne se publient pas, et s’effacent après. Pour un tiers, "
        + "chiffres.csv suffit souvent ; pour une évaluation, allervers exporter tire d’autres codes "
        + "au hasard.", indent: 2)
    return page.text
  }

  private func addFiles(to page: inout Page) {
    page.heading("Les fichiers")
    page.paragraph(
      "chiffres.csv : une ligne par chiffre du bilan, comme « bilan --format csv », et le fichier "
        + "qui le compte.", indent: 2, hanging: 2)
    for table in JustificationTable.allCases {
      page.paragraph(
        table.path + " : " + (rows[table] ?? 0).counted("ligne", "lignes") + ". "
          + table.description, indent: 2, hanging: 2)
    }
  }

  private func addRecount(to page: inout Page) {
    page.heading("Recompter")
    page.paragraph(
      "Une « valeur » de chiffres.csv, ou son « numerateur » quand il y en a un, est la somme de "
        + "« nombre » dans les lignes du fichier indiqué qui ont les mêmes rubrique, indicateur, code "
        + "et dans.", indent: 2)
    page.paragraph(
      "Une « base » est le nombre de lignes qui ont les mêmes rubrique et indicateur, quel que soit "
        + "le code ; pour un taux, « nombre » vaut 1 pour qui est au numérateur, 0 pour qui n’est que "
        + "dans la base.", indent: 2)
    page.paragraph(
      "Dans un tableur : un tableau croisé dynamique, ces quatre colonnes en lignes, la somme de "
        + "« nombre » en valeurs.", indent: 2)
    page.paragraph(
      "Un même parcours est dans plusieurs chiffres (repéré, puis mobilisé, et dans le mois, le "
        + "profil, le détail) ; avec --par conseiller, zone ou lieu-zone, dans plusieurs lignes d’un "
        + "détail.", indent: 2)
    page.paragraph(
      "Sans fichier dans chiffres.csv : les objectifs, la qualité des données, et ce que --reunion "
        + "ajoute. Les chiffres d’une période d’avant se justifient en demandant le bilan de cette "
        + "période.", indent: 2)
  }

  private static var columns: [(String, String)] {
    [
      ("rubrique, indicateur, code, dans", "le chiffre, dans les mots de chiffres.csv."),
      ("nombre", "pour combien la ligne compte ; les têtes comptées, pour une séance."),
      (
        "le",
        "le jour qui fait compter : du contact, de l’entrée, du départ, du silence reconnu. Pour la "
          + "file active, celui de la mobilisation ; pour qui est à revoir ou sans nouvelles, celui "
          + "du dernier contact. Pour un taux, celui de ce qui met au numérateur, sinon celui de ce "
          + "qui met dans la base."
      ),
      (
        "evenement",
        "l’identifiant, dans le journal du carnet, de l’événement qui fait compter ; pour une sortie "
          + "par silence, du dernier contact d’avant ; pour une action, de son ouverture ; pour un "
          + "partenaire, du premier événement compté qui le nomme."
      ),
      (
        "jeune",
        "le code du jeune dans le carnet ; de la première fiche, quand plusieurs sont reliées."
      ),
      ("parcours", "le numéro du parcours de la personne, 1 pour le premier."),
      ("objet", "le code de l’action ou du partenaire."),
    ]
  }
}
