/// The circumstances of a contact that figures use; many contacts of one outing share them.
package struct ContactCircumstances: Equatable, Sendable {
  package var with = Symbol.none
  package var action = Symbol.none
  package var approach = Symbol.none
  package var commune = Symbol.none
  package var area = Symbol.none
  package var zones = SymbolList.empty
  package var staff = SymbolList.empty
  package var partners = SymbolList.empty
  /// The number of its `ContactDetails`; that of empty ones unless they are kept.
  package var details: UInt32 = 0
}

/// What a session's line says that figures use.
package struct SessionCounts: Equatable, Sendable {
  package var status = Symbol.none
  package var people = 0
  package var youths = 0
  package var partners = SymbolList.empty
  /// The number of its `SessionDetails`; that of empty ones unless they are kept.
  package var details: UInt32 = 0
}

/// A value that a description may set, clear or leave as it was.
package enum Change<Value: Hashable & Sendable>: Hashable, Sendable {
  case kept
  case cleared
  case set(Value)

  /// The value after this change of `value`.
  package func applied(to value: Value?) -> Value? {
    switch self {
    case .kept: value
    case .cleared: nil
    case .set(let new): new
    }
  }
}

/// What one line says of an action.
package struct ActionDescription: Hashable, Sendable {
  package var action = Symbol.none
  package var title = Change<Symbol>.kept
  package var kind = Change<Symbol>.kept
  package var approaches = Change<SymbolList>.kept
  package var programmes = Change<SymbolList>.kept
  package var partners = Change<SymbolList>.kept
  package var until = Change<Day>.kept
}

/// What is described of a youth.
package enum Characteristic: Hashable, Sendable {
  case birth, age, gender, commune, area, zones, link, lastSeen
  /// The day on which they were told of their rights; whether they oppose the use of what describes them. No figure
  /// depends on either.
  case informed, opposed
  case trait(Symbol)
  /// Every trait said before: the whole of `traits` made unknown.
  case allTraits
}

/// The value of a characteristic; `unknown` is an explicit `null`.
package enum CharacteristicValue: Hashable, Sendable {
  case unknown
  case symbol(Symbol)
  case list(SymbolList)
  case bool(Bool)
  case day(Day)
  case years(Int32)
  /// Month 0 when only the year is known.
  case birth(year: Int16, month: Int8)
}

/// The contents of events, by type, equal ones once.
package struct LedgerTables: Sendable {
  package struct Referral: Equatable, Sendable {
    package var partner: Symbol
    package var isAccompaniment: Bool
  }
  package struct Resolution: Hashable, Sendable {
    package var target: EventID
    package var arrived: Bool
  }
  package struct Device: Equatable, Sendable {
    package var code: Symbol
    package var within: Symbol
  }

  package var lists = SymbolLists()
  package var contacts = Interned<ContactCircumstances>()
  package var contactDetails = Interned<ContactDetails>()
  package var sessionDetails = [SessionDetails()]
  package var sessions = Interned<SessionCounts>()
  package var referrals = Interned<Referral>()
  package var devices = Interned<Device>()
  package var actions: [ActionDescription] = []
  package var resolutions: [Resolution] = []
  /// Where each description begins in `characteristics`; it ends where the next one begins.
  var descriptions: [UInt32] = []
  var characteristics = SaidTable()
  /// Pairs of linked or distinct youths.
  package var pairs: [(Symbol, Symbol)] = []
  /// Events that corrections, retractions and closings speak of.
  package var targets: [EventID] = []
  /// Ranges of bytes given up in their own file.
  package var seals: [Range<Int>] = []

  /// Empty tables; the details numbered 0 are empty.
  init() { _ = contactDetails.index(of: ContactDetails()) }

  /// Tells what a description says.
  @inline(__always)
  package func forEachSaid(_ description: UInt32, _ body: (Said) -> Void) {
    let next = Int(description) + 1
    let end = next < descriptions.count ? descriptions[next] : characteristics.count
    characteristics.forEach(descriptions[Int(description)]..<end, body)
  }

  package subscript(list: SymbolList) -> ArraySlice<Symbol> { lists[list] }

  /// The number of a list, kept once.
  @inline(__always)
  mutating func keep(_ list: [Symbol]?) -> UInt64? {
    guard let list else { return nil }
    return UInt64(lists.intern(list[...]).index)
  }
}

extension ContactCircumstances: Mixed {
  package var mixed: UInt64 {
    let who = mix(UInt64(with.index) << 32 | UInt64(action.index), UInt64(staff.index))
    let what = mix(UInt64(approach.index) << 32 | UInt64(commune.index), UInt64(partners.index))
    return mix(
      who ^ what ^ UInt64(details), UInt64(area.index) << 32 | UInt64(zones.index))
  }
}

extension SessionCounts: Mixed {
  package var mixed: UInt64 {
    let heads = mix(UInt64(truncatingIfNeeded: people), UInt64(truncatingIfNeeded: youths))
    return mix(
      heads ^ UInt64(details), UInt64(status.index) << 32 | UInt64(partners.index))
  }
}

extension LedgerTables.Referral: Mixed {
  package var mixed: UInt64 { mix(UInt64(partner.index), isAccompaniment ? 1 : 0) }
}

extension LedgerTables.Device: Mixed {
  package var mixed: UInt64 { mix(UInt64(code.index), UInt64(within.index)) }
}
