import Outreach

extension BilanText {
  /// The figures with no pair of look-alikes linked and with all of them: two counts, not bounds.
  mutating func addDoubles() {
    guard let doubles = bilan.doubles else { return }
    page.heading("Les doublons possibles")
    guard doubles.pairs > 0 else {
      page.paragraph("Aucune paire de sosies dans ce carnet.", indent: 2)
      return
    }
    let funnel = bilan.funnel
    let all = doubles.pairs.agreed("la paire réunie", "toutes réunies")
    page.table(
      TextTable(
        header: [["aucune réunie", all]],
        rows: [
          .init("Repérés", [funnel.reperes.french, doubles.reperesAtLeast.french]),
          .init("Mobilisés", [funnel.mobilises.french, doubles.mobilisesAtMost.french]),
        ], leaders: 44))
    page.skip()
    page.paragraph(
      "Sans réunir aucune paire : \(Self.counts(funnel.reperes, funnel.mobilises)). "
        + doubles.pairs.agreed(
          "La paire de sosies réunie", "Les \(doubles.pairs.french) paires de sosies toutes réunies"
        )
        + " : \(Self.counts(doubles.reperesAtLeast, doubles.mobilisesAtMost)).", indent: 2)
    page.paragraph(
      "Ce ne sont pas des bornes. "
        + doubles.pairs.agreed(
          "", "N’en réunir qu’une partie peut donner d’autres nombres, même plus de mobilisés. ")
        + "Des jeunes réunis peuvent aussi ressembler à d’autres : de nouvelles paires peuvent alors "
        + "apparaître, qui ne sont pas comptées ici.", indent: 2)
    page.definitions([
      Definition(
        "Sosies",
        "les paires que montre « allervers doublons », noms lus sur ce poste, à ce jour. Tout est "
          + "recompté, chaque paire tenue pour une seule personne : ses contacts sont mis en commun, "
          + "et son âge, son lien ou son droit commun aussi."),
      Definition(
        "Pourquoi pas des bornes",
        "deux repérés qui n’en font qu’un font un repéré de moins, et leurs contacts réunis parfois "
          + "une mobilisation de plus ; deux mobilisés qui n’en font qu’un font au contraire un "
          + "mobilisé de moins. Selon les paires que l’on réunit, l’un ou l’autre l’emporte."),
    ])
  }

  // « 342 repérés, 127 mobilisés ».
  private static func counts(_ met: Int, _ mobilised: Int) -> String {
    met.counted("repéré", "repérés") + ", " + mobilised.counted("mobilisé", "mobilisés")
  }
}
