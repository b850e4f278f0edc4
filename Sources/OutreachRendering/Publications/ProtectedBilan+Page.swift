import Outreach

extension ProtectedBilan {
  /// The report in French.
  package func page(_ options: ReportTextOptions) -> Page {
    var text = BilanText(bilan, options)
    ReportHead(bilan).addText(to: &text.page, title: "Bilan", period: "Période", options)
    text.page.paragraph(
      "Publication \(audience == .open ? "publique" : "pour des partenaires") : aucun nombre de 1 à"
        + " \(threshold - 1) n’y est montré, ni ne s’obtient à moins de \(threshold) près en ajoutant ou en"
        + " ôtant ceux qui le sont.", hanging: 2)
    addFunnel(to: &text.page)
    addRates(to: &text.page)
    addBreakdown(to: &text.page)
    addLegend(to: &text.page)
    text.page.otherDefinitions(text.words.all)
    return text.page
  }

  private func cell(_ figure: ReportFigure?) -> String {
    guard let figure else { return "" }
    return status(figure.key) ?? figure.value.french
  }

  private func figure(_ section: String, _ row: [String], _ name: String) -> ReportFigure? {
    bilan.protectedFigures.first { $0.key == .init(section: section, row: row, name: name) }
  }

  private func addFunnel(to page: inout Page) {
    page.heading("L’entonnoir")
    page.paragraph(
      "Faits de la période. On compte des parcours : un jeune revenu après une longue absence en a"
        + " deux.", indent: 2)
    page.skip()
    page.table(
      TextTable(
        rows: [
          ("Repérés : premier contact", "reperes", 0), ("Mobilisés", "mobilises", 0),
          ("Entrés dans le droit commun", "droitCommun", 0),
          ("après une mobilisation", "apresMobilisation", 1),
          ("en accès direct, sans mobilisation", "accesDirect", 1),
          ("En situation (emploi, formation…) avant le droit commun", "enSituation", 0),
          ("Sorties anticipées", "sortiesAnticipees", 0),
        ].map { label, name, depth in
          .init(label, [cell(figure("funnel", [], name))], depth: depth)
        }, leaders: 60))
  }

  private func addRates(to page: inout Page) {
    page.heading("Les taux")
    page.table(
      TextTable(
        header: [["taux", "nombre / base"]],
        rows: bilan.rates.map { rate in
          let share = Share(rate.numerator, of: rate.base)
          let status = status(of: rate)
          return .init(
            BilanText.rateLabel(rate.name), [status ?? share.percent, status ?? share.fraction])
        }))
    page.skip()
    page.paragraph(
      "Chaque taux suit les mêmes jeunes, jusqu’au \(bilan.factsUntil.french) ; il est caché quand"
        + " son nombre ou sa base l’est.", indent: 2)
  }

  private func addBreakdown(to page: inout Page) {
    guard let by = bilan.by else { return }
    page.heading("Par " + by.french)
    let names = RowNames(bilan.breakdown.map { ($0.value, $0.label) })
    page.table(
      TextTable(
        header: [["", "", "droit", "sorties"], ["repérés", "mobilisés", "commun", "anticipées"]],
        rows: bilan.breakdown.map { row in
          .init(
            names.name(row.value, row.label),
            ["reperes", "mobilises", "droitCommun", "sortiesAnticipees"].map {
              cell(figure("breakdown", [by.rawValue, row.value ?? ""], $0))
            })
        }))
    page.skip()
    page.paragraph(
      by.source + (by.overlaps ? " Un parcours peut être dans plusieurs lignes." : ""), indent: 2)
  }

  private func addLegend(to page: inout Page) {
    page.heading("Ce qui est caché")
    page.paragraph(
      "A : nombre de 0 à \(threshold - 1). D : \(threshold) ou plus, caché pour qu’on ne retrouve pas"
        + " un nombre caché par une soustraction, avec les autres nombres de cette page ou ceux des"
        + " publications d’avant.", indent: 2)
    page.paragraph(
      "Ne sont pas publiés : les mois, les profils, les dispositifs, les situations, l’activité, la"
        + " file active et le détail des sorties, trop petits pour être protégés.", indent: 2)
  }
}
