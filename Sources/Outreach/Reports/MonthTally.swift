/// Counts the flows of each month of a period.
struct MonthTally {
  private let period: Period
  private let first: Int
  private(set) var months: [Bilan.Month]

  init(_ period: Period) {
    self.period = period
    let start = period.from.yearMonth
    first = Self.number(start)
    months = (0...Self.number(period.to.yearMonth) - first).map {
      Bilan.Month(month: start.adding(months: $0))
    }
  }

  /// Adds an episode that the report is restricted to.
  mutating func add(_ episode: Episode, _ witness: inout some Witness) {
    episode.forEachFlow(in: period) { flow, day, proof in
      let month = day.yearMonth
      witness.count(
        &months[Self.number(month) - first][flow], .month(flow), proof, path: episode.firstContact,
        .month(month))
    }
  }

  /// Adds what another tally has counted, of other persons.
  mutating func merge(_ other: MonthTally) {
    for index in months.indices {
      months[index].add(other.months[index])
    }
  }

  private static func number(_ month: YearMonth) -> Int { month.year * 12 + month.month }
}
