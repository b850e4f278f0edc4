/// Something wrong or doubtful about one line of a journal.
public struct LineFinding: Equatable, Sendable {
  /// What was found.
  public enum Problem: Equatable, Sendable {
    /// Not the JSON of an event line.
    case damaged(JSONFault)
    /// The same in a file's last line: an unfinished write or copy.
    case unfinished
    /// The same where a seal names the fragment.
    case sealed
    /// A seal that names more than bad lines before it: it explains none.
    case inexactSeal
    /// A required key is absent or null.
    case missing(key: String)
    /// A key holds a value of the wrong kind.
    case wrongKind(key: String)
    /// A type that this version does not know.
    case unknownType
    /// Two different events with one id.
    case conflictingIdentifier
    /// The event it speaks of is not there, or not yet.
    case unresolvedTarget
    /// It corrects an event that is no fact.
    case correctsNoFact
  }

  /// The file's number, in reading order from 0.
  public let file: Int
  /// The offset of the line's first byte.
  public let offset: Int
  /// What is wrong.
  public let problem: Problem

  package init(_ source: Source, _ problem: Problem) {
    self.file = source.file
    self.offset = source.offset
    self.problem = problem
  }

  /// Whether the line is bad, neither the last of its file nor explained by a seal.
  public var isDamage: Bool { if case .damaged = problem { true } else { false } }

  /// Whether the line was set aside whole, its event counted nowhere.
  public var isSetAside: Bool {
    switch problem {
    case .missing, .wrongKind, .conflictingIdentifier: true
    default: false
    }
  }
}
