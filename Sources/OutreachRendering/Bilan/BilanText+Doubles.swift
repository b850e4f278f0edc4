import Outreach

extension BilanText {
  /// Between what and what the figures lie, were look-alikes one person or not.
  mutating func addDoubles() {
    guard let doubles = bilan.doubles else { return }
    page.heading("Les doublons possibles")
    guard doubles.pairs > 0 else {
      page.paragraph("Aucune paire de sosies dans ce carnet.", indent: 2)
      return
    }
    let funnel = bilan.funnel
    page.table(
      TextTable(
        header: [["comptés", "sosies réunis"]],
        rows: [
          .init("Repérés", [funnel.reperes.french, doubles.reperesAtLeast.french]),
          .init("Mobilisés", [funnel.mobilises.french, doubles.mobilisesAtMost.french]),
        ], leaders: 44))
    page.skip()
    let pairs = doubles.pairs.counted("paire", "paires")
    page.paragraph(
      "\(interval(doubles.reperesAtLeast, funnel.reperes)) "
        + max(doubles.reperesAtLeast, funnel.reperes).agreed("repéré", "repérés") + " et "
        + interval(funnel.mobilises, doubles.mobilisesAtMost).lowercasedFirst + " "
        + max(funnel.mobilises, doubles.mobilisesAtMost).agreed("mobilisé", "mobilisés")
        + ", selon que les deux jeunes de \(doubles.pairs.agreed("la", "chacune des")) \(pairs) de sosies "
        + "sont ou non la même personne.", indent: 2)
    page.definitions([
      Definition(
        "Sosies",
        "les paires que montre « allervers doublons », noms lus sur ce poste, à ce jour. Tout est "
          + "recompté, chaque paire tenue pour une seule personne : ses contacts sont mis en commun, "
          + "et son âge, son lien ou son droit commun aussi."),
      Definition(
        "Sens de l’intervalle",
        "deux jeunes qui n’en font qu’un font un repéré de moins, et leurs deux contacts une "
          + "mobilisation de plus. Deux mobilisés qui n’en font qu’un font au contraire un mobilisé de "
          + "moins : « tous liés » peut alors donner moins de mobilisés que « aucun »."),
    ])
  }

  // The lower number first, whichever it is; one number when both are the same.
  private func interval(_ one: Int, _ other: Int) -> String {
    one == other ? one.french : "Entre \(min(one, other).french) et \(max(one, other).french)"
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
