package import Outreach

/// Something that `verifier` tells of a carnet; its French is where it is printed.
public struct Finding: Equatable, Sendable {
  /// What was found.
  package enum Problem: Equatable, Sendable {
    /// Of one line, as the reader of events saw it.
    case line(LineFinding.Problem)
    /// Of an event that stands.
    case fact(FactDoubt.Problem)
    /// A line whose checksum is not that of its bytes.
    case wrongChecksum
    /// A line without a checksum.
    case unchecked
    /// Numbers of a writer that no line has.
    case gap(ClosedRange<Int>)
    /// The same in the confidential part of a carnet where somebody has been erased.
    case gapAfterErasure(ClosedRange<Int>)
    /// Two events of one writer and number; where the other one is.
    case sameNumber(Int, other: String)
    /// A number that is none.
    case badNumber
    /// An event of a type that this version does not know.
    case unknownType(String)
    /// A code that the carnet does not declare, and those it does.
    case undeclaredCode(String, key: String, declared: [String])
    /// Events recorded more than a day ahead of now, the latest then.
    case clockAhead(until: Instant)
    /// A file that is a copy, and how many events no file before it holds.
    case copy(events: Int)
    /// A file with fewer bytes than this machine has seen in it.
    case shrunk(from: Int, to: Int)
    /// A file whose first bytes are no longer those this machine has seen.
    case rewritten
    /// The same, shrunk or not, in the confidential part of a carnet where somebody has been erased.
    case rewrittenAfterErasure
    /// A file of the journal with other bytes in the same lines, in a carnet where somebody has been erased.
    case reduced
    /// A file this machine has seen that is no longer there.
    case vanished
    /// What this machine had seen cannot be read.
    case memoryUnreadable
    /// What this machine has seen could not be kept.
    case memoryNotKept
    case unreadable
    case symbolicLink
    /// A pipe, a device, a socket.
    case notAFile
    /// A file with several names.
    case hardLink
    /// A file or folder of another user.
    case otherOwner
    /// A file or folder that other users may use.
    case openRights
    /// An entry that no part of the program reads.
    case unknownEntry
    /// A file of a publication that is gone or is not what was published.
    case changedPublication
    /// A settings or programme file at fault.
    case settings(JournalError)
    /// The settings cannot be read: what needs them is not verified.
    case noSettings(JournalError)
    /// Confidential lines of one file, of youths whom no event names.
    case unknownYouth([String])
    /// Confidential lines of one file, of youths who have been erased.
    case pendingErasure([String])
    /// A confidential line of a type that the part does not hold.
    case strangerType(String)
    /// A name or a note among the events, which reports and exports read.
    case misplacedIdentity
    /// A key of the confidential part in an event of the journal.
    case misplacedKey(String)
    /// An identity that does not say whose.
    case namelessIdentity
  }

  /// What was found.
  package let problem: Problem
  /// The file or folder, from the carnet's; empty for the carnet itself.
  public let path: String
  /// The line, from 1; the first one where several are counted.
  public package(set) var line: Int?
  /// How often the same was found.
  public package(set) var count: Int

  package init(_ problem: Problem, at path: String, line: Int? = nil, count: Int = 1) {
    (self.problem, self.path, self.line, self.count) = (problem, path, line, count)
  }

  /// The stable name of the kind of finding.
  public var code: FindingCode { problem.code }
}
