internal import Outreach

extension EventKey {
  /// What the key is called on the screen, without capital; `nil` for a key that is not shown.
  var french: String? {
    switch self {
    case .birth: "naissance"
    case .age: "âge dit"
    case .gender: "genre"
    case .link: "lien"
    case .lastSeen: "dernière venue"
    case .informed: "informé·e le"
    case .opposed: "opposition"
    case .initiative: "initiative"
    case .appointment: "sur rendez-vous"
    case .result: "résultat"
    case .arrived: "arrivé·e"
    case .device: "dispositif"
    case .within: "dans"
    case .situation: "situation"
    case .contract: "contrat"
    case .months: "mois"
    case .motives: "non-recours"
    case .reason: "motif"
    case .purpose: "but"
    case .mode: "mode"
    case .source: "source"
    case .from: "de"
    case .until: "jusqu’au"
    case .to: "fin"
    case .owner: "pour"
    case .due: "échéance"
    default: circumstance
    }
  }

  private var circumstance: String? {
    switch self {
    case .with: "avec"
    case .action: "action"
    case .session: "sortie"
    case .approach: "approche"
    case .kind: "nature"
    case .channel: "canal"
    case .place: "lieu"
    case .commune: "commune"
    case .area: "quartier"
    case .zones: "zone"
    case .staff: "conseiller"
    case .partners, .partner: "partenaire"
    case .themes: "thème"
    case .minutes: "minutes"
    default: nil
    }
  }
}
