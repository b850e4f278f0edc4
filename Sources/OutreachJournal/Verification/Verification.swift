public import Outreach

/// What a carnet is found to be: every finding at once, and the line that two counsellors compare.
public struct Verification: Equatable, Sendable {
  /// Faults first, then by path, line and code.
  public let findings: [Finding]
  /// Distinct events read.
  public let events: Int
  /// Writers of whom there is a file of events.
  public let writers: Int
  /// The first and the last day of a fact; `nil` without any.
  public let days: Period?
  /// SHA-256 of the distinct identifiers of the journal's lines, in order of bytes, each with a line feed after it.
  public let digest: String

  /// The faults among the findings.
  public var faults: Int { findings.count { $0.code.isFault } }
}
