import Outreach

extension ProgrammeWords {
  /// Every word that `cohortes` uses, in the order of a path, then what is a choice.
  var cohortDefinitions: [Definition] {
    [
      window, contact, met, criteria, reactivated, mobilised, commonLaw, horizons,
      choices([.contactADay, .mobilisedBefore]),
    ]
  }

  /// The delays that cohorts are looked at after, and whom each one counts.
  var horizons: Definition {
    let months = list(programme.horizons.map(\.french))
    return Definition(
      "Horizons",
      months.isEmpty
        ? "aucun."
        : "\(months) mois après le premier contact. À chacun, on ne compte que les parcours "
          + "commencés depuis au moins aussi longtemps à la date d’arrêt, et parmi eux ce qui est "
          + "arrivé avant ce délai ; sans aucun d’eux, la part est vide et non nulle.")
  }

  /// « 1, 3 et 6 ».
  func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " et " + last
  }
}
