/// The persons whose identity is still kept, by the day on which it is to be erased.
package struct RetentionList: Equatable, Sendable {
  /// One person.
  package struct Entry: Equatable, Sendable {
    /// The ids that are this person, in order.
    package let youths: [String]
    /// The last contact, else the last day on which anything was recorded of them.
    package let last: Day
    /// Whether `last` is a contact.
    package let isMet: Bool
    /// The first day on which the identity is kept too long.
    package let due: Day
  }

  /// The soonest due first.
  package let entries: [Entry]

  /// Everybody in `population` of whom a code is none of `erased`.
  package init(_ population: Population, _ retention: Retention, erased: Set<String>) {
    let tally = RetentionTally(population, months: retention.activeMonths, erased: erased)
    entries = population.tally(tally).entries.sorted {
      ($0.due, $0.youths[0]) < ($1.due, $1.youths[0])
    }
  }

  /// Those due by `day`.
  package func due(by day: Day) -> [Entry] { Array(entries.prefix { $0.due <= day }) }
}

/// Finds the last contact with each person.
struct RetentionTally: MemberTally {
  private let symbols: SymbolTable
  private let months: Int
  private let erased: Set<String>
  private(set) var entries: [RetentionList.Entry] = []

  init(_ population: Population, months: Int, erased: Set<String>) {
    (symbols, self.months, self.erased) = (population.ledger.symbols, months, erased)
  }

  mutating func add(_ member: Population.Member) {
    let youths = Set(member.facts.map(\.youth)).map(symbols.text).sorted()
    guard !youths.allSatisfy(erased.contains) else { return }
    let met = member.facts.last { $0.type?.isMeeting == true }?.on
    guard let last = met ?? member.facts.last?.on else { return }
    entries.append(
      RetentionList.Entry(
        youths: youths, last: last, isMet: met != nil, due: last.adding(months: months)))
  }

  mutating func merge(_ other: RetentionTally) { entries += other.entries }
}

extension EventType {
  /// Whether the youth was there, as far as the type says: what is only attempted, said or written of them is no contact.
  fileprivate var isMeeting: Bool {
    switch self {
    case .contactMade, .youthWelcomed, .youthReferred, .deviceEntered, .situationFound: true
    default: false
    }
  }
}
