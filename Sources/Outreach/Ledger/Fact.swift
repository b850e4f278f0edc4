/// Where a line stands: the number of its file in reading order, and the offset of its first byte.
package struct Source: Hashable, Comparable, Sendable {
  private let packed: UInt64

  package init(file: Int, offset: Int) { packed = UInt64(file) << 44 | UInt64(offset) }
  package var file: Int { Int(packed >> 44) }
  package var offset: Int { Int(packed & (1 << 44 - 1)) }

  package static func < (left: Source, right: Source) -> Bool { left.packed < right.packed }
}

/// One event in 32 bytes: what every figure needs of it; its identifier stands beside it, the rest stays in its line.
package struct Fact: Sendable {
  package let at: Instant
  package let source: Source
  package var youth: Symbol
  /// Day of the fact; meaningless for types that are no facts.
  package var on: Day
  package var content: Content
  /// `nil` for a type that this version does not know.
  package let type: EventType?

  /// What an event says, by type; an index points into the table of that name of `LedgerTables`.
  package enum Content: Sendable {
    case described(UInt32)
    case contact(UInt32)
    case attempted
    case session(UInt32)
    case action(UInt32)
    case actionClosed(Symbol)
    case welcomed
    case referred(UInt32)
    case resolved(UInt32)
    case device(UInt32)
    case situation(Symbol)
    case left(Symbol)
    /// The first day no longer paused; `Day.distant` when open.
    case paused(until: Day)
    case resumed
    case link(UInt32)
    case correction(UInt32)
    case retraction(UInt32)
    case seal(UInt32)
    case followUpClosed(UInt32)
    /// No figure depends on what it says.
    case other
  }
}

extension Day {
  /// Later than every day a journal can hold.
  package static let distant = Day(number: .max)
}
