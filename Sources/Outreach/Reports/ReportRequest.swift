/// What a report is asked for: everything its figures depend on but the events.
public struct ReportRequest: Sendable {
  /// A knowledge cut-off: events recorded after the end of this day are ignored.
  public struct Knowledge: Equatable, Sendable {
    /// The day, as printed.
    public var day: Day
    /// Its end in the carnet's time zone.
    public var end: Instant

    /// What was known at the `end` of `day`.
    public init(day: Day, end: Instant) {
      self.day = day
      self.end = end
    }
  }

  /// An episode's value that a report is restricted to.
  public struct Filter: Equatable, Sendable {
    /// What is looked at.
    public var dimension: Dimension
    /// The code it must have.
    public var code: String

    /// The episodes whose `dimension` has `code`.
    public init(dimension: Dimension, code: String) {
      self.dimension = dimension
      self.code = code
    }
  }

  /// The definitions.
  public var programme: Programme
  /// The days counted.
  public var period: Period
  /// Facts after this day are ignored.
  public var factsUntil: Day
  /// What was known by then; `nil` for all that is known.
  public var knownUntil: Knowledge?
  /// The dimension of the breakdown.
  public var by: Dimension?
  /// Restrictions, all of which must hold.
  public var only: [Filter]
  /// Labels of codes.
  public var vocabulary: Vocabulary

  /// A request; facts are cut at the period's end unless told otherwise.
  public init(
    programme: Programme, period: Period, factsUntil: Day? = nil, knownUntil: Knowledge? = nil,
    by: Dimension? = nil, only: [Filter] = [], vocabulary: Vocabulary = Vocabulary()
  ) {
    self.programme = programme
    self.period = period
    self.factsUntil = factsUntil ?? period.to
    self.knownUntil = knownUntil
    self.by = by
    self.only = only
    self.vocabulary = vocabulary
  }
}
