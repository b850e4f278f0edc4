/// The characteristics of a youth that a programme may require and a profile counts; each may be unknown.
public enum Trait: String, CaseIterable, Sendable {
  case neet, handicap
  case schoolDropout = "school-dropout"
  case qualification
  case recentImmersion = "recent-immersion"
  case recentTraining = "recent-training"
  case registeredSPE = "registered-spe"
  case resources, housed
  case healthCard = "health-card"
  case transport
  case lastAdviser = "last-adviser"
  case language

  /// The codes a value may take; `nil` for a yes or no, empty for any text.
  public var codes: Vocabulary.Family? {
    switch self {
    case .qualification: .qualifications
    case .lastAdviser: .advisers
    default: nil
    }
  }

  /// The French name.
  public var label: String {
    switch self {
    case .neet: "Ni en emploi ni en formation"
    case .handicap: "Handicap"
    case .schoolDropout: "Décrocheur scolaire"
    case .qualification: "Qualification"
    case .recentImmersion: "Immersion dans les 12 mois"
    case .recentTraining: "Formation dans les 12 mois"
    case .registeredSPE: "Inscrit au service public de l’emploi"
    case .resources: "Ressources"
    case .housed: "Domicile"
    case .healthCard: "Carte Vitale"
    case .transport: "Moyen de transport"
    case .lastAdviser: "Dernier conseiller vu"
    case .language: "Langue"
    }
  }
}
