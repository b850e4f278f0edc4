/// A path followed for a whole number of days, up to what ended it or to the day it was last seen open.
public struct Observation: Hashable, Sendable {
  /// Days since the path began, never negative; an end on the day it began counts.
  public var day: Int
  /// The index of the cause that ended it, from 0; `nil` when it was still open (censored).
  public var cause: Int?

  /// A path that `cause` ended on `day`, or that was still open then.
  public init(day: Int, cause: Int?) {
    self.day = day
    self.cause = cause
  }
}
