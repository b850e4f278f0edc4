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
    count(episode.firstContact, \.reperes)
    if let day = episode.arrived { count(day, \.droitCommun) }
    guard let day = episode.mobilised else { return }
    count(day, \.mobilises)
    for exit in episode.exits where exit.isEarly { count(exit.on, \.sortiesAnticipees) }
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

  private mutating func count(_ day: Day, _ figure: WritableKeyPath<Bilan.Month, Int>) {
    guard period.contains(day) else { return }
    months[Self.number(day.yearMonth) - first][keyPath: figure] += 1
  }

  private static func number(_ month: YearMonth) -> Int { month.year * 12 + month.month }
}
