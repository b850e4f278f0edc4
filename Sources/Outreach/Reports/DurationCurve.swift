/// How long it takes from an origin to the first of its causes, paths still open included.
public struct DurationCurve: Equatable, Sendable {
  /// The estimates at one of the programme's horizons.
  public struct Horizon: Equatable, Sendable {
    /// Months after the origin.
    public let months: Int
    /// The same in days, whatever the origin's date: months of 30.4375 days, to the nearest day.
    public let day: Int
    /// `nil` when the last path was seen open before that day.
    public let estimates: SurvivalCurve.Horizon?
  }

  /// Where the durations begin.
  public let origin: DurationOrigin
  /// The estimates, in days; causes are in the order of `origin.causes`.
  public let survival: SurvivalCurve
  /// Paths ended by each cause, in the order of `origin.causes`.
  public let ended: [Int]
  /// At each of the programme's horizons.
  public let horizons: [Horizon]

  /// Paths still open when last seen.
  public var open: Int { survival.n - ended.reduce(0, +) }

  init(_ origin: DurationOrigin, _ observations: [Observation], _ programme: Programme) {
    self.origin = origin
    let causes = origin.causes.count
    var ended = [Int](repeating: 0, count: causes)
    for observation in observations {
      if let cause = observation.cause { ended[cause] += 1 }
    }
    self.ended = ended
    let survival = SurvivalCurve(observations, causes: causes)
    self.survival = survival
    horizons = programme.horizons.map { months in
      let day = Self.days(months: months)
      return Horizon(months: months, day: day, estimates: survival.at(day: day))
    }
  }

  /// Days of so many months of 30.4375 days (a 48th of four years), to the nearest: 30, 91, 183, 365, 731…
  public static func days(months: Int) -> Int { (487 * months + 8) / 16 }
}
