/// What became of those first met in each month of a window (statistics, section 5). Counts are of episodes.
public struct Cohorts: Equatable, Sendable {
  /// Those of a month who have been observed for so many months, and what they had reached by then.
  public struct Horizon: Equatable, Sendable {
    /// Months after the first contact.
    public var months: Int
    /// Those whose horizon is no later than the facts cut-off: the base of both shares.
    public var mature = 0
    /// Among the mature ones, mobilised before the horizon.
    public var mobilises = 0
    /// Among the mature ones, in the droit commun before the horizon.
    public var droitCommun = 0

    /// The share mobilised, 0 to 1; `nil` when nobody can be known yet.
    public var mobilisedShare: Double? { share(mobilises) }
    /// The share in the droit commun, 0 to 1; `nil` when nobody can be known yet.
    public var arrivedShare: Double? { share(droitCommun) }

    private func share(_ count: Int) -> Double? {
      mature == 0 ? nil : Double(count) / Double(mature)
    }
  }

  /// Those first met in one month.
  public struct Row: Equatable, Sendable {
    /// The calendar month; only its days within the window count.
    public var month: YearMonth
    /// All of them, mature or not.
    public var n = 0
    /// One for each of the programme's horizons, in their order.
    public var horizons: [Horizon]
  }

  /// The definitions used.
  public let programme: Programme
  /// The window of first contacts.
  public let period: Period
  public let factsUntil: Day
  public let knownUntil: Day?
  public let only: [ReportRequest.Filter]
  public let quality: Bilan.Quality
  /// One for each month of the window, in order, those without anyone included.
  public let rows: [Row]

  /// The sum of the rows at each horizon, in order.
  public var totals: [Horizon] {
    programme.horizons.enumerated().map { index, months in
      rows.reduce(into: Horizon(months: months)) { total, row in
        total.mature += row.horizons[index].mature
        total.mobilises += row.horizons[index].mobilises
        total.droitCommun += row.horizons[index].droitCommun
      }
    }
  }
}
