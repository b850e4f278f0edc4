/// What a monthly meeting looks at besides the bilan. Counts of activity are of everyone met; no figure is of a counsellor.
public struct Meeting: Equatable, Sendable {
  /// The same figures for a period before, seen from as far after its end as the bilan is from its own.
  public struct Earlier: Equatable, Sendable {
    /// Which period it is.
    public enum Kind: String, Sendable {
      /// The one that ends on the eve of the bilan's.
      case previous = "precedente"
      case yearBefore = "un-an-avant"
    }

    public let kind: Kind
    public let period: Period
    public let factsUntil: Day
    public let funnel: Bilan.Funnel
    public let rates: [Bilan.Rate]
    public let activity: Bilan.Activity
  }

  /// The outings of the period; `nil` values are what was not said.
  public struct Outings: Equatable, Sendable {
    /// How many of those held have both their hours.
    public var timed = 0
    /// Minutes of these.
    public var minutes = 0
    /// Of those held.
    public var formats: [Bilan.Activity.Kind] = []
    /// Of those held: the place, else its quartier, else its commune.
    public var places: [Bilan.Activity.Kind] = []
    /// Of those cancelled or put off.
    public var reasons: [Bilan.Activity.Kind] = []
  }

  /// The contacts with youths in the period, and the attempts to reach them.
  public struct Contacts: Equatable, Sendable {
    public var kinds: [Bilan.Activity.Kind] = []
    public var channels: [Bilan.Activity.Kind] = []
    /// A contact may have several; `nil` counts those without any.
    public var themes: [Bilan.Activity.Kind] = []
    public var attemptChannels: [Bilan.Activity.Kind] = []
    public var attemptResults: [Bilan.Activity.Kind] = []
  }

  /// What is not known of those first met in the period, and may be asked of all of them.
  public struct Missing: Equatable, Sendable {
    /// The trait's key, `gender` or `age`.
    public var trait: String
    public var unknown: Int
    /// All of them.
    public var base: Int
  }

  /// What was recorded from the period's first day on of facts before it.
  public struct Late: Equatable, Sendable {
    /// By type of event, facts alone.
    public var facts: [Bilan.Activity.Kind] = []
    /// The period before, as known on its last evening.
    public var then = BilanComparison.Figures()
    /// The same as known by the bilan's own cut-off.
    public var now = BilanComparison.Figures()
  }

  /// The period before, then the same one a year before unless it is the same.
  public let earlier: [Earlier]
  public let outings: Outings
  public let contacts: Contacts
  /// By code.
  public let partners: [MeetingPartner]
  /// Months without a trace after which a partner is called silent: those of the programme's silence.
  public let silentMonths: Int
  /// Unknown of somebody or not, in the order of the profile.
  public let missing: [Missing]
  public let late: Late
}
