/// What one key of a programme's definition has that cannot be used.
public struct ProgrammeFault: Equatable, Sendable {
  /// What is wrong with the key.
  public enum Problem: Equatable, Sendable {
    /// It must be there and is not.
    case missing
    /// No definition has such a key.
    case unknownKey
    /// Its value does not fit.
    case unfit(JSONValue)
  }

  /// The key, dotted, with the rank from 1 of an item of a list (`lostAfter.months`, `outcomes[2]`); empty for the whole file.
  public let key: String
  /// What is wrong with it.
  public let problem: Problem
  /// What it should hold, in French.
  public let expected: String
  /// The words it could have been; empty when they are no closed list.
  public let known: [String]

  /// The fault of `key`.
  public init(key: String, _ problem: Problem, expected: String, known: [String] = []) {
    self.key = key
    self.problem = problem
    self.expected = expected
    self.known = known
  }
}
