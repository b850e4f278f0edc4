package import Outreach

extension Bilan {
  /// The report in French, at most 80 columns wide, each block followed by what its words mean.
  package func text(_ options: ReportTextOptions = ReportTextOptions()) -> String {
    var text = BilanText(self, options)
    text.addHead()
    text.addFunnel()
    text.addDoubles()
    text.addRates()
    text.addBreakdown()
    text.addSteps()
    text.addProfiles()
    text.addActivity()
    text.addQuality()
    if options.definitions { text.addDefinitions() }
    return text.page.text
  }
}

/// Writes a bilan block after block.
struct BilanText {
  let bilan: Bilan
  let options: ReportTextOptions
  let words: ProgrammeWords
  var page = TextPage()

  init(_ bilan: Bilan, _ options: ReportTextOptions) {
    self.bilan = bilan
    self.options = options
    words = ProgrammeWords(bilan.programme, options.vocabulary)
  }

  /// "au 31 décembre 2025": the day facts are cut at.
  var atCutoff: String { "au " + bilan.factsUntil.french }

  mutating func addHead() {
    page.heading("Bilan " + bilan.period.frenchAfterDe)
    if let structure = options.structure, !structure.isEmpty { page.paragraph(structure) }
    let programme = bilan.programme
    page.paragraph(
      "Programme : \(programme.title) (\(programme.id), version \(programme.version))", hanging: 2)
    page.paragraph("Période : " + bilan.period.frenchDays, hanging: 2)
    page.paragraph(
      "Faits arrêtés \(atCutoff) : ce qui s’est passé ensuite n’est pas compté.", hanging: 2)
    page.paragraph(
      bilan.knownUntil.map {
        "Saisie arrêtée au \($0.french) : ce qui a été saisi ensuite n’est pas compté."
      } ?? "Saisie : tout ce qui a été saisi est compté.", hanging: 2)
    warnOutsideWindow()
    addRestrictions()
  }

  private mutating func warnOutsideWindow() {
    let programme = bilan.programme
    guard
      bilan.period.to < programme.from ?? bilan.period.to
        || programme.until ?? bilan.period.from < bilan.period.from
    else { return }
    page.paragraph(
      "Attention : période hors des dates du programme, aucun contact n’y compte.",
      hanging: 2)
  }

  private mutating func addRestrictions() {
    guard !bilan.only.isEmpty else { return }
    for filter in bilan.only {
      let label = filter.dimension.label(filter.code, options.vocabulary)
      let code = label == filter.code ? "" : " (\(filter.code))"
      page.paragraph("Restriction : \(filter.dimension.french) = \(label)\(code)", hanging: 2)
    }
    page.paragraph(
      "Seuls les parcours qui remplissent "
        + bilan.only.count.agreed("cette condition", "toutes ces conditions")
        + " sont comptés ; l’activité et le hors public ne sont pas restreints.", hanging: 2)
  }

  mutating func addRates() {
    page.heading("Les taux")
    var table = TextTable(header: [
      ["", "", "observés depuis"], ["taux", "nombre / base", "moins de 6 mois"],
    ])
    for rate in bilan.rates {
      let share = Share(rate.numerator, of: rate.base)
      table.rows.append(
        .init(
          BilanText.rateLabel(rate.name),
          [share.percent, share.fraction, rate.observesMoinsDe6Mois.french]))
    }
    page.table(table)
    page.skip()
    for rate in bilan.rates { addTarget(of: rate) }
    page.paragraph(
      "Chaque taux suit les mêmes jeunes : ceux de la base, repérés (ou mobilisés) dans la période, "
        + "jusqu’\(atCutoff). Ceux qui sont observés depuis moins de 6 mois ont encore peu de "
        + "recul : leur part peut changer.", indent: 2)
    page.paragraph(
      "Aucun taux ne divise l’un par l’autre deux nombres de l’entonnoir : mobilisés et repérés "
        + "d’une même période ne sont pas les mêmes jeunes.", indent: 2)
  }

  private mutating func addTarget(of rate: Bilan.Rate) {
    guard let target = rate.target else { return }
    let goal = Share(target)
    var text = "Objectif « \(Self.rateLabel(rate.name)) » : \(goal.percent)"
    if !bilan.only.isEmpty {
      text += ", sans la restriction de ce bilan."
    } else if let reached = Share(rate.numerator, of: rate.base).tenths, let aim = goal.tenths {
      let gap = reached - aim
      let points = Share.decimal(abs(gap)) + "\u{A0}" + (abs(gap) < 20 ? "point" : "points")
      text +=
        gap == 0 ? ", atteint." : gap > 0 ? ", dépassé de \(points)." : ", il manque \(points)."
    } else {
      text += ", sans base pour le comparer."
    }
    page.paragraph(text, indent: 2)
  }

  static func rateLabel(_ name: String) -> String {
    switch name {
    case "tauxMobilisation": "Mobilisés parmi les repérés"
    case "tauxDroitCommun": "Droit commun parmi les repérés"
    case "tauxSortieAnticipee": "Sortie anticipée parmi les mobilisés"
    default: name
    }
  }

  mutating func addDefinitions() {
    page.heading("Définitions du programme")
    page.definitions(words.all)
  }
}
