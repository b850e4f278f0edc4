/// Counts what becomes of each person from one variant of a definition to another.
struct VariantTally: MemberTally {
  private let population: Population
  private let rules: [ProgrammeRules]
  private let changes: [(from: Int, to: Int)]
  private let empty: [FunnelTally]
  private let filters: [ReportRequest.Filter]
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
        ?? population.life(of: member, rules[variant])
      known[place] = life
      let pathway =
        variant == 0
        ? member.pathway : population.pathway(life, rules[variant])
      var tally = empty[variant]
      var witness = NoWitness()
      if let outsider = pathway.outsider { tally.add(outsider: outsider, &witness) }
      tally.add(pathway.stretches.filter { population.keeps($0, life, filters) }, life, &witness)
      return .init(tally.funnel)
    }
    for (index, change) in changes.enumerated() where figures[change.from] != figures[change.to] {
      effects[index].persons += 1
      effects[index].figures =
        effects[index].figures + (figures[change.to] - figures[change.from])
    }
  }

  mutating func merge(_ other: VariantTally) {
    for (index, effect) in other.effects.enumerated() {
      effects[index].persons += effect.persons
      effects[index].figures = effects[index].figures + effect.figures
    }
  }
}
