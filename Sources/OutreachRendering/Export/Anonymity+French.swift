package import Outreach

extension Anonymity {
  /// What the profiles are worth, a sentence each: what was asked, what it cost, what is left.
  package var lines: [String] {
    guard youths > 0 else { return ["Aucun jeune : rien à protéger."] }
    guard let asked else {
      return [
        "k = \(k.french) : le plus petit groupe de jeunes de même \(detail.french) en "
          + "compte \(k.french) ; "
          + exposedBefore.counted(
            "jeune est seul de son profil", "jeunes sont seuls de leur profil") + "."
      ]
    }
    return [
      "k = \(k.french), pour \(asked.french) demandés : \((k - 1).counted("autre", "autres")) au "
        + "moins sont, pour chaque jeune, de même \(detail.french), tels qu’ils sont écrits ici.",
      "Sans rien masquer : k = \(kBefore.french), "
        + exposedBefore.counted("jeune", "jeunes") + " dans un groupe trop petit.",
      "Coût : " + costs.joined(separator: ", ") + ".",
    ]
  }

  private var costs: [String] {
    let lost = [
      ("quartier masqué", cost.areas), ("commune masquée", cost.communes),
      ("zones masquées", cost.zones), ("année ramenée à la tranche d’âge", cost.bands),
      ("naissance masquée", cost.births), ("genre masqué", cost.genders),
    ].filter { $0.1 > 0 }
    if lost.isEmpty { return ["rien"] }
    return lost.map { "\($0) pour \($1.counted("jeune", "jeunes")) sur \(youths.french)" }
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
