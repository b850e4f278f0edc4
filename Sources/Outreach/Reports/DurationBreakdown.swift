/// The curves of each value of a dimension, and whether they differ.
public struct DurationBreakdown: Equatable, Sendable {
  /// The episodes with one value, from one origin.
  public struct Group: Equatable, Sendable {
    /// Where the durations begin.
    public let origin: DurationOrigin
    /// Episodes, whether or not there are enough to draw.
    public let n: Int
    /// `nil` under `smallest` episodes.
    public let curve: DurationCurve?
  }

  /// One value.
  public struct Row: Equatable, Sendable {
    /// `nil` when not known.
    public let value: String?
    public let label: String
    /// One for each origin, in order.
    public let groups: [Group]
  }

  /// Whether the known values drawn differ in the pace at which paths end, whatever the cause.
  public struct Test: Equatable, Sendable {
    /// Why there is none.
    public enum Refusal: String, Sendable {
      /// An episode may be in two groups, which the test does not allow.
      case overlap = "recouvrement"
      /// Fewer than two known values have enough episodes.
      case fewGroups = "moins-de-deux-groupes"
      /// No path has ended while two groups were at risk.
      case noEvents = "aucune-fin"
    }

    public let origin: DurationOrigin
    /// The values compared, in the order of the rows.
    public let values: [String]
    /// `nil` when the test cannot be made.
    public let logRank: LogRank?
    public let refusal: Refusal?
  }

  /// The fewest episodes that a curve is drawn for.
  public static let smallest = 30

  /// The dimension.
  public let by: Dimension
  /// By label, never by result; the unknown one last.
  public let rows: [Row]
  /// One for each origin, in order.
  public let tests: [Test]
}
