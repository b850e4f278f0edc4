/// Counts, month of first contact by month, what episodes had reached at each horizon.
struct CohortTally: MemberTally {
  private let period: Period
  private let factsUntil: Day
  private let first: Int
  private let only: [ReportRequest.Filter]
  private let population: Population
  private(set) var rows: [Cohorts.Row]

  init(_ request: ReportRequest, _ population: Population) {
    only = request.only
    self.population = population
    period = request.period
    factsUntil = request.factsUntil
    first = Self.number(period.from.yearMonth)
    let horizons = request.programme.horizons.map { Cohorts.Horizon(months: $0) }
    let start = period.from.yearMonth
    rows = (0...Self.number(period.to.yearMonth) - first).map {
      Cohorts.Row(month: start.adding(months: $0), horizons: horizons)
    }
  }

  mutating func add(_ member: Population.Member) {
    for stretch in member.pathway.stretches
    where only.isEmpty || population.keeps(stretch, member.life, only) {
      add(stretch.episode)
    }
  }

  mutating func merge(_ other: CohortTally) {
    for row in rows.indices {
      rows[row].n += other.rows[row].n
      for index in rows[row].horizons.indices {
        let counted = other.rows[row].horizons[index]
        rows[row].horizons[index].mature += counted.mature
        rows[row].horizons[index].mobilises += counted.mobilises
        rows[row].horizons[index].droitCommun += counted.droitCommun
      }
    }
  }

  // Adds an episode, if it began in the window.
  private mutating func add(_ episode: Episode) {
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
