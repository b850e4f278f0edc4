/// Gathers the observations of each value of a dimension.
struct DurationBreakdownTally {
  private let dimension: Dimension
  private let population: Population
  private var groups: [DimensionValue: [[Observation]]] = [:]

  init(_ dimension: Dimension, _ population: Population) {
    self.dimension = dimension
    self.population = population
  }

  /// Adds the observations of one episode, by origin, to each of its values.
  mutating func add(_ observations: [Observation?], of stretch: Pathway.Stretch, _ life: Life) {
    guard observations.contains(where: { $0 != nil }) else { return }
    for value in population.values(dimension, of: stretch, life) {
      var group = groups.removeValue(forKey: value) ?? observations.map { _ in [] }
      for (index, observation) in observations.enumerated() {
        if let observation { group[index].append(observation) }
      }
      groups[value] = group
    }
  }

  /// Adds what another tally has gathered, of other persons.
  mutating func merge(_ other: DurationBreakdownTally) {
    groups.merge(other.groups) { zip($0, $1).map { $0 + $1 } }
  }

  func result(_ request: ReportRequest) -> DurationBreakdown {
    let sorted = groups.map { value, observations in
      (
        value: population.code(value),
        label: population.label(value, dimension, request.vocabulary), observations: observations
      )
    }.sorted { left, right in
      guard let first = left.value, let second = right.value else { return left.value != nil }
      return (left.label + "\u{0}" + first).utf8
        .lexicographicallyPrecedes((right.label + "\u{0}" + second).utf8)
    }
    return DurationBreakdown(
      by: dimension,
      rows: sorted.map { value, label, observations in
        let groups = zip(DurationOrigin.allCases, observations).map { origin, observations in
          let isDrawn = observations.count >= DurationBreakdown.smallest
          return DurationBreakdown.Group(
            origin: origin, n: observations.count,
            curve: isDrawn ? DurationCurve(origin, observations, request.programme) : nil)
        }
        return .init(value: value, label: label, groups: groups)
      },
      tests: DurationOrigin.allCases.enumerated().map { index, origin in
        test(origin, sorted.map { ($0.value, $0.observations[index]) })
      })
  }

  // Those whose value is not known are no group, nor those too few to be drawn.
  private func test(
    _ origin: DurationOrigin, _ groups: [(value: String?, observations: [Observation])]
  ) -> DurationBreakdown.Test {
    func none(_ refusal: DurationBreakdown.Test.Refusal, _ values: [String] = [])
      -> DurationBreakdown.Test
    { .init(origin: origin, values: values, logRank: nil, refusal: refusal) }
    if dimension.overlaps { return none(.overlap) }
    let compared = groups.filter {
      $0.value != nil && $0.observations.count >= DurationBreakdown.smallest
    }
    let values = compared.compactMap(\.value)
    guard values.count > 1 else { return none(.fewGroups, values) }
    guard let logRank = LogRank(groups: compared.map(\.observations)) else {
      return none(.noEvents, values)
    }
    return .init(origin: origin, values: values, logRank: logRank, refusal: nil)
  }
}
