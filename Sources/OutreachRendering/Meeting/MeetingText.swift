import Outreach

/// Writes what a meeting looks at, block after block, on the page of its bilan.
struct MeetingText {
  let bilan: Bilan
  let meeting: Meeting
  let options: ReportTextOptions

  /// The periods before.
  func addComparison(to page: inout Page) {
    page.heading("Par rapport aux périodes d’avant")
    page.table(
      TextTable(
        header: [["cette", ""] + (meeting.earlier.count > 1 ? ["un an"] : [])].map { line in
          line.map { $0 == "" ? "la" : $0 }
        } + [["période", "précédente"] + (meeting.earlier.count > 1 ? ["avant"] : [])],
        rows: comparedRows))
    page.skip()
    for earlier in meeting.earlier {
      let name = earlier.kind == .previous ? "La précédente" : "Un an avant"
      page.paragraph(
        "\(name) : \(earlier.period.frenchDays), faits arrêtés au \(earlier.factsUntil.french).",
        indent: 2, hanging: 2)
    }
    page.paragraph(
      "Chaque période est vue d’aussi loin après sa fin que celle-ci, sous les mêmes définitions et "
        + "avec tout ce qui est saisi depuis. Un écart de quelques jeunes n’est pas une tendance.",
      indent: 2)
  }

  private var comparedRows: [TextTable.Row] {
    let periods =
      [(bilan.funnel, bilan.rates, bilan.activity)]
      + meeting.earlier.map { ($0.funnel, $0.rates, $0.activity) }
    func row(
      _ label: String, depth: Int = 0, _ count: (Bilan.Funnel, Bilan.Activity) -> Int
    ) -> TextTable.Row {
      .init(label, periods.map { count($0.0, $0.2).french }, depth: depth)
    }
    let rates = bilan.rates.indices.flatMap { index -> [TextTable.Row] in
      let shares = periods.map { Share($0.1[index].numerator, of: $0.1[index].base) }
      return [
        .init(BilanText.rateLabel(bilan.rates[index].name), shares.map(\.percent)),
        .init("nombre / base", shares.map(\.fraction), depth: 1),
      ]
    }
    return [
      row("Repérés") { funnel, _ in funnel.reperes },
      row("Mobilisés") { funnel, _ in funnel.mobilises },
      row("Entrés dans le droit commun") { funnel, _ in funnel.droitCommun },
      row("En situation avant le droit commun") { funnel, _ in funnel.enSituation },
      row("Sorties anticipées") { funnel, _ in funnel.sortiesAnticipees },
      row("Reprises après une sortie") { funnel, _ in funnel.reprises },
      row("File active à l’arrêt des faits") { funnel, _ in funnel.fileActive },
    ] + rates + [
      row("Contacts avec un jeune") { _, activity in activity.contacts },
      row("jeunes différents", depth: 1) { _, activity in activity.jeunesVus },
      row("Tentatives de contact") { _, activity in activity.tentatives },
      row("Séances tenues") { _, activity in activity.seancesTenues },
      row("Séances annulées") { _, activity in activity.seancesAnnulees },
      row("Partenaires actifs") { _, activity in activity.partenairesActifs },
    ]
  }

  /// Outings, contacts, partners, what to complete, what came late.
  func addDetails(to page: inout Page) {
    addOutings(to: &page)
    addContacts(to: &page)
    addPartners(to: &page)
    addMissing(to: &page)
    addLate(to: &page)
  }

  /// A group of counts by code under its name; nothing for none.
  func group(_ title: String, _ rows: [Bilan.Activity.Kind]) -> [TextTable.Row] {
    guard !rows.isEmpty else { return [] }
    return [.init(title)]
      + rows.map { row in
        .init(
          row.value.map { options.vocabulary.label($0) } ?? "non renseigné", [row.count.french],
          depth: 1)
      }
  }
}
