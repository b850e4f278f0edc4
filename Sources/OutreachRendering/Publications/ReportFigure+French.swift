import Outreach

extension ReportFigure.Key {
  /// What a reader knows the figure by; `label` is its row's where the report says one.
  func french(_ label: String?, _ vocabulary: Vocabulary) -> String {
    let name = Self.names[name] ?? name
    switch section {
    case "funnel", "activity": return Self.names[self.name] ?? self.name
    case "rates":
      return BilanText.rateLabel(row[0]) + " : "
        + (self.name == "observesMoinsDe6Mois" ? "observés depuis moins de 6 mois" : name)
    case "months": return name + ", " + month
    case "breakdown":
      return name + ", " + (label ?? (row[0].isEmpty ? "non renseigné" : row[0]))
    case "devices", "situations":
      let within = row[1].isEmpty ? "" : " dans " + vocabulary.label(row[1])
      return (label ?? row[0]) + within + " : " + name
    case "profileReperes": return "Profil des repérés : " + profile(vocabulary)
    case "profileMobilises": return "Profil des mobilisés : " + profile(vocabulary)
    case "actionsParNature":
      return "Actions actives, "
        + (row[0].isEmpty ? "nature non renseignée" : vocabulary.label(row[0]))
    case "cohorts":
      return month
        + (row.count < 2 ? " : repérés" : ", à \(row[1]) mois : " + name.lowercasedFirst)
    case "counts": return "Parcours : " + name.lowercasedFirst
    case "bins":
      let end = row[1].isEmpty ? " mois et plus" : " à \(row[1]) mois"
      return "Parcours de " + row[0] + end + " : " + name.lowercasedFirst
    case "frequency": return "Contacts : " + row[0].replacing("'", with: "’")
    case "curves": return "Courbe depuis " + origin(row[0]) + " : " + name.lowercasedFirst
    case "curvesBy":
      return "Courbe depuis " + origin(row[1]) + ", " + (label ?? row[0]) + " : parcours"
    case "quantiles": return "Durée depuis " + origin(row[0]) + " : " + quantile
    default: return ([section] + row + [self.name]).joined(separator: " ")
    }
  }

  /// The number as it is read.
  func french(_ value: Int) -> String {
    guard section == "quantiles" else { return value.french }
    guard value != ReportFigure.notReached else { return "non atteinte" }
    return (Double(value) / 2).frenchDays + "\u{A0}j"
  }

  private var month: String {
    let parts = row[0].split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 ? YearMonth(year: parts[0], month: parts[1]).french : row[0]
  }

  private var quantile: String {
    switch name {
    case "0.25": "premier quart"
    case "0.5": "moitié"
    default: "trois quarts"
    }
  }

  private func origin(_ code: String) -> String {
    code == DurationOrigin.firstContact.rawValue ? "le premier contact" : "la mobilisation"
  }

  private func profile(_ vocabulary: Vocabulary) -> String {
    let trait: String
    switch row[0] {
    case "gender": trait = "genre"
    case "age": trait = "âge"
    default: trait = (Trait(rawValue: row[0])?.label ?? row[0]).lowercasedFirst
    }
    let value: String
    switch row[1] {
    case "true": value = "oui"
    case "false": value = "non"
    default: value = AgeBand(rawValue: row[1])?.label ?? vocabulary.label(row[1])
    }
    return trait + ", " + value
  }

  private static let names: [String: String] = [
    "reperes": "Repérés", "personnes": "Personnes repérées", "mobilises": "Mobilisés",
    "droitCommun": "Entrés dans le droit commun",
    "apresMobilisation": "Droit commun après une mobilisation",
    "accesDirect": "Droit commun en accès direct", "acces-direct": "Accès direct",
    "enSituation": "En situation avant le droit commun",
    "sortiesAnticipees": "Sorties anticipées", "declarees": "Sorties anticipées déclarées",
    "sansReponse": "Sorties anticipées par silence, sans réponse",
    "sansSollicitation": "Sorties anticipées par silence, sans relance notée",
    "reprises": "Reprises après une sortie", "autresSorties": "Autres sorties",
    "fileActive": "File active", "nonMobilises.accesDirect": "Non mobilisés : accès direct",
    "nonMobilises.departs": "Non mobilisés : départs déclarés",
    "nonMobilises.aRevoir": "Non mobilisés : à revoir",
    "nonMobilises.sansNouvelles": "Non mobilisés : sans nouvelles",
    "inscrits": "Inscrits à la Mission Locale (personnes)",
    "horsPublic.total": "Hors public (personnes)", "horsPublic.age": "Hors public par l’âge",
    "horsPublic.criteres": "Hors public par un critère",
    "horsPublic.dejaSuivis": "Hors public, déjà suivis", "contacts": "Contacts avec un jeune",
    "proches": "Contacts avec un proche", "jeunesVus": "Jeunes vus", "tentatives": "Tentatives",
    "seances.tenues": "Séances tenues", "seances.annulees": "Séances annulées",
    "seances.reportees": "Séances reportées", "personnesRencontrees": "Personnes rencontrées",
    "jeunesRencontres": "Jeunes rencontrés", "actionsActives": "Actions actives",
    "partenairesActifs": "Partenaires actifs", "numerator": "nombre", "base": "base",
    "events": "faits", "eventsMobilises": "faits de mobilisés", "persons": "personnes",
    "personsMobilises": "personnes mobilisées", "mature": "Observés assez longtemps",
    "arrive": "Droit commun", "droit-commun": "Droit commun", "situation": "En situation",
    "sortie": "Sortie anticipée", "sortie-anticipee": "Sortie anticipée",
    "autre": "Autre sortie", "autre-sortie": "Autre sortie", "encours": "En cours",
    "mobilise": "Mobilisés", "n": "Parcours", "count": "nombre",
  ]
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
