/// An event's identifier in sixteen bytes: the bits of a ULID, a short text whole, or the symbol of a longer one.
package struct EventID: Hashable, Sendable {
  private let key: TextKey

  /// The identifier that `key` holds whole.
  init(_ key: TextKey) { self.key = key }

  /// The identifier written from `start` to `end`.
  @inline(__always)
  init(_ bytes: Bytes, _ start: Int, _ end: Int, in symbols: inout SymbolTable) {
    key =
      TextKey(bytes, start, end) ?? TextKey(long: symbols.intern(bytes, start, end).index)
  }

  /// The identifier written as `text`.
  package init(_ text: String, in symbols: inout SymbolTable) {
    let bytes = Array(text.utf8)
    self = bytes.withUnsafeBufferPointer { EventID(Bytes($0), 0, bytes.count, in: &symbols) }
  }

  private var symbol: Symbol? { key.long.map(Symbol.init) }

  /// The same identifier where `symbols` have become others.
  @inline(__always)
  func renumbered(_ symbols: (Symbol) -> Symbol) -> EventID {
    symbol.map { EventID(TextKey(long: symbols($0).index)) } ?? self
  }

  /// The bits well mixed, for a table.
  @inline(__always)
  var mixed: UInt64 { key.mixed }

  /// The identifier as written.
  package func text(in symbols: SymbolTable) -> String {
    symbol.map(symbols.text) ?? String(decoding: key.text, as: UTF8.self)
  }

  /// Whether this identifier's text comes before the other's, byte by byte.
  package func precedes(_ other: EventID, in symbols: SymbolTable) -> Bool {
    if key.isULID, other.key.isULID {
      return (key.high, key.low) < (other.key.high, other.key.low)
    }
    return text(in: symbols).utf8.lexicographicallyPrecedes(other.text(in: symbols).utf8)
  }
}
