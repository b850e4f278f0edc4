/// Persons by the day on which something kept of them is to go: the identity, or later what describes them.
package struct RetentionList: Equatable, Sendable {
  /// One person.
  package struct Entry: Equatable, Sendable {
    /// The ids that are this person, in order.
    package let youths: [String]
    /// The last contact, else the last day on which anything was recorded of them.
    package let last: Day
    /// Whether `last` is a contact.
    package let isMet: Bool
    /// The first day on which it is kept too long.
    package let due: Day
  }

  /// The soonest due first.
  package let entries: [Entry]

  /// Everybody in `population` of whom a code is none of `erased`.
  package init(_ population: Population, _ retention: Retention, erased: Set<String>) {
    self.init(population, months: retention.activeMonths) { !$0.allSatisfy(erased.contains) }
  }

  /// Everybody in `population` of whom every code is among `erased`, by the day from which what describes them is to be
  /// reduced; nobody when the carnet has no archive delay.
  package init(archivedIn population: Population, _ retention: Retention, erased: Set<String>) {
    let archive = retention.archiveMonths
    self.init(population, months: retention.activeMonths + (archive ?? 0)) {
      archive != nil && $0.allSatisfy(erased.contains)
    }
  }

  private init(
    _ population: Population, months: Int, isListed: @escaping @Sendable ([String]) -> Bool
  ) {
    let tally = RetentionTally(population, months: months, isListed: isListed)
    entries = population.tally(tally).entries.sorted {
      ($0.due, $0.youths[0]) < ($1.due, $1.youths[0])
    }
  }

  /// The last contact with a person, else the last day on which anything was recorded of them.
  static func last(of member: Population.Member) -> (on: Day, isMet: Bool)? {
    let met = member.facts.last { $0.type?.isMeeting == true }?.on
    return (met ?? member.facts.last?.on).map { ($0, met != nil) }
  }

  /// Those due by `day`.
  package func due(by day: Day) -> [Entry] { Array(entries.prefix { $0.due <= day }) }
}

/// Finds the last contact with each person.
struct RetentionTally: MemberTally {
  private let symbols: SymbolTable
  private let months: Int
  private let isListed: @Sendable ([String]) -> Bool
  private(set) var entries: [RetentionList.Entry] = []

  init(
    _ population: Population, months: Int, isListed: @escaping @Sendable ([String]) -> Bool
  ) {
    (symbols, self.months, self.isListed) = (population.ledger.symbols, months, isListed)
  }

  mutating func add(_ member: Population.Member) {
    let youths = Set(member.facts.map(\.youth)).map(symbols.text).sorted()
    guard isListed(youths) else { return }
    guard let last = RetentionList.last(of: member) else { return }
    entries.append(
      RetentionList.Entry(
        youths: youths, last: last.on, isMet: last.isMet, due: last.on.adding(months: months)))
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
