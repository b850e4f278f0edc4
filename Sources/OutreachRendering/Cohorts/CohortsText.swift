package import Outreach

extension Cohorts {
  /// The report in French, followed by what its words mean.
  package func page(_ options: ReportTextOptions = ReportTextOptions()) -> Page {
    var text = CohortsText(self, options)
    ReportHead(self).addText(
      to: &text.page, title: "Cohortes", period: "Premiers contacts", options)
    text.addTables()
    ReportHead(self).addQuality(to: &text.page)
    if options.definitions { text.addDefinitions() }
    return text.page
  }
}

/// Writes cohorts: a table of those mobilised, a table of those arrived, and how to read them.
struct CohortsText {
  /// Below this many people one of them weighs more than ten points.
  private static let smallBase = 10

  let cohorts: Cohorts
  let words: ProgrammeWords
  var page = Page()

  init(_ cohorts: Cohorts, _ options: ReportTextOptions) {
    self.cohorts = cohorts
    words = ProgrammeWords(cohorts.programme, options.vocabulary)
  }

  private var met: Int { cohorts.rows.map(\.n).reduce(0, +) }

  mutating func addTables() {
    guard met > 0 else {
      page.heading("Par mois de premier contact")
      page.paragraph("0 parcours commencé dans la période : pas de cohorte.", indent: 2)
      return
    }
    if cohorts.programme.horizons.isEmpty {
      page.heading("Par mois de premier contact")
      page.table(CohortTable(cohorts, \.mobilises).whole)
    } else {
      addTable("Mobilisés, par mois de premier contact", \.mobilises)
      addTable("Entrés dans le droit commun, par mois de premier contact", \.droitCommun)
    }
    addReading()
  }

  private mutating func addTable(_ title: String, _ count: KeyPath<Cohorts.Horizon, Int>) {
    page.heading(title)
    let table = CohortTable(cohorts, count)
    page.table(table.whole, pieces: table.blocks(width: TextTable.pageWidth - 2))
    page.reminder([words.met, words.mobilised, words.commonLaw, words.horizons])
  }

  private mutating func addReading() {
    page.heading("Comment lire")
    page.paragraph(
      "n : parcours commencés dans le mois par un premier contact, \(met.french) en tout ; un jeune "
        + "revenu après une longue absence en a deux.", indent: 2)
    if !cohorts.programme.horizons.isEmpty { addReadingOfHorizons() }
    ReportHead(cohorts).addPartialMonths(to: &page)
    page.skip()
    page.definitions(words.cohortDefinitions)
  }

  private mutating func addReadingOfHorizons() {
    let cells = cohorts.rows.flatMap { row in row.horizons.map { (row.n, $0.mature) } }
    page.paragraph(
      "Sous chaque horizon : le nombre, et sa part des n parcours du mois. Mobilisés et entrés dans "
        + "le droit commun peuvent être les mêmes jeunes : les deux tableaux ne s’additionnent pas.",
      indent: 2)
    if cells.contains(where: { 0 < $1 && $1 < $0 }) {
      page.paragraph(
        "12/48 : une partie seulement du mois est observée depuis assez longtemps ; le nombre, et "
          + "ceux qui le sont.", indent: 2)
    }
    if cells.contains(where: { $0 > 0 && $1 == 0 }) {
      page.paragraph(
        "– : personne n’est encore observé depuis assez longtemps. Ce n’est pas zéro.", indent: 2)
    }
    page.paragraph(
      "Ensemble : à chaque horizon, la base est faite de ceux qui sont observés depuis assez "
        + "longtemps, et d’eux seuls ; d’un horizon à l’autre ce ne sont donc pas les mêmes jeunes.",
      indent: 2)
    page.paragraph(
      "Un mois est ici un mois du calendrier, et un fait compte s’il vient avant l’échéance. "
        + "« durees » compte en mois de 30,4375 jours, échéance comprise, et les parcours encore "
        + "ouverts pour le temps observé : au même horizon, les parts y diffèrent un peu.",
      indent: 2)
    if cohorts.rows.contains(where: { (1..<Self.smallBase).contains($0.n) }) {
      page.paragraph(
        "Quand n est de moins de \(Self.smallBase), une seule personne pèse plus de 10 points.",
        indent: 2)
    }
  }

  mutating func addDefinitions() { page.otherDefinitions(words.all) }
}
