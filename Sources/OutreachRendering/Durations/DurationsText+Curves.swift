import Outreach

extension DurationsText {
  mutating func add(_ curve: DurationCurve) {
    let n = curve.survival.n
    page.heading(curve.origin.title)
    guard n > 0 else {
      page.paragraph("0 parcours \(curve.origin.followed(0)) : rien à suivre.", indent: 2)
      return
    }
    page.paragraph(curve.origin.ends, indent: 2)
    page.skip()
    page.table(
      Self.outcomes(curve), titled: "\(n.french) parcours \(curve.origin.followed(n))")
    page.skip()
    guard curve.open < n else {
      page.paragraph(
        "\(curve.origin.noneYet) : il n’y a pas de durée à estimer, et ce n’est pas une durée "
          + "de zéro.", indent: 2)
      return
    }
    page.table(Self.quartiles(curve), titled: "La durée jusqu’à \(curve.origin.goal)")
    addSilence(curve)
    addHorizons(curve)
    page.skip()
    page.figure(
      .curve(CurveFigure(curve: curve)),
      titled: "La part des parcours encore \(curve.origin.pending)")
    let words = words.reminder(of: curve.origin)
    page.reminder(words)
    page.figure(
      .incidences(CurveFigure(curve: curve)), titled: "La part de chaque fin, au fil des mois")
    page.reminder(words)
    if n < DurationBreakdown.smallest {
      page.skip()
      page.paragraph(
        "Moins de \(DurationBreakdown.smallest) parcours : chaque marche de la courbe est celle "
          + "d’un ou de quelques jeunes.", indent: 2)
    }
  }

  // Where the rule of silence makes many of the ends, the durations are near its delay whatever happened.
  private mutating func addSilence(_ curve: DurationCurve) {
    guard curve.origin == .mobilisation, durations.isMadeOfSilences else { return }
    page.skip()
    page.paragraph(
      "Fins par silence, reconnues après \(words.silence) sans contact : \(silences). Une médiane (un "
        + "quart, trois quarts) proche de \(words.silence) est cette règle même, et non un fait observé.",
      indent: 2)
  }

  /// « 120 sur 240 ».
  var silences: String {
    durations.silentEnds.french + " sur " + durations.ended(after: .mobilisation).french
  }

  private static func outcomes(_ curve: DurationCurve) -> TextTable {
    let causes = zip(curve.origin.causes, curve.ended).map { cause, count in
      TextTable.Row(cause.outcome, [count.french], depth: 1)
    }
    return TextTable(
      rows: causes + [
        .init("encore \(curve.origin.pending)", [curve.open.french], depth: 1)
      ], leaders: 60)
  }

  private static func quartiles(_ curve: DurationCurve) -> TextTable {
    let labels = ["pour un quart", "pour la moitié (médiane)", "pour les trois quarts"]
    return TextTable(
      header: [["durée", "soit", "intervalle à 95\u{A0}%"]],
      rows: zip(labels, curve.survival.quantiles).map { label, quantile in
        .init(
          label, [length(quantile.day), months(quantile.day), interval(quantile)],
          depth: 1)
      })
  }

  /// "37 jours", "non atteinte".
  static func length(_ days: Double?) -> String {
    days.map { $0.frenchDays + "\u{A0}" + ($0 < 2 ? "jour" : "jours") } ?? "non atteinte"
  }

  private static func months(_ days: Double?) -> String {
    days.map { Share.decimal(Int(($0 / 30.4375 * 10).rounded())) + "\u{A0}mois" } ?? ""
  }

  /// "35 à 40 jours", "35 jours ou plus".
  static func interval(_ quantile: Quantile) -> String {
    switch (quantile.lower, quantile.upper) {
    case (nil, nil): "non estimable"
    case (let lower?, nil): length(lower) + " ou plus"
    case (nil, let upper?): "au plus " + length(upper)
    case (let lower?, let upper?): lower.frenchDays + " à " + length(upper)
    }
  }

  private mutating func addHorizons(_ curve: DurationCurve) {
    guard !curve.horizons.isEmpty else { return }
    page.skip()
    page.table(
      TextTable(
        header: [
          ["encore", "encore", "intervalle"], ["observés", "sans fin", "à 95\u{A0}%"],
        ],
        rows: curve.horizons.map { horizon in
          .init(Self.label(horizon), Self.shares(horizon.estimates))
        }), titled: "La part encore sans fin")
    page.skip()
    page.table(
      TextTable(
        header: Self.header(curve.origin.causes),
        rows: curve.horizons.map { horizon in
          .init(
            Self.label(horizon),
            curve.origin.causes.indices.map { Self.incidence(horizon.estimates, $0) })
        }), titled: "La part de chaque fin")
    page.skip()
    page.paragraph(
      "± : l’erreur type, en points. La doubler ne fait pas un intervalle à 95 % quand la part est "
        + "près de 0 ou de 100 %. Sans ±, elle ne s’estime pas.", indent: 2)
  }

  static func label(_ horizon: DurationCurve.Horizon) -> String {
    "À \(horizon.months.french) mois"
  }

  static func shares(_ known: SurvivalCurve.Horizon?) -> [String] {
    guard let known else { return ["0", "non observé", ""] }
    let share = Share(known.survival).percent
    guard let lower = known.lower, let upper = known.upper else {
      return [known.atRisk.french, share, "non estimable"]
    }
    return [
      known.atRisk.french, share,
      (Share(lower).tenths.map(Share.decimal) ?? "") + " à " + Share(upper).percent,
    ]
  }

  // A title of two words on two lines.
  private static func header(_ causes: [DurationOrigin.Cause]) -> [[String]] {
    let words = causes.map { $0.french.split(separator: " ", maxSplits: 1).map(String.init) }
    return [
      words.map { $0.count > 1 ? $0[0] : "" }, words.map { $0.last ?? "" },
    ]
  }

  static func incidence(_ known: SurvivalCurve.Horizon?, _ index: Int) -> String {
    guard let share = known?.incidence[index] else { return "non observé" }
    let percent = Share(share.estimate).percent
    // A share of nothing or of everyone spreads over nothing, which says nothing of how sure it is.
    guard share.stdErr > 0 else { return percent }
    return percent + " ± " + (Share(share.stdErr).tenths.map(Share.decimal) ?? "")
  }
}
