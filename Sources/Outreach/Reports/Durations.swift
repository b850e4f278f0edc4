/// How long the paths of those mobilised in a window last, those still open included, and how often the
/// youths are met (statistics, section 6). Counts are of episodes.
public struct Durations: Equatable, Sendable {
  /// Episodes by the state of their path at the facts cut-off.
  public struct Counts: Equatable, Sendable {
    public var arrive = 0
    public var situation = 0
    public var sortie = 0
    public var autre = 0
    public var encours = 0

    /// The paths by state.
    public init(
      arrive: Int = 0, situation: Int = 0, sortie: Int = 0, autre: Int = 0, encours: Int = 0
    ) {
      self.arrive = arrive
      self.situation = situation
      self.sortie = sortie
      self.autre = autre
      self.encours = encours
    }

    /// All of them.
    public var total: Int { arrive + situation + sortie + autre + encours }
  }

  /// The paths that lasted at least `fromMonths` calendar months and less than `toMonths`.
  public struct Bin: Equatable, Sendable {
    public var fromMonths: Int
    /// `nil` for the last bin, which has no end.
    public var toMonths: Int?
    public var counts = Counts()
  }

  /// A class of contact frequency, from the rarest on.
  public enum Frequency: String, CaseIterable, Sendable {
    case underMonthly = "moins d'une fois par mois"
    case monthly = "1 fois par mois"
    case overMonthly = "plus d'une fois par mois"
    case weekly = "1 fois par semaine"
    case overWeekly = "plus d'une fois par semaine"
  }

  /// The paths of a class.
  public struct FrequencyRow: Equatable, Sendable {
    public var frequency: Frequency
    public var count = 0
  }

  /// The definitions used.
  public let programme: Programme
  /// The window: of mobilisations, and of first contacts for the curve that begins there.
  public let period: Period
  public let factsUntil: Day
  public let knownUntil: Day?
  public let only: [ReportRequest.Filter]
  public let quality: Bilan.Quality
  /// Those mobilised in the window; the base of `bins` and of `frequency`.
  public let counts: Counts
  /// By duration from the mobilisation to the path's end, the shortest first, exclusive and exhaustive.
  public let bins: [Bin]
  /// One row for each class, in order.
  public let frequency: [FrequencyRow]
  /// From the first contact, then from the mobilisation.
  public let curves: [DurationCurve]
  /// Paths whose first end after the mobilisation is a silence, recognised by the programme's rule.
  public let silentEnds: Int
  /// The curves by the values of a dimension; `nil` when not asked for.
  public let breakdown: DurationBreakdown?

  /// Paths that ended, from one of the origins.
  public func ended(after origin: DurationOrigin) -> Int {
    curves.first { $0.origin == origin }?.ended.reduce(0, +) ?? 0
  }

  /// Whether silences are a quarter of the ends after the mobilisation, or more: their delay then shows in
  /// quantiles and tests. The quarter is a choice.
  public var isMadeOfSilences: Bool {
    silentEnds > 0 && 4 * silentEnds >= ended(after: .mobilisation)
  }
}
