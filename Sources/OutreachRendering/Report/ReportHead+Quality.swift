import Outreach

extension ReportHead {
  /// Writes what the journal was like.
  func addQuality(to page: inout Page) {
    page.heading("La qualité des données")
    page.paragraph(
      quality.events.counted("événement lu.", "événements lus."), indent: 2)
    warn(
      &page, quality.damagedLines, "ligne abîmée : ce qu’elle disait manque",
      "lignes abîmées : ce qu’elles disaient manque",
      "Les voir toutes, et que faire : allervers verifier.")
    warn(
      &page, quality.setAside,
      "ligne mise de côté (clé absente ou fautive, identifiant pris deux fois)",
      "lignes mises de côté (clé absente ou fautive, identifiant pris deux fois)",
      "Elles ne sont pas comptées. Les voir toutes : allervers verifier.",
      alone: "Elle n’est pas comptée. La voir : allervers verifier.")
    warn(
      &page, quality.unknownTypes, "événement d’un type inconnu de cette version, non compté",
      "événements d’un type inconnu de cette version, non comptés",
      "Installer une version d’allervers plus récente.")
    warn(
      &page, quality.unresolvedTargets,
      "correction, annulation ou suite dont l’événement visé est absent",
      "corrections, annulations ou suites dont l’événement visé est absent",
      "Il est sans doute dans les fichiers d’un poste qui ne sont pas encore arrivés ici. Les voir :"
        + " allervers verifier.")
  }

  private func warn(
    _ page: inout Page, _ count: Int, _ one: String, _ many: String, _ advice: String,
    alone: String? = nil
  ) {
    guard count > 0 else { return }
    let whatToDo = count == 1 ? alone ?? advice : advice
    page.warning("\(count.counted(one, many)). \(whatToDo)", indent: 2)
  }
}
