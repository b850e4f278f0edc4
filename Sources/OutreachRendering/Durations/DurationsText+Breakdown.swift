import Outreach

extension DurationsText {
  /// Curves on one chart, at most.
  private static let together = 6
  private static let letters: [Character] = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")

  /// A row of the breakdown, with the letter of its curve when it has one.
  private struct Line {
    var letter: Character?
    var row: DurationBreakdown.Row
    var group: DurationBreakdown.Group
  }

  mutating func addBreakdown() {
    guard let breakdown = durations.breakdown else { return }
    for (index, origin) in DurationOrigin.allCases.enumerated() {
      page.heading("\(origin.title), par \(breakdown.by.french)")
      let lines = lines(breakdown, index)
      guard !lines.isEmpty else {
        page.paragraph("0 parcours à répartir.", indent: 2)
        continue
      }
      addTable(lines, breakdown)
      addHorizons(lines, breakdown)
      addCharts(lines, origin, breakdown)
      page.skip()
      addTest(breakdown.tests[index], breakdown)
    }
    page.skip()
    page.paragraph(
      breakdown.by.source
        + (breakdown.by.overlaps
          ? " Un parcours peut être dans plusieurs lignes : elles ne s’additionnent pas."
          : " Chaque parcours est dans une seule ligne.")
        + " Les lignes sont rangées par nom, jamais par résultat.", indent: 2)
  }

  private func lines(_ breakdown: DurationBreakdown, _ index: Int) -> [Line] {
    var drawn = 0
    return breakdown.rows.filter { $0.groups[index].n > 0 }.map { row in
      let group = row.groups[index]
      guard group.curve != nil else { return Line(letter: nil, row: row, group: group) }
      defer { drawn += 1 }
      return Line(
        letter: Self.letters[drawn % Self.letters.count], row: row, group: group)
    }
  }

  private func name(_ line: Line, _ breakdown: DurationBreakdown) -> String {
    let names = RowNames(breakdown.rows.map { ($0.value, $0.label) })
    return "\(line.letter ?? "–") " + names.name(line.row.value, line.row.label)
  }

  private mutating func addTable(_ lines: [Line], _ breakdown: DurationBreakdown) {
    page.table(
      TextTable(
        header: [
          ["", "fins", "", ""],
          ["parcours", "constatées", "médiane", "intervalle à 95\u{A0}%"],
        ],
        rows: lines.map { line in
          guard let curve = line.group.curve,
            let median = curve.survival.quantiles.dropFirst().first
          else { return .init(name(line, breakdown), [line.group.n.french, "–", "–", "–"]) }
          return .init(
            name(line, breakdown),
            [
              line.group.n.french, (curve.survival.n - curve.open).french,
              Self.length(median.day), Self.interval(median),
            ])
        }))
    if lines.contains(where: { $0.letter == nil }) {
      page.skip()
      page.paragraph(
        "– : moins de \(DurationBreakdown.smallest) parcours, trop peu pour une courbe.", indent: 2)
    }
  }

  // The share still open, five horizons a table.
  private mutating func addHorizons(_ lines: [Line], _ breakdown: DurationBreakdown) {
    let drawn = lines.filter { $0.letter != nil }
    let horizons = durations.programme.horizons
    guard !drawn.isEmpty, !horizons.isEmpty else { return }
    func table(_ shown: Range<Int>) -> TextTable {
      TextTable(
        header: [shown.map { "\(horizons[$0].french)\u{A0}mois" }],
        rows: drawn.map { line in
          .init(
            name(line, breakdown),
            shown.map { index in
              line.group.curve?.horizons[index].estimates.map { Share($0.survival).percent } ?? "–"
            })
        })
    }
    page.skip()
    page.table(
      table(horizons.indices), titled: "Part encore sans fin",
      pieces: stride(from: 0, to: horizons.count, by: 5).map {
        table($0..<min($0 + 5, horizons.count))
      })
  }

  private mutating func addCharts(
    _ lines: [Line], _ origin: DurationOrigin, _ breakdown: DurationBreakdown
  ) {
    let curves = lines.compactMap { line in
      line.group.curve.flatMap { curve in
        line.letter.map { letter in
          CurvesFigure.Named(letter: letter, name: name(line, breakdown), curve: curve)
        }
      }
    }
    for start in stride(from: 0, to: curves.count, by: Self.together) {
      let shown = Array(curves[start..<min(start + Self.together, curves.count)])
      page.skip()
      page.figure(.curves(CurvesFigure(origin: origin, curves: shown)))
      page.reminder(words.reminder(of: origin))
    }
  }

  private mutating func addTest(
    _ test: DurationBreakdown.Test, _ breakdown: DurationBreakdown
  ) {
    guard let result = test.logRank else {
      page.paragraph("Pas de test du log-rank : \(Self.words(test.refusal))", indent: 2)
      return
    }
    page.paragraph(
      "Test du log-rank entre les \(test.values.count.french) valeurs connues qui ont une courbe : "
        + "khi-deux\u{A0}=\u{A0}\(result.chiSquare.frenchHundredths), "
        + result.degreesOfFreedom.counted("degré", "degrés") + " de liberté, "
        + (result.p < 0.0001 ? "p\u{A0}" : "p\u{A0}=\u{A0}") + result.p.frenchChance
        + ". Si les fins venaient partout au même rythme, toutes causes réunies, un écart au moins "
        + "aussi grand aurait cette probabilité p.", indent: 2)
    guard test.origin == .mobilisation, durations.isMadeOfSilences else { return }
    page.warning(
      "fins par silence, reconnues après \(words.silence) du calendrier : \(silences). "
        + "Quelques jours d’écart entre les mois peuvent suffire à rendre ce test significatif.",
      indent: 2)
  }

  private static func words(_ refusal: DurationBreakdown.Test.Refusal?) -> String {
    switch refusal {
    case .overlap:
      "un parcours peut être dans plusieurs lignes, et ce test veut des groupes séparés."
    case .noEvents: "aucun parcours n’a pris fin quand deux groupes étaient suivis."
    default:
      "il faut au moins deux valeurs connues de \(DurationBreakdown.smallest) parcours chacune."
    }
  }
}
