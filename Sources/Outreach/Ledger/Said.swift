/// One characteristic and its value in eight bytes: there are several for every youth.
package struct Said: Hashable, Sendable {
  // The characteristic in 29 bits, the kind of value in three, the value in 32.
  private let bits: UInt64

  package init(_ what: Characteristic, _ value: CharacteristicValue) {
    let (kind, payload): (UInt64, UInt32) =
      switch value {
      case .unknown: (0, 0)
      case .symbol(let symbol): (1, symbol.index)
      case .list(let list): (2, list.index)
      case .bool(let value): (3, value ? 1 : 0)
      case .day(let day): (4, UInt32(bitPattern: day.number))
      case .years(let years): (5, UInt32(bitPattern: years))
      case .birth(let year, let month):
        (6, UInt32(UInt16(bitPattern: year)) << 8 | UInt32(UInt8(bitPattern: month)))
      }
    bits = UInt64(what.number) << 35 | kind << 32 | UInt64(payload)
  }

  /// The value; `unknown` is an explicit `null`.
  package var value: CharacteristicValue {
    let payload = UInt32(truncatingIfNeeded: bits)
    switch bits >> 32 & 7 {
    case 1: return .symbol(Symbol(index: payload))
    case 2: return .list(SymbolList(index: payload))
    case 3: return .bool(payload == 1)
    case 4: return .day(Day(number: Int32(bitPattern: payload)))
    case 5: return .years(Int32(bitPattern: payload))
    case 6:
      let year = UInt16(truncatingIfNeeded: payload >> 8)
      let month = UInt8(truncatingIfNeeded: payload)
      return .birth(year: Int16(bitPattern: year), month: Int8(bitPattern: month))
    default: return .unknown
    }
  }

  /// Whether the characteristic was made unknown.
  @inline(__always)
  var isUnknown: Bool { bits >> 32 & 7 == 0 }

  /// Whether it is what was said of `what`.
  @inline(__always)
  func isOf(_ what: Characteristic) -> Bool { bits >> 35 == UInt64(what.number) }

  /// Whether both are of one characteristic.
  @inline(__always)
  func isOfSame(as other: Said) -> Bool { bits >> 35 == other.bits >> 35 }

  /// The trait it is of; `nil` for any other characteristic.
  package var trait: Symbol? {
    let number = UInt32(truncatingIfNeeded: bits >> 35)
    return number < Characteristic.firstTrait
      ? nil : Symbol(index: number - Characteristic.firstTrait)
  }

  /// The same where symbols and lists have become others.
  func renumbered(_ symbol: (Symbol) -> Symbol, _ list: (SymbolList) -> SymbolList) -> Said {
    let what = trait.map { UInt64(Characteristic.trait(symbol($0)).number) } ?? bits >> 35
    let value =
      switch bits >> 32 & 7 {
      case 1: symbol(Symbol(index: UInt32(truncatingIfNeeded: bits))).index
      case 2: list(SymbolList(index: UInt32(truncatingIfNeeded: bits))).index
      default: UInt32(truncatingIfNeeded: bits)
      }
    return Said(bits: what << 35 | bits & 7 << 32 | UInt64(value))
  }

  private init(bits: UInt64) { self.bits = bits }
}

extension Said: Mixed {
  @inline(__always)
  package var mixed: UInt64 { mix(bits, 0) }
}

extension Characteristic {
  fileprivate static let firstTrait: UInt32 = 16

  /// A number of its own, below 2^29.
  @inline(__always)
  fileprivate var number: UInt32 {
    switch self {
    case .birth: 0
    case .age: 1
    case .gender: 2
    case .commune: 3
    case .area: 4
    case .zones: 5
    case .link: 6
    case .lastSeen: 7
    case .allTraits: 8
    case .informed: 9
    case .opposed: 10
    // Far more texts than a journal can hold in memory.
    case .trait(let symbol): symbol.index & 0xFFF_FFFF + Self.firstTrait
    }
  }
}
