/// The set of events read, each once, in the compact form that figures are computed from.
public struct Ledger: Sendable {
  /// A correction and what its target becomes.
  package struct Correction: Sendable {
    /// Place of the correction among the facts.
    package let place: Int
    /// Place of the corrected fact.
    package let target: Int
    /// The fact as it should have been, with the target's own id and moment.
    package let replacement: Fact
  }

  /// An event that speaks of another one.
  package struct Reference: Sendable {
    // Four bytes each: one event in fifteen speaks of another.
    private let places: (own: UInt32, target: UInt32)

    init(place: Int, target: Int?) {
      places = (UInt32(place), target.map { UInt32($0) } ?? .max)
    }

    package var place: Int { Int(places.own) }
    /// Place of the event it speaks of; `nil` when that one is not there.
    package var target: Int? { places.target == .max ? nil : Int(places.target) }
  }

  package let symbols: SymbolTable
  package let tables: LedgerTables
  /// Every event read, in reading order.
  package let facts: FactList
  package let corrections: [Correction]
  package let retractions: [Reference]
  /// Every event that has a target, retractions and corrections included.
  package let references: [Reference]
  /// Place of the referral of each of `tables.resolutions`.
  package let referrals: [Int?]
  /// What is wrong or doubtful, by file and offset.
  package let findings: [LineFinding]
}

extension LedgerBuilder {
  /// The ledger of all that was read; `line` gives back a line's bytes, to compare events that share an id.
  package consuming func finish(line: (Source) -> [UInt8]) -> Ledger {
    Ledger([self]) { source, _ in line(source) }
  }
}
