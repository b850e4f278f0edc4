extension InventedAction.Style {
  /// The forms that an action of the kind `code` took: outside the walls or online, outside opening hours,
  /// or to bring back.
  static func inSysteme(_ code: String) -> [Self] {
    switch code {
    case "extra-muros": extraMuros
    case "temps-additionnels": tempsAdditionnels
    default: raccrochage
    }
  }

  private static let extraMuros = [
    Self(
      title: "Maraude", kind: "extra-muros", approaches: ["maraude"], format: "maraude",
      begins: 1020...1140, lasts: 120...180, place: "rue"),
    Self(
      title: "Camion", kind: "extra-muros", approaches: ["vehicule"], format: "permanence",
      begins: 810...870, lasts: 150...240, place: "place du marché"),
    Self(
      title: "Relais du quartier", kind: "extra-muros", approaches: ["acteurs-proximite"],
      format: "permanence", begins: 600...840, lasts: 120...180, place: "maison de quartier"),
    Self(
      title: "Stand", kind: "extra-muros", approaches: ["evenement"], format: "evenement",
      begins: 600...840, lasts: 180...360, place: "esplanade"),
    Self(
      title: "Repérage numérique", kind: "extra-muros", approaches: ["numerique"],
      format: "en-ligne", begins: 960...1080, lasts: 60...120, place: "en ligne"),
  ]

  private static let tempsAdditionnels = [
    Self(
      title: "Soirées portes ouvertes", kind: "temps-additionnels", approaches: ["lieu-tiers"],
      format: "permanence", begins: 1080...1110, lasts: 90...150, place: "Mission Locale"),
    Self(
      title: "Samedis", kind: "temps-additionnels", approaches: ["lieu-tiers"],
      format: "info-collective", begins: 570...630, lasts: 120...180, place: "médiathèque"),
  ]

  private static let raccrochage = [
    Self(
      title: "Atelier théâtre", kind: "raccrochage", approaches: ["lieu-tiers"],
      format: "atelier", begins: 540...840, lasts: 120...210, place: "salle des fêtes"),
    Self(
      title: "Sport et emploi", kind: "raccrochage", approaches: ["lieu-tiers"],
      format: "atelier", begins: 540...840, lasts: 120...210, place: "gymnase"),
    Self(
      title: "Chantier découverte", kind: "raccrochage", approaches: ["acteurs-proximite"],
      format: "atelier", begins: 510...570, lasts: 180...360, place: "jardin partagé"),
  ]
}
