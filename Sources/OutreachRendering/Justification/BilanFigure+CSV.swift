import Outreach

extension Bilan.Figure {
  /// What the report's CSV calls it; a profile's indicator is the trait.
  var names: (group: String, indicator: String) {
    switch self {
    case .reperes: ("entonnoir", "reperes")
    case .personnes: ("entonnoir", "personnes")
    case .mobilises: ("entonnoir", "mobilises")
    case .droitCommun: ("entonnoir", "droit_commun")
    case .apresMobilisation: ("entonnoir", "droit_commun_apres_mobilisation")
    case .accesDirect: ("entonnoir", "droit_commun_acces_direct")
    case .enSituation: ("entonnoir", "en_situation")
    case .sortiesAnticipees: ("entonnoir", "sorties_anticipees")
    case .declarees: ("entonnoir", "sorties_anticipees_declarees")
    case .sansReponse: ("entonnoir", "sorties_anticipees_sans_reponse")
    case .sansSollicitation: ("entonnoir", "sorties_anticipees_sans_sollicitation")
    case .reprises: ("entonnoir", "reprises")
    case .autresSorties: ("entonnoir", "autres_sorties")
    case .fileActive: ("entonnoir", "file_active")
    case .nonMobilisesAccesDirect: ("entonnoir", "non_mobilises_acces_direct")
    case .nonMobilisesDeparts: ("entonnoir", "non_mobilises_departs")
    case .nonMobilisesARevoir: ("entonnoir", "non_mobilises_a_revoir")
    case .nonMobilisesSansNouvelles: ("entonnoir", "non_mobilises_sans_nouvelles")
    case .inscrits: ("entonnoir", "inscrits")
    case .horsPublic: ("hors_public", "total")
    case .horsPublicAge: ("hors_public", "age")
    case .horsPublicCriteres: ("hors_public", "criteres")
    case .horsPublicDejaSuivis: ("hors_public", "deja_suivis")
    case .rate(let name): ("taux", BilanCSV.snake(name.rawValue))
    case .recent(let name): ("taux", BilanCSV.snake(name.rawValue) + "_observes_moins_de_6_mois")
    case .contacts: ("activite", "contacts")
    case .proches: ("activite", "proches")
    case .jeunesVus: ("activite", "jeunes_vus")
    case .tentatives: ("activite", "tentatives")
    case .seancesTenues: ("activite", "seances_tenues")
    case .seancesAnnulees: ("activite", "seances_annulees")
    case .seancesReportees: ("activite", "seances_reportees")
    case .personnesRencontrees: ("activite", "personnes_rencontrees")
    case .jeunesRencontres: ("activite", "jeunes_rencontres")
    case .actionsActives: ("activite", "actions_actives")
    case .actionsParNature: ("activite", "actions_par_nature")
    case .partenairesActifs: ("activite", "partenaires_actifs")
    case .device(let step): ("dispositifs", step.name)
    case .situation(let step): ("situations", step.name)
    case .breakdown(let flow): ("ventilation", flow.name)
    case .profileReperes: ("profil_reperes", "")
    case .profileMobilises: ("profil_mobilises", "")
    case .month(let flow): ("mois", flow.name)
    }
  }
}

extension Bilan.Step {
  fileprivate var name: String {
    switch self {
    case .events: "evenements"
    case .eventsMobilises: "evenements_mobilises"
    case .persons: "personnes"
    case .personsMobilises: "personnes_mobilises"
    }
  }
}

extension Bilan.Flow {
  fileprivate var name: String {
    switch self {
    case .reperes: "reperes"
    case .mobilises: "mobilises"
    case .droitCommun: "droit_commun"
    case .sortiesAnticipees: "sorties_anticipees"
    }
  }
}
