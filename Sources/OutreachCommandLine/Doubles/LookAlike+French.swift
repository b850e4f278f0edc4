internal import Outreach

extension LookAlike {
  /// In what two look alike and what is not known, without any name: « prénom et surnom de même son ».
  var reasons: String {
    let alike = names.map { pair in
      pair.first.part == pair.second.part
        ? pair.first.part.french + " " + pair.likeness.french
        : pair.first.part.french + " et " + pair.second.part.french + " " + pair.likeness.french
    }
    return (alike + [comparison].filter { !$0.isEmpty }).joined(separator: " ; ")
  }

  /// The same with the names: « prénom « Yaya » et surnom « Yahya », de même son ».
  var namedReasons: String {
    let alike = names.map { pair in
      pair.first.part.french + " " + quoted(pair.first.text) + " et " + pair.second.part.french
        + " " + quoted(pair.second.text) + ", " + pair.likeness.french
    }
    return (alike + [comparison].filter { !$0.isEmpty }).joined(separator: " ; ")
  }

  /// How likely chance alone is, in words.
  var chance: String {
    let tenths = Int(expected * 10 + 0.5)
    switch tenths {
    case 0: return "par hasard, presque personne d’autre ne ressemblerait autant"
    default:
      let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
      let noun =
        tenths < 20 ? "autre personne ressemblerait" : "autres personnes ressembleraient"
      return "par hasard, \(number) \(noun) autant"
    }
  }

  private var comparison: String {
    let values = [("naissance", birth), ("genre", gender), ("commune", commune)]
    func list(_ kind: Comparison) -> String {
      values.filter { $0.1 == kind }.map(\.0).joined(separator: ", ")
    }
    var parts: [String] = []
    if values.contains(where: { $0.1 == .agrees }) { parts.append("en accord : " + list(.agrees)) }
    if birth == .near { parts.append("âge à un an près") }
    if values.contains(where: { $0.1 == .unknown }) {
      parts.append("inconnu de l’un ou de l’autre : " + list(.unknown))
    }
    return parts.joined(separator: " ; ")
  }
}

extension KnownPerson.Name.Part {
  fileprivate var french: String {
    switch self {
    case .alias: "surnom"
    case .firstName: "prénom"
    case .lastName: "nom de famille"
    }
  }
}

extension NameLikeness {
  fileprivate var french: String {
    switch self {
    case .same: "identiques"
    case .sound: "de même son"
    case .spelling: "d’écriture proche"
    }
  }
}
