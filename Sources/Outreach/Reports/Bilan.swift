/// The flows of a period and the stock at its cut-off (statistics, section 4). Counts are of episodes unless said.
public struct Bilan: Equatable, Sendable {
  /// The funnel; names are those of the report's JSON.
  public struct Funnel: Equatable, Sendable {
    /// First contacts in the period.
    public var reperes = 0
    /// Distinct persons among them.
    public var personnes = 0
    public var mobilises = 0
    public var droitCommun = 0
    public var apresMobilisation = 0
    public var accesDirect = 0
    public var enSituation = 0
    /// Exits, not episodes: one episode may leave, come back and leave again.
    public var sortiesAnticipees = 0
    public var declarees = 0
    public var sansReponse = 0
    public var sansSollicitation = 0
    public var reprises = 0
    public var autresSorties = 0
    /// Stock at the facts cut-off.
    public var fileActive = 0
    public var nonMobilises = NotMobilised()
    /// Distinct persons.
    public var inscrits = 0
    public var horsPublic = Outsiders()
  }

  /// What became of those met in the period and never mobilised.
  public struct NotMobilised: Equatable, Sendable {
    public var accesDirect = 0
    public var departs = 0
    public var aRevoir = 0
    public var sansNouvelles = 0
  }

  /// Persons met who are outside the programme's public, by the first reason.
  public struct Outsiders: Equatable, Sendable {
    public var total = 0
    public var age = 0
    public var criteres = 0
    public var dejaSuivis = 0
  }

  /// What was done, for everyone met.
  public struct Activity: Equatable, Sendable {
    /// A count by code; `nil` when not stated.
    public struct Kind: Equatable, Sendable {
      public var value: String?
      public var count: Int
    }

    public var contacts = 0
    public var proches = 0
    /// Distinct persons.
    public var jeunesVus = 0
    public var tentatives = 0
    public var seancesTenues = 0
    public var seancesAnnulees = 0
    public var seancesReportees = 0
    /// Head counts of held sessions.
    public var personnesRencontrees = 0
    public var jeunesRencontres = 0
    public var actionsActives = 0
    public var actionsParNature: [Kind] = []
    /// Distinct partners.
    public var partenairesActifs = 0
  }

  /// Entries into one device, or situations found.
  public struct StepRow: Equatable, Sendable {
    public var code: String
    public var label: String
    /// The device it is nested in.
    public var within: String?
    public var events = 0
    public var persons = 0
    public var eventsMobilises = 0
    public var personsMobilises = 0
  }

  /// A share, with what it is a share of.
  public struct Rate: Equatable, Sendable {
    public var name: String
    public var numerator: Int
    public var base: Int
    /// How many of the base began less than six months before the cut-off.
    public var observesMoinsDe6Mois: Int
    /// What the programme aims at.
    public var target: Double?

    /// The share, 0 to 1; `nil` when nobody is in the base.
    public var value: Double? { base == 0 ? nil : Double(numerator) / Double(base) }
  }

  /// The funnel for one value of a dimension.
  public struct BreakdownRow: Equatable, Sendable {
    /// `nil` when not known.
    public var value: String?
    public var label: String
    public var reperes = 0
    public var mobilises = 0
    public var droitCommun = 0
    public var sortiesAnticipees = 0
  }

  /// The flows of the days of one calendar month that are in the period.
  public struct Month: Equatable, Sendable {
    public var month: YearMonth
    public var reperes = 0
    public var mobilises = 0
    public var droitCommun = 0
    public var sortiesAnticipees = 0
  }

  /// How many have one value of a trait, among those for whom it is known.
  public struct ProfileRow: Equatable, Sendable {
    /// The trait's key, `gender` or `age`.
    public var trait: String
    /// `true`, `false` or a code.
    public var value: JSONValue
    public var count: Int
    public var base: Int
  }

  /// The figures had every pair of look-alikes been one person (statistics, section 7): no bounds, since
  /// linking some of the pairs alone may give others, lower or higher.
  public struct Doubles: Equatable, Sendable {
    /// How many pairs were taken for one person each.
    public var pairs: Int
    /// `reperes` then.
    public var reperesAtLeast: Int
    /// `mobilises` then.
    public var mobilisesAtMost: Int
  }

  /// What the journal was like.
  public struct Quality: Equatable, Sendable {
    /// Distinct events read, unknown types included.
    public var events = 0
    public var damagedLines = 0
    public var setAside = 0
    public var unknownTypes = 0
    public var unresolvedTargets = 0
  }

  /// The definitions used.
  public let programme: Programme
  public let period: Period
  public let factsUntil: Day
  public let knownUntil: Day?
  public let only: [ReportRequest.Filter]
  public let quality: Quality
  public let funnel: Funnel
  public internal(set) var activity: Activity
  public let devices: [StepRow]
  public let situations: [StepRow]
  public let rates: [Rate]
  /// The dimension of `breakdown`.
  public let by: Dimension?
  public let breakdown: [BreakdownRow]
  public let profileReperes: [ProfileRow]
  public let profileMobilises: [ProfileRow]
  /// Persons among the repérés of the period who oppose, by the facts cut-off, the use of what describes them; what was
  /// said before counts as any other.
  public let opposed: Int
  /// One for each month of the period, in order; they add up to the funnel's counts of the same names.
  public let months: [Month]
  /// `nil` unless asked for: it takes the names that reports never read.
  public internal(set) var doubles: Doubles?
  /// `nil` unless asked for: it takes other bilans, and lines that reports never read.
  public var meeting: Meeting?
}
