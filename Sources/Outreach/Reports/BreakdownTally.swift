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
  mutating func add(_ stretch: Pathway.Stretch, _ life: Life) {
    let episode = stretch.episode
    func counted(_ day: Day?) -> Int { day.map(period.contains) == true ? 1 : 0 }
    let exits = episode.exits.count { $0.isEarly && period.contains($0.on) }
    let counts = [
      counted(episode.firstContact), counted(episode.mobilised), counted(episode.arrived),
      episode.mobilised == nil ? 0 : exits,
    ]
    guard counts.contains(where: { $0 > 0 }) else { return }
    for value in population.values(dimension, of: stretch, life) {
      var row = rows[value] ?? Bilan.BreakdownRow(value: nil, label: "")
      row.reperes += counts[0]
      row.mobilises += counts[1]
      row.droitCommun += counts[2]
      row.sortiesAnticipees += counts[3]
      rows[value] = row
    }
  }

  /// The rows by label, never by result; the unknown one last.
  func result(_ vocabulary: Vocabulary) -> [Bilan.BreakdownRow] {
    rows.map { value, row in
      var row = row
      row.value = population.code(value)
      row.label = population.label(value, dimension, vocabulary)
      return row
    }.sorted { left, right in
      guard let first = left.value, let second = right.value else { return left.value != nil }
      return (left.label + "\u{0}" + first).utf8
        .lexicographicallyPrecedes((right.label + "\u{0}" + second).utf8)
    }
  }
}
