/// How many youths share each profile of an export, and what it took that they be enough.
public struct Anonymity: Equatable, Sendable {
  /// Youths of whom less is told than was asked for, by what is not told.
  public struct Cost: Equatable, Sendable {
    /// The quartier is hidden.
    public var areas = 0
    /// The commune is hidden.
    public var communes = 0
    /// The zones are hidden.
    public var zones = 0
    /// The year of birth is told by its age band.
    public var bands = 0
    /// The birth is hidden.
    public var births = 0
    /// The gender is hidden, and all the rest.
    public var genders = 0
  }

  /// How many youths at least were to share each profile; `nil` when they were only counted.
  public let asked: Int?
  /// Youths in the export.
  public let youths: Int
  /// The size of the smallest group of youths with one profile, at the detail asked for; 0 without youths.
  public let kBefore: Int
  /// Youths in groups smaller than asked (than two when not asked), at the detail asked for.
  public let exposedBefore: Int
  /// The smallest group in the export.
  public let k: Int
  /// The detail asked for.
  public let detail: ExportDetail
  /// What it took.
  public let cost: Cost

  /// Whether there are too few youths for any export to have groups as large as asked.
  public var isImpossible: Bool { asked.map { youths > 0 && youths < $0 } ?? false }
}
