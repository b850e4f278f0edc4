import Outreach

/// What became of those of the period, each group of bars on one base: the shares follow the same youths.
package struct FunnelFigure: Sendable {
  /// A share of the base of its group.
  struct Bar: Sendable {
    var label: String
    var share: Share
    /// Whether it is a step of the funnel, or what became of the others.
    var isStep: Bool
    /// What the programme aims at.
    var target: Share?
  }

  /// Bars on one base.
  struct Group: Sendable {
    var title: String
    var bars: [Bar]
  }

  let groups: [Group]

  /// `nil` when nobody was met or mobilised.
  init?(_ bilan: Bilan) {
    let rest = bilan.funnel.nonMobilises
    let (met, mobilised) = (bilan.funnel.reperes, bilan.funnel.mobilises)
    func bar(_ label: String, _ count: Int, isStep: Bool = false) -> Bar {
      Bar(label: label, share: Share(count, of: met), isStep: isStep)
    }
    func rate(_ name: String, _ label: String, isStep: Bool) -> [Bar] {
      bilan.rates.filter { $0.name == name }.map {
        Bar(
          label: label, share: Share($0.numerator, of: $0.base), isStep: isStep,
          target: bilan.only.isEmpty ? $0.target.map { Share($0) } : nil)
      }
    }
    let followed = Group(
      title: met.counted("repéré de la période", "repérés de la période"),
      bars: [bar("Repérés", met, isStep: true)]
        + rate("tauxMobilisation", "Mobilisés", isStep: true)
        + rate("tauxDroitCommun", "Entrés dans le droit commun", isStep: true))
    let others = Group(
      title: "Parmi eux, non mobilisés",
      bars: [
        bar("Droit commun en accès direct", rest.accesDirect),
        bar("Départs déclarés", rest.departs), bar("À revoir", rest.aRevoir),
        bar("Sans nouvelles", rest.sansNouvelles),
      ])
    let left = Group(
      title: mobilised.counted("mobilisé de la période", "mobilisés de la période"),
      bars: [
        Bar(label: "Mobilisés", share: Share(mobilised, of: mobilised), isStep: true)
      ] + rate("tauxSortieAnticipee", "En sortie anticipée", isStep: false))
    let aim = bilan.targetReached.map { share in
      Group(
        title: "Objectif du programme",
        bars: [
          Bar(
            label: "Repérés, sur \(share.base.french) attendus", share: share, isStep: true)
        ])
    }
    groups =
      (met > 0 ? [followed, others] : []) + (mobilised > 0 ? [left] : [])
      + (met > 0 ? [aim].compactMap(\.self) : [])
    guard !groups.isEmpty else { return nil }
  }

  /// Each bar's count, base, share and target.
  var numbers: TextTable {
    TextTable(
      header: [["nombre / base", "part"] + (hasTargets ? ["objectif"] : [])],
      rows: groups.flatMap { group in
        [TextTable.Row(group.title)]
          + group.bars.map { bar in
            TextTable.Row(
              bar.label,
              [bar.share.fraction, bar.share.percent]
                + (hasTargets ? [bar.target?.percent ?? ""] : []), depth: 1)
          }
      })
  }

  private var hasTargets: Bool { groups.contains { $0.bars.contains { $0.target != nil } } }
}
