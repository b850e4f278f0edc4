/// A text met in a journal (an id, a code, a login, a place), as a small number of one `SymbolTable`.
package struct Symbol: Hashable, Sendable {
  package let index: UInt32

  /// The empty text, which stands for "absent".
  package static let none = Symbol(index: 0)
  package var isNone: Bool { index == 0 }
}

/// Every distinct text once, so that an event holds four bytes instead of a string.
///
/// The first symbols are fixed: the empty text, then the event types in the order of their
/// enumeration, so that one look-up tells a type.
package struct SymbolTable: Sendable {
  private var keys: [TextKey] = []
  private var slots = HashSlots()
  // Texts too long for a key, one after another, and where each ends.
  private var longBytes: [UInt8] = []
  private var longEnds: [Int] = []

  package init() {
    intern("")
    for type in Self.types { intern(type.rawValue) }
  }

  private static let types = EventType.allCases

  package var count: Int { keys.count }

  mutating func reserve(_ count: Int) { keys.reserveCapacity(count) }

  /// The event type whose name the symbol is.
  @inline(__always)
  package func eventType(_ symbol: Symbol) -> EventType? {
    symbol.index == 0 || symbol.index > Self.types.count ? nil : Self.types[Int(symbol.index) - 1]
  }

  /// The symbol of the bytes from `start` to `end`, added when new.
  @inline(__always)
  package mutating func intern(_ bytes: Bytes, _ start: Int, _ end: Int) -> Symbol {
    guard let key = TextKey(bytes, start, end) else { return internLong(bytes, start, end) }
    return intern(key)
  }

  /// The symbol of a text that its key holds whole, added when new.
  @inline(__always)
  mutating func intern(_ key: TextKey) -> Symbol {
    let hash = key.mixed
    if let found = slots.find(hash, where: { keys[$0] == key }) {
      return Symbol(index: UInt32(truncatingIfNeeded: found))
    }
    return add(key, hash: hash)
  }

  /// The symbol of `text`, added when new.
  @discardableResult
  package mutating func intern(_ text: [UInt8]) -> Symbol {
    text.withUnsafeBufferPointer { intern(Bytes($0), 0, text.count) }
  }

  /// The symbol of `text`, added when new.
  @discardableResult
  package mutating func intern(_ text: String) -> Symbol { intern(Array(text.utf8)) }

  /// The symbol that `symbol` of another table has here, added when new.
  mutating func intern(_ symbol: Symbol, of other: SymbolTable) -> Symbol {
    let key = other.keys[Int(symbol.index)]
    return key.long == nil ? intern(key) : intern(other.bytes(symbol))
  }

  /// The symbol of `text` when some event holds it.
  package func find(_ text: String) -> Symbol? { find(Array(text.utf8)) }

  /// The symbol of `text` when some event holds it.
  package func find(_ text: [UInt8]) -> Symbol? {
    let found = text.withUnsafeBufferPointer { buffer in
      let bytes = Bytes(buffer)
      guard let key = TextKey(bytes, 0, text.count) else { return findLong(bytes, 0, text.count) }
      return slots.find(key.mixed) { keys[$0] == key }
    }
    return found.map { Symbol(index: UInt32($0)) }
  }

  /// The text of a symbol.
  package func text(_ symbol: Symbol) -> String { String(decoding: bytes(symbol), as: UTF8.self) }

  /// The UTF-8 of a symbol's text.
  package func bytes(_ symbol: Symbol) -> [UInt8] {
    let key = keys[Int(symbol.index)]
    return key.long.map { Array(longBytes[long(Int($0))]) } ?? key.text
  }

  /// Whether the first text comes before the second, byte by byte.
  package func precedes(_ left: Symbol, _ right: Symbol) -> Bool {
    left != right && bytes(left).lexicographicallyPrecedes(bytes(right))
  }

  private mutating func add(_ key: TextKey, hash: UInt64) -> Symbol {
    keys.append(key)
    if slots.isFull {
      slots.grow(keys.indices.dropLast().map { self.hash($0) })
    }
    slots.insert(keys.count - 1, hash: hash)
    return Symbol(index: UInt32(keys.count - 1))
  }

  private func hash(_ index: Int) -> UInt64 {
    guard let place = keys[index].long else { return keys[index].mixed }
    let range = long(Int(place))
    return longBytes.withUnsafeBufferPointer {
      Self.hash(Bytes($0), range.lowerBound, range.upperBound)
    }
  }

  private func long(_ place: Int) -> Range<Int> {
    (place == 0 ? 0 : longEnds[place - 1])..<longEnds[place]
  }

  private mutating func internLong(_ bytes: Bytes, _ start: Int, _ end: Int) -> Symbol {
    if let found = findLong(bytes, start, end) { return Symbol(index: UInt32(found)) }
    longBytes.append(contentsOf: bytes[start..<end])
    longEnds.append(longBytes.count)
    return add(
      TextKey(long: UInt32(longEnds.count - 1)), hash: Self.hash(bytes, start, end))
  }

  private func findLong(_ bytes: Bytes, _ start: Int, _ end: Int) -> Int? {
    slots.find(Self.hash(bytes, start, end)) { index in
      guard let place = keys[index].long else { return false }
      let range = long(Int(place))
      guard range.count == end - start else { return false }
      return longBytes.withUnsafeBufferPointer { buffer in
        let stored = Bytes(buffer)
        var offset = 0
        while offset < range.count {
          let (from, to) = (range.lowerBound + offset, start + offset)
          guard stored.head(from, range.upperBound) == bytes.head(to, end) else { return false }
          offset += 16
        }
        return true
      }
    }
  }

  private static func hash(_ bytes: Bytes, _ start: Int, _ end: Int) -> UInt64 {
    var hash = UInt64(end - start)
    var offset = start
    while offset < end {
      let head = bytes.head(offset, end)
      hash = mix(hash ^ head.low, head.high)
      offset += 16
    }
    return hash
  }
}
