/// Counts what becomes of each person from one variant of a definition to another.
struct VariantTally {
  private let population: Population
  private let rules: [ProgrammeRules]
  private let changes: [(from: Int, to: Int)]
  private let empty: [FunnelTally]
  private let filters: [ReportRequest.Filter]
  private let factsUntil: Day
  /// For each variant the first one that sorts a person's facts in the same way.
  private let lives: [Int]
  /// The effect of each change.
  private(set) var effects: [BilanComparison.Effect]

  /// Counts the `changes`, pairs of places among `variants`; the first variant is that of `population`.
  init(
    _ variants: [Programme], changes: [(from: Int, to: Int)], _ request: ReportRequest,
    _ population: Population
  ) {
    self.population = population
    rules = variants.map { ProgrammeRules($0, population.ledger) }
    self.changes = changes
    empty = variants.map { programme in
      var request = request
      request.programme = programme
      return FunnelTally(request)
    }
    filters = request.only
    factsUntil = request.factsUntil
    let sorting: [ProgrammeRule] = [.window, .actions, .mobilisation]
    lives = variants.map { variant in
      variants.firstIndex { other in
        sorting.allSatisfy { $0.value(in: other) == $0.value(in: variant) }
      } ?? 0
    }
    effects = Array(repeating: .init(), count: changes.count)
  }

  /// Adds one person, as the population sees them.
  mutating func add(_ member: Population.Member) {
    var known: [Int: Life] = [0: member.life]
    let figures = rules.indices.map { variant -> BilanComparison.Figures in
      let place = lives[variant]
      let life =
        known[place]
        ?? Life(
          member.facts, rules: rules[variant], actions: population.actions,
          ledger: population.ledger, live: population.live, factsUntil: factsUntil)
      known[place] = life
      let pathway =
        variant == 0
        ? member.pathway : Pathway(life, rules: rules[variant], factsUntil: factsUntil)
      var tally = empty[variant]
      if let outsider = pathway.outsider { tally.add(outsider: outsider) }
      tally.add(
        pathway.stretches.filter { population.keeps($0, life, filters) }.map(\.episode), life)
      return .init(tally.funnel)
    }
    for (index, change) in changes.enumerated() where figures[change.from] != figures[change.to] {
      effects[index].persons += 1
      effects[index].figures =
        effects[index].figures + (figures[change.to] - figures[change.from])
    }
  }
}
