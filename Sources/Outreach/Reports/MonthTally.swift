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
  mutating func add(_ episode: Episode) {
    if let month = place(episode.firstContact) { months[month].reperes += 1 }
    if let month = episode.arrived.flatMap(place) { months[month].droitCommun += 1 }
    guard let mobilised = episode.mobilised else { return }
    if let month = place(mobilised) { months[month].mobilises += 1 }
    for exit in episode.exits where exit.isEarly {
      if let month = place(exit.on) { months[month].sortiesAnticipees += 1 }
    }
  }

  /// Adds what another tally has counted, of other persons.
  mutating func merge(_ other: MonthTally) {
    for index in months.indices {
      months[index].reperes += other.months[index].reperes
      months[index].mobilises += other.months[index].mobilises
      months[index].droitCommun += other.months[index].droitCommun
      months[index].sortiesAnticipees += other.months[index].sortiesAnticipees
    }
  }

  private func place(_ day: Day) -> Int? {
    period.contains(day) ? Self.number(day.yearMonth) - first : nil
  }

  private static func number(_ month: YearMonth) -> Int { month.year * 12 + month.month }
}
