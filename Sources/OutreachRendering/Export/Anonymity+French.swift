package import Outreach

extension Anonymity {
  /// What the profiles are worth, a sentence each: what was asked, what it cost, what is left.
  package var lines: [String] {
    guard youths > 0 else { return ["Aucun jeune : rien à protéger."] }
    guard let asked else {
      return [
        "k = \(k.french) : le plus petit groupe de jeunes de même \(before.french) en "
          + "compte \(k.french) ; "
          + exposedBefore.counted(
            "jeune est seul de son profil", "jeunes sont seuls de leur profil") + "."
      ]
    }
    return [
      "k = \(k.french), pour \(asked.french) demandés : chaque jeune a le même \(detail.french) que "
        + "\((k - 1).counted("autre", "autres")) au moins.",
      "Avant : k = \(kBefore.french), "
        + exposedBefore.counted("jeune", "jeunes") + " dans un groupe trop petit.",
      "Coût : " + cost + ".",
    ]
  }

  private func youths(_ count: Int) -> String { count.counted("jeune", "jeunes") }

  private var cost: String {
    var parts: [String] = []
    if detail.place != before.place {
      parts.append("lieux ramenés de « \(before.place.rawValue) » à « \(detail.place.rawValue) »")
    }
    if detail.birth != before.birth {
      parts.append(
        "naissances ramenées de « \(before.birth.rawValue) » à « \(detail.birth.rawValue) »")
    }
    if masked > 0 {
      parts.append("profil masqué pour \(youths(masked)) sur \(youths.french)")
    }
    return parts.isEmpty ? "rien" : parts.joined(separator: ", ")
  }
}

extension ExportDetail {
  /// "genre, tranche d’âge et commune": what a profile is made of.
  fileprivate var french: String {
    let birth: String? =
      switch birth {
      case .year: "année de naissance"
      case .band: "tranche d’âge"
      case .none: nil
      }
    let place: String? =
      switch place {
      case .area: "quartier"
      case .commune: "commune"
      case .zone: "zone"
      case .none: nil
      }
    let parts = ["genre", birth, place].compactMap(\.self)
    guard let last = parts.last, parts.count > 1 else { return parts.joined() }
    return parts.dropLast().joined(separator: ", ") + " et " + last
  }
}
