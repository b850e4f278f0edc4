/// Counts, month of first contact by month, what episodes had reached at each horizon.
struct CohortTally {
  private let period: Period
  private let factsUntil: Day
  private let first: Int
  private(set) var rows: [Cohorts.Row]

  init(_ request: ReportRequest) {
    period = request.period
    factsUntil = request.factsUntil
    first = Self.number(period.from.yearMonth)
    let horizons = request.programme.horizons.map { Cohorts.Horizon(months: $0) }
    let start = period.from.yearMonth
    rows = (0...Self.number(period.to.yearMonth) - first).map {
      Cohorts.Row(month: start.adding(months: $0), horizons: horizons)
    }
  }

  /// Adds an episode, if it began in the window.
  mutating func add(_ episode: Episode) {
    let met = episode.firstContact
    guard period.contains(met) else { return }
    let row = Self.number(met.yearMonth) - first
    rows[row].n += 1
    for index in rows[row].horizons.indices {
      let end = met.adding(months: rows[row].horizons[index].months)
      guard end <= factsUntil else { continue }
      rows[row].horizons[index].mature += 1
      if let day = episode.mobilised, day < end { rows[row].horizons[index].mobilises += 1 }
      if let day = episode.arrived, day < end { rows[row].horizons[index].droitCommun += 1 }
    }
  }

  private static func number(_ month: YearMonth) -> Int { month.year * 12 + month.month }
}
