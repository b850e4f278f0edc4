extension BilanComparison {
  /// The bilans of `request` under each of `programmes`, whatever definitions it holds itself.
  public init(_ ledger: Ledger, _ request: ReportRequest, _ programmes: [Programme]) {
    bilans = programmes.map { programme in
      var request = request
      request.programme = programme
      return Bilan(ledger, request)
    }
    differences =
      programmes.first.map { first in
        programmes.dropFirst().map { Difference(ledger, request, from: first, to: $0) }
      } ?? []
  }
}

extension BilanComparison.Difference {
  init(_ ledger: Ledger, _ request: ReportRequest, from: Programme, to: Programme) {
    let differing = from.rules(differingFrom: to)
    let rules = differing.filter(\.countsInBilan)
    var walk = [from]
    for rule in rules { walk.append((walk.last ?? from).taking(rule, from: to)) }
    // The first step of the walk is the first rule alone.
    let alone = rules.dropFirst().map { from.taking($0, from: to) }
    let population = Population(
      ledger, from, factsUntil: request.factsUntil, knownUntil: request.knownUntil?.end)
    let tally = VariantTally(
      walk + alone,
      changes: rules.indices.map { ($0, $0 + 1) }
        + rules.indices.map { (0, $0 == 0 ? 1 : rules.count + $0) } + [(0, rules.count)],
      request, population)
    let effects = (rules.isEmpty ? tally : population.tally(tally)).effects
    self.from = from
    self.to = to
    steps = rules.enumerated().map { index, rule in
      .init(rule: rule, effect: effects[index], alone: effects[rules.count + index])
    }
    whole = effects[2 * rules.count]
    withoutEffect = differing.filter { !$0.countsInBilan }
  }
}
