import Outreach

extension ComparisonText {
  mutating func addDifference(_ difference: BilanComparison.Difference) {
    let (from, to) = (name(difference.from), name(difference.to))
    page.heading("De « \(from) » à « \(to) », règle par règle")
    if difference.steps.isEmpty {
      page.paragraph("Aucune règle dont ce bilan dépend ne diffère.", indent: 2)
    } else {
      page.paragraph(
        "Le bilan est recompté en changeant une règle à la fois, dans cet ordre. Chaque ligne dit ce "
          + "que sa règle ajoute ou retire, celles d’avant étant changées : leur somme est tout "
          + "l’écart. L’ordre est un choix, celui d’un parcours.", indent: 2)
      page.skip()
      page.table(walk(difference, from, to))
      page.skip()
      addAlone(difference, from)
      page.paragraph(
        "Personnes touchées : celles dont un de ces cinq nombres change. Une règle qui ajoute l’une "
          + "et retire l’autre ne se voit que là.", indent: 2)
    }
    addRules(difference, from, to)
  }

  private mutating func addAlone(_ difference: BilanComparison.Difference, _ from: String) {
    guard difference.steps.count > 1 else { return }
    page.table(
      TextTable(
        header: Self.titles,
        rows: difference.steps.map { .init($0.rule.french, cells($0.alone)) }),
      titled: "Chaque règle changée seule, à partir de « \(from) »")
    page.skip()
    page.paragraph(
      "Là où une règle n’a pas le même effet seule et à son rang, elle agit avec d’autres : cette "
        + "part commune n’est d’aucune règle en propre. Tout l’écart, lui, ne dépend pas de l’ordre.",
      indent: 2)
  }

  private func walk(
    _ difference: BilanComparison.Difference, _ from: String, _ to: String
  ) -> TextTable {
    func bilan(_ programme: Programme) -> [String] {
      let bilan = comparison.bilans.first { $0.programme == programme } ?? first
      return BilanComparison.Figures(bilan.funnel).named.map(\.count.french) + [""]
    }
    return TextTable(
      header: Self.titles,
      rows: [.init(from, bilan(difference.from))]
        + difference.steps.map { .init($0.rule.french, cells($0.effect), depth: 1) }
        + [
          .init("Tout l’écart", cells(difference.whole)), .init(to, bilan(difference.to)),
        ])
  }

  private static let titles = [
    ["", "", "droit", "sorties", "hors", "personnes"],
    ["repérés", "mobilisés", "commun", "antic.", "public", "touchées"],
  ]

  private func cells(_ effect: BilanComparison.Effect) -> [String] {
    effect.figures.named.map { ($0.count > 0 ? "+" : "") + $0.count.french }
      + [effect.persons.french]
  }

  private mutating func addRules(
    _ difference: BilanComparison.Difference, _ from: String, _ to: String
  ) {
    let groups = [
      ("Ce que disent les règles qui diffèrent :", difference.steps.map(\.rule)),
      ("Diffèrent aussi, sans rien changer à ces nombres :", difference.withoutEffect),
    ]
    for (title, rules) in groups where !rules.isEmpty {
      page.skip()
      page.paragraph(title, indent: 2)
      for rule in rules {
        page.paragraph(rule.french, indent: 2)
        page.paragraph(
          from + " : " + words(difference.from).sentence(rule), indent: 4, hanging: 2)
        page.paragraph(to + " : " + words(difference.to).sentence(rule), indent: 4, hanging: 2)
      }
    }
  }
}
