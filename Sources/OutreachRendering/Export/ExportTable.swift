/// The tables of an export; raw values name their files.
package enum ExportTable: String, CaseIterable, Sendable {
  case jeunes, contacts, tentatives, seances, actions, partenaires, parcours, issues

  /// What a row is; a sentence.
  package var description: String {
    switch self {
    case .jeunes:
      "Une ligne par personne dont le carnet parle ; les fiches reliées sont une seule personne."
    case .contacts:
      "Une ligne par échange avec un jeune, ou avec un de ses proches (colonne « avec »)."
    case .tentatives: "Une ligne par appel ou message resté sans réponse : ce n’est pas un contact."
    case .seances:
      "Une ligne par sortie, permanence ou atelier, tenue, annulée ou reportée."
    case .actions: "Une ligne par action, décrite dans le carnet ou seulement nommée."
    case .partenaires: "Une ligne par partenaire, décrit dans le carnet ou seulement nommé."
    case .parcours:
      "Une ligne par parcours, au sens du programme ; une personne peut en avoir plusieurs."
    case .issues:
      "Une ligne par étape, sortie ou reprise : ce que deviennent les parcours, jour par jour."
    }
  }

  /// The columns whose values together tell a row from all others.
  package var key: [String] {
    switch self {
    case .jeunes: ["jeune"]
    case .contacts, .tentatives, .issues: ["jeune", "rang"]
    case .seances: ["seance", "rang"]
    case .actions: ["action"]
    case .partenaires: ["partenaire"]
    case .parcours: ["parcours"]
    }
  }

  /// The file's name.
  package var path: String { rawValue + ".csv" }
}
