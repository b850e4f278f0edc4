package import Outreach

extension Durations {
  /// The report in French, each curve drawn, followed by what its words mean.
  package func page(_ options: ReportTextOptions = ReportTextOptions()) -> Page {
    var text = DurationsText(self, options)
    let head = ReportHead(self)
    head.addText(
      to: &text.page, title: "Durées", period: "Repérages et mobilisations", options)
    text.addCounts()
    text.addBins()
    text.addFrequency()
    for curve in curves { text.add(curve) }
    text.addBreakdown()
    text.addReading()
    head.addQuality(to: &text.page)
    if options.definitions { text.addDefinitions() }
    return text.page
  }
}

/// Writes durations block after block.
struct DurationsText {
  let durations: Durations
  let words: ProgrammeWords
  var page = Page()

  init(_ durations: Durations, _ options: ReportTextOptions) {
    self.durations = durations
    words = ProgrammeWords(durations.programme, options.vocabulary)
  }

  private var mobilised: Int { durations.counts.total }

  mutating func addCounts() {
    page.heading("Où en sont les mobilisés de la période")
    guard mobilised > 0 else {
      page.paragraph("0 mobilisé dans la période : ni durée ni fréquence à compter.", indent: 2)
      return
    }
    let counts = durations.counts
    page.table(
      shares([
        ("Entrés dans le droit commun", counts.arrive), ("En situation", counts.situation),
        ("Sortis de façon anticipée", counts.sortie), ("Sortis autrement", counts.autre),
        ("En cours", counts.encours),
      ]))
    page.reminder([words.mobilised, words.commonLaw, words.settled, words.earlyExit])
    page.skip()
    page.paragraph(
      "Chaque parcours est dans une seule ligne, celle de son état au "
        + durations.factsUntil.french + ".", indent: 2)
    if mobilised < DurationBreakdown.smallest {
      page.paragraph(
        "Moins de \(DurationBreakdown.smallest) parcours : chacun pèse plus de 3 points, une part "
          + "ne se compare à aucune autre.", indent: 2)
    }
  }

  mutating func addBins() {
    guard mobilised > 0 else { return }
    page.heading("La durée des parcours")
    var table = TextTable(header: [
      ["", "droit", "situ-", "sortie", "autre", "en"],
      ["ensemble", "commun", "ation", "anticipée", "sortie", "cours"],
    ])
    for bin in durations.bins {
      table.rows.append(.init(Self.label(bin), Self.cells(bin.counts)))
    }
    table.rows.append(.init("Ensemble", Self.cells(durations.counts)))
    page.table(table)
    page.reminder([words.mobilised, words.durationBins])
    page.skip()
    page.paragraph(
      "De la mobilisation à la fin du parcours, en mois du calendrier. Un parcours en cours est "
        + "compté jusqu’au \(durations.factsUntil.french), et n’a pas fini de durer.", indent: 2)
    page.paragraph(
      "Ce tableau arrête un parcours silencieux à son dernier contact ; la courbe l’arrête au jour "
        + "où le silence est reconnu, \(words.silence) plus tard, hors pauses.", indent: 2)
  }

  mutating func addFrequency() {
    guard mobilised > 0 else { return }
    page.heading("La fréquence des contacts")
    page.table(
      shares(durations.frequency.map { ($0.frequency.french.capitalisedFirst, $0.count) }))
    page.reminder([words.frequency])
    page.skip()
    page.paragraph(
      "Contacts après la mobilisation et jusqu’à la fin du parcours, par mois ; un parcours de moins "
        + "d’un mois compte pour un mois.", indent: 2)
  }

  private func shares(_ rows: [(label: String, count: Int)]) -> TextTable {
    TextTable(
      header: [["part", "nombre / base"]],
      rows: rows.map { label, count in
        let share = Share(count, of: mobilised)
        return .init(label, [share.percent, share.fraction])
      })
  }

  static func label(_ bin: Durations.Bin) -> String {
    guard let end = bin.toMonths else {
      return bin.fromMonths == 0 ? "Toute durée" : "\(bin.fromMonths.french) mois et plus"
    }
    return bin.fromMonths == 0
      ? "Moins de \(end.french) mois"
      : "De \(bin.fromMonths.french) à moins de \(end.french) mois"
  }

  private static func cells(_ counts: Durations.Counts) -> [String] {
    ([counts.total] + counts.byState.map(\.count)).map(\.french)
  }

  mutating func addDefinitions() { page.otherDefinitions(words.all) }
}
