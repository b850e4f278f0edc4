/// One path of a person in a programme, as of the two cut-offs (statistics, section 3).
public struct Episode: Equatable, Sendable {
  /// Where the path stands.
  public enum State: String, CaseIterable, Sendable {
    /// In the droit commun.
    case arrive
    /// In a situation that ends the path.
    case situation
    /// Sortie anticipée.
    case sortie
    /// Another declared exit.
    case autre
    /// Mobilised, under way.
    case encours
    /// Met, never mobilised, under way.
    case repere
  }

  /// An exit of the path.
  public struct Exit: Equatable, Sendable {
    /// How it is known.
    public enum Kind: Equatable, Sendable {
      case declared
      /// After a last contact on that day.
      case silent(lastContact: Day)
    }

    /// The day of the declaration, or the day the silence is recognised.
    public let on: Day
    /// How it is known.
    public let kind: Kind
    /// Whether it is a sortie anticipée.
    public let isEarly: Bool
  }

  /// First contact (*repéré*).
  public var firstContact: Day
  /// *Mobilisé*.
  public var mobilised: Day?
  /// Entry into the *droit commun*.
  public var arrived: Day?
  /// First situation that ends the path.
  public var settled: Day?
  /// Last contact of the episode.
  public var lastContact: Day
  /// Every exit, in order, whether or not a reprise follows.
  public var exits: [Exit] = []
  /// Contacts that reopened the path.
  public var reprises: [Day] = []
  /// Where the path stands.
  public var state: State
  /// Whether the youth was already lost from sight, or met in a former episode.
  public var isReactivated = false
}
