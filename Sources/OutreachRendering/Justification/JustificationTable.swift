/// The lists behind the figures of a bilan; raw values name their files.
package enum JustificationTable: String, CaseIterable, Sendable {
  case parcours, personnes, evenements

  /// The list behind the figures of that name; `nil` for what is no count of the period.
  static func of(_ group: String, _ indicator: String) -> JustificationTable? {
    switch (group, indicator) {
    case ("entonnoir", "personnes"), ("entonnoir", "inscrits"), ("hors_public", _),
      ("activite", "jeunes_vus"):
      .personnes
    case ("dispositifs", _), ("situations", _):
      indicator.hasPrefix("personnes") ? .personnes : .evenements
    case ("entonnoir", _), ("taux", _), ("ventilation", _), ("profil_reperes", _),
      ("profil_mobilises", _), ("mois", _):
      .parcours
    case ("activite", _): .evenements
    default: nil
    }
  }

  /// What a row is; a sentence.
  var description: String {
    switch self {
    case .parcours:
      "Une ligne par chiffre et par parcours ; pour les sorties et les reprises, une ligne chacune."
    case .personnes:
      "Une ligne par chiffre et par personne ; deux fiches reliées sont une personne."
    case .evenements: "Une ligne par chiffre et par événement, action ou partenaire."
    }
  }

  /// The file's name.
  package var path: String { rawValue + ".csv" }

  /// The titles of the columns, fixed for ever.
  var header: [String] {
    let figure = ["rubrique", "indicateur", "code", "dans", "nombre", "le", "evenement", "jeune"]
    return switch self {
    case .parcours: figure + ["parcours"]
    case .personnes: figure
    case .evenements: figure + ["parcours", "objet"]
    }
  }
}
