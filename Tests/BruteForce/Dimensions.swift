/// "`--par` breaks … down by a value of the episode".
enum Dimension: String {
  case approche, action, conseiller, genre, age, lien, commune, quartier, zone
  case lieuCommune = "lieu-commune"
  case lieuQuartier = "lieu-quartier"
  case lieuZone = "lieu-zone"
}

extension Study {
  /// The values of an episode, one or several; "Unknown, or an empty list, is a row (`null`)."
  func values(of lived: LivedEpisode, by dimension: Dimension) -> Set<String?> {
    let known = Set(knownValues(of: lived, by: dimension))
    return known.isEmpty ? [nil] : Set(known.map { Optional($0) })
  }

  private func knownValues(of lived: LivedEpisode, by dimension: Dimension) -> [String] {
    guard let first = lived.path.contacts.first else { return [] }
    switch dimension {
    case .approche: return [approach(of: first)].compactMap { $0 }
    case .action: return [first.string("action")].compactMap { $0 }
    case .conseiller: return first.strings("staff")
    case .genre: return [lived.person.gender(at: lived.c1)].compactMap { $0 }
    case .age: return [lived.person.age(at: lived.c1).map(ageBand)].compactMap { $0 }
    case .lien: return [lien(of: lived)]
    case .commune: return residence("commune", of: lived)
    case .quartier: return residence("area", of: lived)
    case .zone: return lived.person.value("zones", at: lived.c1)?.strings ?? []
    case .lieuCommune: return [first.string("commune")].compactMap { $0 }
    case .lieuQuartier: return [first.string("area")].compactMap { $0 }
    case .lieuZone: return first.strings("zones")
    }
  }

  /// "the first contact's own, else its action's when it has exactly one"
  private func approach(of contact: Event) -> String? {
    if let own = contact.string("approach") { return own }
    guard let action = contact.string("action") else { return nil }
    let approaches = actions[action]?["approaches"]?.strings ?? []
    return approaches.count == 1 ? approaches[0] : nil
  }

  /// "residence at c1"
  private func residence(_ key: String, of lived: LivedEpisode) -> [String] {
    [lived.person.value(key, at: lived.c1)?.string].compactMap { $0 }
  }

  func label(of code: String?, by dimension: Dimension) -> String {
    guard let code else { return "non renseigné" }
    switch dimension {
    case .action: return actions[code]?["title"]?.string ?? code
    case .genre: return ["F": "femme", "H": "homme", "X": "autre"][code] ?? code
    case .age:
      let labels = [
        "moins-de-18": "moins de 18 ans", "18-25": "18-25 ans", "26-et-plus": "26 ans et plus",
      ]
      return labels[code] ?? code
    case .lien: return code == "perdu-de-vue" ? "perdu de vue" : code
    default: return label(code)
    }
  }
}
