import Outreach

extension BilanText {
  /// A count, what it counts, and how far within the row above it stands.
  typealias CountRow = (label: String, count: Int, depth: Int)

  mutating func addFunnel() {
    page.heading("L’entonnoir")
    page.paragraph(
      "Faits de la période. On compte des parcours : un jeune revenu après une longue absence en a "
        + "deux. Les lignes « personnes » comptent chacun une fois.", indent: 2)
    page.skip()
    if let figure = FunnelFigure(bilan) {
      page.figure(
        .funnel(figure), titled: "Ce que sont devenus les jeunes de la période, \(atCutoff)")
      page.reminder([
        words.met, words.mobilised, words.commonLaw, words.notMobilised, words.earlyExit,
      ])
    }
    page.table(counts(funnelRows))
    addTargetCount()
    page.skip()
    page.table(
      counts(notMobilisedRows),
      titled: "Parmi les repérés de la période, ceux qui ne sont pas mobilisés \(atCutoff)")
    page.skip()
    page.table(counts(peopleRows))
    page.skip()
    page.definitions([
      words.met, words.mobilised, words.commonLaw, words.settled, words.earlyExit, words.silent,
      words.resumed, words.otherExit, words.reactivated, words.notMobilised, words.caseload,
      words.registered, words.outsiders,
    ])
    if !bilan.programme.requires.isEmpty { page.definitions([words.criteria]) }
    if bilan.programme.from != nil || bilan.programme.until != nil {
      page.definitions([words.window])
    }
    page.definitions([words.thresholds])
  }

  var funnelRows: [CountRow] {
    let funnel = bilan.funnel
    return [
      ("Repérés : premier contact", funnel.reperes, 0),
      ("personnes différentes", funnel.personnes, 1),
      ("Mobilisés", funnel.mobilises, 0),
      ("Entrés dans le droit commun", funnel.droitCommun, 0),
      ("après une mobilisation", funnel.apresMobilisation, 1),
      ("en accès direct, sans mobilisation", funnel.accesDirect, 1),
      ("En situation (emploi, formation…) avant le droit commun", funnel.enSituation, 0),
      ("Sorties anticipées", funnel.sortiesAnticipees, 0),
      ("déclarées", funnel.declarees, 1),
      ("par silence, sans réponse à une relance", funnel.sansReponse, 1),
      ("par silence, sans relance notée", funnel.sansSollicitation, 1),
      ("Reprises après une sortie", funnel.reprises, 0),
      ("Autres sorties", funnel.autresSorties, 0),
      ("File active \(atCutoff)", funnel.fileActive, 0),
    ]
  }

  var notMobilisedRows: [CountRow] {
    let rest = bilan.funnel.nonMobilises
    return [
      ("entrés dans le droit commun en accès direct", rest.accesDirect, 1),
      ("départs déclarés", rest.departs, 1),
      ("à revoir", rest.aRevoir, 1),
      ("sans nouvelles", rest.sansNouvelles, 1),
    ]
  }

  var peopleRows: [CountRow] {
    let outsiders = bilan.funnel.horsPublic
    return [
      ("Inscrits à la Mission Locale (personnes)", bilan.funnel.inscrits, 0),
      ("Hors public (personnes)", outsiders.total, 0),
      ("par l’âge", outsiders.age, 1),
      ("par un critère du programme", outsiders.criteres, 1),
      ("déjà suivis par la Mission Locale", outsiders.dejaSuivis, 1),
    ]
  }

  private mutating func addTargetCount() {
    let programme = bilan.programme
    guard let target = programme.targetReperes else { return }
    let goal = "Objectif du programme : \(target.counted("jeune repéré", "jeunes repérés"))"
    if !bilan.only.isEmpty {
      page.paragraph("\(goal), sans la restriction de ce bilan.", indent: 2)
    } else if let share = bilan.targetReached {
      page.paragraph("\(goal), atteint à \(share.percent) (\(share.fraction)).", indent: 2)
    } else {
      page.paragraph("\(goal), sur toute sa durée et non sur la seule période.", indent: 2)
    }
  }

  /// A list of counts, dots leading to them, as wide as the report's other lists.
  func counts(_ rows: [CountRow]) -> TextTable {
    TextTable(
      rows: rows.map { .init($0.label, [$0.count.french], depth: $0.depth) }, leaders: 60)
  }
}

extension Bilan {
  /// How much of the number aimed at is met: only for all of the programme's episodes, in all of its time.
  var targetReached: Share? {
    guard only.isEmpty, let target = programme.targetReperes, let from = programme.from,
      let until = programme.until, period.contains(from), period.contains(until)
    else { return nil }
    return Share(funnel.reperes, of: target)
  }
}
