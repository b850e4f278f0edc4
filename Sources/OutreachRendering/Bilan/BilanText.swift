package import Outreach

extension Bilan {
  /// The report in French, each block followed by what its words mean.
  package func page(_ options: ReportTextOptions = ReportTextOptions()) -> Page {
    var text = BilanText(self, options)
    text.addHead()
    text.addBody()
    return text.page
  }
}

/// Writes a bilan block after block.
struct BilanText {
  let bilan: Bilan
  let options: ReportTextOptions
  let words: ProgrammeWords
  var page = Page()

  init(_ bilan: Bilan, _ options: ReportTextOptions) {
    self.bilan = bilan
    self.options = options
    words = ProgrammeWords(bilan.programme, options.vocabulary)
  }

  /// "au 31 décembre 2025": the day facts are cut at.
  var atCutoff: String { "au " + bilan.factsUntil.french }

  static let unrestricted = "l’activité et le hors public ne sont pas restreints"

  mutating func addHead() {
    ReportHead(bilan).addText(
      to: &page, title: "Bilan", period: "Période", options,
      unrestricted: Self.unrestricted)
  }

  /// All that follows the head.
  mutating func addBody() {
    addFunnel()
    addDoubles()
    addRates()
    addMonths()
    let meeting = bilan.meeting.map { MeetingText(bilan: bilan, meeting: $0, options: options) }
    meeting?.addComparison(to: &page)
    addBreakdown()
    addSteps()
    addProfiles()
    addActivity()
    meeting?.addDetails(to: &page)
    ReportHead(bilan).addQuality(to: &page)
    if options.definitions { addDefinitions() }
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
    page.reminder([words.met, words.mobilised, words.commonLaw, words.earlyExit])
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

  mutating func addDefinitions() { page.otherDefinitions(words.all) }
}
