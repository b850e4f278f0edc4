/// The definitions that the figures of one programme (or one funder) are counted by: data, not code.
///
/// Source of the definitions: the published reports named in the shipped files; thresholds that no report
/// gives (`silentMonths`, `frequency`) are choices.
public struct Programme: Equatable, Sendable {
  /// A length of silence after which a youth is lost from sight.
  public struct Delay: Equatable, Sendable {
    /// Calendar months.
    public var months: Int
    /// Whether the exact day is already late enough.
    public var isInclusive: Bool

    /// Whether the delay since `past` is over at `day`.
    public func isOver(since past: Day, at day: Day) -> Bool {
      (isInclusive ? day : day.adding(days: -1)).isAtLeast(months: months, after: past)
    }
  }

  /// What makes a *repéré* a *mobilisé*.
  public enum Mobilisation: Equatable, Sendable {
    /// The second contact.
    case secondContact
    /// A contact in an action of this kind.
    case actionKind(String)
  }

  /// A trait and the value it must have, or not be known.
  public struct Requirement: Equatable, Sendable {
    /// The trait's key.
    public var trait: String
    /// `true`, `false` or a code.
    public var value: JSONValue
  }

  /// The programme's code.
  public var id: String
  /// The version of this definition.
  public var version: Int
  /// The French title.
  public var title: String
  /// First day of its window; `nil` when it has none.
  public var from: Day?
  /// Last day of its window; `nil` when it has none.
  public var until: Day?
  /// Youngest age at the first contact, in completed years.
  public var minimumAge: Int?
  /// Oldest age at the first contact, in completed years.
  public var maximumAge: Int?
  /// Silence after which a youth may be *réactivé*.
  public var lostAfter: Delay
  /// Traits that must hold or be unknown.
  public var requires: [Requirement]
  /// The rule of mobilisation.
  public var mobilisation: Mobilisation
  /// Situations that end a path.
  public var outcomes: [String]
  /// Reasons of a declared exit that make it a *sortie anticipée*.
  public var earlyExitReasons: [String]
  /// Months without contact after which a silent exit is recognised.
  public var silentMonths: Int
  /// Bounds of the bins of durations, in months.
  public var durationBins: [Int]
  /// Cuts of the classes of contact frequency, in contacts a month.
  public var frequencyCuts: [Double]
  /// Months after which cohorts are looked at.
  public var horizons: [Int]
  /// Target number of *repérés*.
  public var targetReperes: Int?
  /// Target share of *mobilisés* among *repérés*.
  public var targetMobilisationRate: Double?
}
