import Outreach

extension BilanCSV {
  mutating func addFunnel() {
    let funnel = bilan.funnel
    add(
      "entonnoir",
      [
        ("reperes", funnel.reperes), ("personnes", funnel.personnes),
        ("mobilises", funnel.mobilises), ("droit_commun", funnel.droitCommun),
        ("droit_commun_apres_mobilisation", funnel.apresMobilisation),
        ("droit_commun_acces_direct", funnel.accesDirect), ("en_situation", funnel.enSituation),
        ("sorties_anticipees", funnel.sortiesAnticipees),
        ("sorties_anticipees_declarees", funnel.declarees),
        ("sorties_anticipees_sans_reponse", funnel.sansReponse),
        ("sorties_anticipees_sans_sollicitation", funnel.sansSollicitation),
        ("reprises", funnel.reprises), ("autres_sorties", funnel.autresSorties),
        ("file_active", funnel.fileActive),
        ("non_mobilises_acces_direct", funnel.nonMobilises.accesDirect),
        ("non_mobilises_departs", funnel.nonMobilises.departs),
        ("non_mobilises_a_revoir", funnel.nonMobilises.aRevoir),
        ("non_mobilises_sans_nouvelles", funnel.nonMobilises.sansNouvelles),
        ("inscrits", funnel.inscrits),
      ])
    let outsiders = funnel.horsPublic
    add(
      "hors_public",
      [
        ("total", outsiders.total), ("age", outsiders.age), ("criteres", outsiders.criteres),
        ("deja_suivis", outsiders.dejaSuivis),
      ], isRestricted: false)
  }

  mutating func addDoubles() {
    guard let doubles = bilan.doubles else { return }
    add(
      "doublons",
      [
        ("reperes_au_moins", doubles.reperesAtLeast),
        ("mobilises_au_plus", doubles.mobilisesAtMost),
      ])
    add("doublons", "paires", .number(doubles.pairs), isRestricted: false)
  }

  mutating func addActivity() {
    let activity = bilan.activity
    add(
      "activite",
      [
        ("contacts", activity.contacts), ("proches", activity.proches),
        ("jeunes_vus", activity.jeunesVus), ("tentatives", activity.tentatives),
        ("seances_tenues", activity.seancesTenues),
        ("seances_annulees", activity.seancesAnnulees),
        ("seances_reportees", activity.seancesReportees),
        ("personnes_rencontrees", activity.personnesRencontrees),
        ("jeunes_rencontres", activity.jeunesRencontres),
        ("actions_actives", activity.actionsActives),
        ("partenaires_actifs", activity.partenairesActifs),
      ], isRestricted: false)
    for kind in activity.actionsParNature {
      let label = kind.value.map { vocabulary.label($0) } ?? "non renseigné"
      add(
        "activite", "actions_par_nature", .number(kind.count),
        Subject(code: kind.value, label: label), isRestricted: false)
    }
  }

  mutating func addMonths() {
    for month in bilan.months {
      let subject = Subject(code: month.month.iso)
      add("mois", "reperes", .number(month.reperes), subject)
      add("mois", "mobilises", .number(month.mobilises), subject)
      add("mois", "droit_commun", .number(month.droitCommun), subject)
      add("mois", "sorties_anticipees", .number(month.sortiesAnticipees), subject)
    }
  }

  mutating func addQuality() {
    add("qualite", ReportHead(bilan).csvQuality, isRestricted: false)
  }

  private mutating func add(
    _ group: String, _ counts: [(name: String, count: Int)], isRestricted: Bool = true
  ) {
    for (name, count) in counts {
      add(group, name, .number(count), isRestricted: isRestricted)
    }
  }
}
