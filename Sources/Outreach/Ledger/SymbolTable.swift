/// A text met in a journal (an id, a code, a login, a place), as a small number of one `SymbolTable`.
package struct Symbol: Hashable, Sendable {
  package let index: UInt32

  /// The empty text, which stands for "absent".
  package static let none = Symbol(index: 0)
  package var isNone: Bool { index == 0 }
}

/// Every distinct text once, so that an event holds four bytes instead of a string.
///
/// The first symbols are fixed: the empty text, then the event types, then the event keys, each in the
/// order of its enumeration, so that one look-up tells a type or a key.
package struct SymbolTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  // Open addressing, a power of two long, at most half full; 0 is free, else symbol index + 1.
  private var slots = [UInt32](repeating: 0, count: 1024)

  package init() {
    intern("")
    for type in EventType.allCases { intern(type.rawValue) }
    for key in EventKey.allCases { intern(key.name) }
  }

  package var count: Int { ends.count }

  /// The event type whose name the symbol is.
  package func eventType(_ symbol: Symbol) -> EventType? {
    let index = Int(symbol.index) - 1
    return EventType.allCases.indices.contains(index) ? EventType.allCases[index] : nil
  }

  /// The event key whose name the symbol is.
  package func eventKey(_ symbol: Symbol) -> EventKey? {
    let index = Int(symbol.index) - 1 - EventType.allCases.count
    return EventKey.allCases.indices.contains(index) ? EventKey(rawValue: UInt8(index)) : nil
  }

  /// The symbol of `text`, added when new.
  @discardableResult
  package mutating func intern(_ text: some Collection<UInt8>) -> Symbol {
    let hash = Self.hash(text)
    if let found = find(text, hash: hash) { return found }
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
    if ends.count * 2 > slots.count { grow() } else { place(ends.count - 1, hash: hash) }
    return Symbol(index: UInt32(ends.count - 1))
  }

  /// The symbol of `text`, added when new.
  @discardableResult
  package mutating func intern(_ text: String) -> Symbol { intern(Array(text.utf8)) }

  /// The symbol of `text` when some event holds it.
  package func find(_ text: String) -> Symbol? { find(Array(text.utf8)) }

  /// The symbol of `text` when some event holds it.
  package func find(_ text: some Collection<UInt8>) -> Symbol? { find(text, hash: Self.hash(text)) }

  /// The text of a symbol.
  package func text(_ symbol: Symbol) -> String {
    String(decoding: bytes[range(Int(symbol.index))], as: UTF8.self)
  }

  /// Whether the first text comes before the second, byte by byte.
  package func precedes(_ left: Symbol, _ right: Symbol) -> Bool {
    left != right
      && bytes[range(Int(left.index))].lexicographicallyPrecedes(bytes[range(Int(right.index))])
  }

  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  private func find(_ text: some Collection<UInt8>, hash: UInt64) -> Symbol? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      let stored = range(index)
      if stored.count == text.count, bytes[stored].elementsEqual(text) {
        return Symbol(index: UInt32(index))
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func place(_ index: Int, hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(index + 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for index in ends.indices { place(index, hash: Self.hash(bytes[range(index)])) }
  }

  // FNV-1a, its high bits folded in.
  private static func hash(_ text: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 32
  }
}
