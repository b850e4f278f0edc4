package import Outreach

extension RegionalBilan {
  /// The report in French: the structures in the order given, then their sum as any bilan.
  package func page(_ options: ReportTextOptions = ReportTextOptions()) -> Page {
    var options = options
    options.structure = parts.count.counted("structure", "structures")
    var text = BilanText(total, options)
    ReportHead(total).addText(
      to: &text.page, title: "Bilan régional", period: "Période", options,
      unrestricted: BilanText.unrestricted)
    addStructures(to: &text.page)
    text.page.paragraph("Ce qui suit est la somme de ces structures.", indent: 2)
    text.addBody()
    return text.page
  }

  private func addStructures(to page: inout Page) {
    page.heading("Par structure")
    var table = TextTable(header: [
      ["", "", "droit", "en situ-", "sorties", "file"],
      ["repérés", "mobilisés", "commun", "ation", "anticipées", "active"],
    ])
    table.rows = parts.map { .init($0.structure, Self.cells($0.bilan.funnel)) }
    table.rows.append(.init("Ensemble", Self.cells(total.funnel)))
    page.table(table)
    page.skip()
    page.paragraph(
      "Dans l’ordre où les carnets sont donnés : ce n’est pas un classement. Publics, moyens et "
        + "durées ne sont pas les mêmes d’une structure à l’autre.", indent: 2)
    page.paragraph(
      "Doubles comptes possibles : rien ne rapproche les personnes d’un carnet à l’autre. Qui est "
        + "connu de deux structures compte dans chacune, et deux fois dans l’ensemble, personnes "
        + "comprises.", indent: 2)
    page.paragraph(
      "Une action ou un partenaire de même code dans plusieurs carnets est compté une seule fois "
        + "dans l’ensemble.", indent: 2)
  }

  private static func cells(_ funnel: Bilan.Funnel) -> [String] {
    [
      funnel.reperes, funnel.mobilises, funnel.droitCommun, funnel.enSituation,
      funnel.sortiesAnticipees, funnel.fileActive,
    ].map(\.french)
  }
}
