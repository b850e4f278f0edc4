/// Days from a first to a last one, both included.
public struct Period: Hashable, Sendable {
  /// The first day.
  public let from: Day
  /// The last day, never before `from`.
  public let to: Day

  /// The days from `from` to `to`; `nil` when the period is turned round.
  public init?(from: Day, to: Day) {
    guard from <= to else { return nil }
    self.from = from
    self.to = to
  }

  /// Whether `day` is one of the period's days.
  public func contains(_ day: Day) -> Bool { from <= day && day <= to }
}
