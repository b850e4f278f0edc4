internal import Outreach

extension LookAlike {
  /// In what two look alike and what is not known, without any name: « prénom et surnom de même son ».
  var reasons: String {
    let alike = names.map { pair in
      let (first, second) = (pair.first.part, pair.second.part)
      return
        (first == second ? first.french(.many) : first.french(.one) + " et " + second.french(.one))
        + " " + pair.likeness.french
    }
    return (alike + [comparison].filter { !$0.isEmpty }).joined(separator: " ; ")
  }

  /// The same with the names: « prénom « Yaya » et surnom « Yahya », de même son ».
  var namedReasons: String {
    let alike = names.map { pair in
      pair.first.part.french(.one) + " " + quoted(pair.first.text) + " et "
        + pair.second.part.french(.one)
        + " " + quoted(pair.second.text) + ", " + pair.likeness.french
    }
    return (alike + [comparison].filter { !$0.isEmpty }).joined(separator: " ; ")
  }

  /// How likely chance alone is, in words.
  var chance: String {
    let tenths = Int(expected * 10 + 0.5)
    if expected == 0 { return "personne d’autre ne leur ressemble autant" }
    if tenths == 0 { return "par hasard, presque personne d’autre ne leur ressemblerait autant" }
    let number = tenths == 10 ? "1" : "0,\(tenths)"
    return "par hasard, \(number) autre personne leur ressemblerait autant"
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
  fileprivate enum Count { case one, many }

  fileprivate func french(_ count: Count) -> String {
    switch self {
    case .alias: count == .one ? "surnom" : "surnoms"
    case .firstName: count == .one ? "prénom" : "prénoms"
    case .lastName: count == .one ? "nom de famille" : "noms de famille"
    case .wholeName: count == .one ? "prénom et nom" : "prénoms et noms"
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
