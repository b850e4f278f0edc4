/// Breaks four counts of the funnel down by the values of a dimension.
struct BreakdownTally {
  private let period: Period
  private let dimension: Dimension
  private let population: Population
  private var rows: [DimensionValue: Bilan.BreakdownRow] = [:]

  init(_ dimension: Dimension, _ request: ReportRequest, _ population: Population) {
    self.dimension = dimension
    self.population = population
    period = request.period
  }

  /// Adds one episode to the row of each of its values.
  mutating func add(_ stretch: Pathway.Stretch, _ life: Life, _ witness: inout some Witness) {
    let episode = stretch.episode
    // Few episodes have a day in the period.
    var values: Set<DimensionValue>?
    episode.forEachFlow(in: period) { flow, _, proof in
      let known = values ?? population.values(dimension, of: stretch, life)
      values = known
      for value in known {
        witness.count(
          &rows[value, default: .init(value: nil, label: "")][flow], .breakdown(flow), proof,
          path: episode.firstContact, .value(value))
      }
    }
  }

  /// Adds what another tally has counted, of other persons.
  mutating func merge(_ other: BreakdownTally) {
    rows.merge(other.rows) { first, second in
      var row = first
      row.add(second)
      return row
    }
  }

  /// The rows in order.
  func result(_ vocabulary: Vocabulary) -> [Bilan.BreakdownRow] {
    Bilan.BreakdownRow.inOrder(
      rows.map { value, row in
        var row = row
        row.value = population.code(value)
        row.label = population.label(value, dimension, vocabulary)
        return row
      })
  }
}

extension Bilan.BreakdownRow {
  /// The rows by label, never by result; the unknown one last.
  static func inOrder(_ rows: [Self]) -> [Self] {
    rows.sorted { left, right in
      guard let first = left.value, let second = right.value else { return left.value != nil }
      return (left.label + "\u{0}" + first).utf8
        .lexicographicallyPrecedes((right.label + "\u{0}" + second).utf8)
    }
  }
}
