import Outreach

/// `LISEZMOI.txt`: where the export comes from, and what it is not.
extension ExportFiles {
  var readMe: String {
    var page = Page()
    page.heading("Export d’un carnet allervers")
    page.paragraph(head.structure)
    page.paragraph("Commande : " + head.command, hanging: 2)
    page.paragraph("Programme d’ordinateur : allervers " + head.version, hanging: 2)
    let request = export.request
    page.paragraph("Définitions : " + ReportHead.named(request.programme), hanging: 2)
    page.paragraph(
      "Faits arrêtés au \(request.factsUntil.french) : ce qui s’est passé ensuite n’y est pas.",
      hanging: 2)
    page.paragraph(
      request.knownUntil.map {
        "Saisie arrêtée au \($0.day.french) : ce qui a été saisi ensuite n’y est pas."
      } ?? "Saisie : tout ce qui a été saisi y est.", hanging: 2)
    page.heading("Les fichiers")
    for (table, rows) in counts {
      page.paragraph(
        table.path + " : " + rows.counted("ligne", "lignes") + ". " + table.description, indent: 2,
        hanging: 2)
    }
    page.paragraph(
      "datapackage.json : les colonnes, leurs codes et les empreintes des fichiers, pour les "
        + "logiciels.", indent: 2, hanging: 2)
    page.paragraph("dictionnaire.md : la même chose, pour qui lit.", indent: 2, hanging: 2)
    addCautions(to: &page)
    page.heading("Qualité du carnet")
    for line in qualityLines { page.paragraph(line, indent: 2, hanging: 2) }
    return page.text
  }

  private func addCautions(to page: inout Page) {
    page.heading("Ce qui protège les jeunes, et ce qui ne les protège pas")
    page.paragraph(
      "Aucun nom, aucun texte libre, aucune donnée confidentielle n’est ici, ni le handicap, la "
        + "langue ou les conseillers. Les codes sont tirés au hasard ; le registre qui les relie au "
        + "carnet reste sur le poste qui exporte, hors du carnet.", indent: 2)
    for line in export.anonymity.lines { page.paragraph(line, indent: 2) }
    page.paragraph(Self.caution, indent: 2)
  }

  private var qualityLines: [String] {
    let quality = export.quality
    return [
      quality.events.counted("événement lu", "événements lus"),
      quality.damagedLines.counted("ligne abîmée, sautée", "lignes abîmées, sautées"),
      quality.setAside.counted(
        "événement mis de côté, compté nulle part", "événements mis de côté, comptés nulle part"),
    ].map { $0 + "." }
  }
}
