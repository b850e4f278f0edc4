import Outreach

extension Dimension {
  /// After "par": "approche", "commune de résidence".
  var french: String {
    switch self {
    case .approche: "approche"
    case .action: "action"
    case .conseiller: "conseiller"
    case .genre: "genre"
    case .age: "âge"
    case .lien: "lien avec la Mission Locale"
    case .commune: "commune de résidence"
    case .quartier: "quartier de résidence"
    case .zone: "zone de résidence"
    case .placeCommune: "commune de rencontre"
    case .placeArea: "quartier de rencontre"
    case .placeZone: "zone de rencontre"
    }
  }

  /// Where an episode's value is taken from.
  var source: String {
    switch self {
    case .approche:
      "L’approche est celle du premier contact, sinon celle de son action quand elle n’en a qu’une."
    case .action: "L’action est celle du premier contact."
    case .conseiller: "Les conseillers sont ceux du premier contact."
    case .genre, .age, .lien, .commune, .quartier, .zone:
      "La valeur est celle connue au premier contact."
    case .placeCommune, .placeArea, .placeZone: "Le lieu est celui du premier contact."
    }
  }

  /// The French name of `code`; the code itself for an action or a person, whose names are not here.
  func label(_ code: String, _ vocabulary: Vocabulary) -> String {
    switch self {
    case .action, .conseiller: code
    case .age: AgeBand(rawValue: code)?.label ?? code
    default: vocabulary.label(code)
    }
  }
}
