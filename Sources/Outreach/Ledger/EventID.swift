/// An event's identifier in sixteen bytes: the bits of a ULID, or the symbol of an id made by hand.
package struct EventID: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  // A ULID whose first bit is set (after the year 6429) is kept as a text, which frees that bit as a mark.
  private static let mark: UInt64 = 1 << 63

  /// The identifier written as `text`.
  package init(_ text: some Collection<UInt8>, in symbols: inout SymbolTable) {
    if let bits = ULID.bits(text), bits.high & Self.mark == 0 {
      (high, low) = bits
    } else {
      (high, low) = (Self.mark, UInt64(symbols.intern(text).index))
    }
  }

  /// The sixteen bytes.
  var parts: (UInt64, UInt64) { (high, low) }

  private var symbol: Symbol? {
    high & Self.mark == 0 ? nil : Symbol(index: UInt32(truncatingIfNeeded: low))
  }

  /// The identifier as written.
  package func text(in symbols: SymbolTable) -> String {
    symbol.map(symbols.text) ?? ULID.text(high: high, low: low)
  }

  /// Whether this identifier's text comes before the other's, byte by byte.
  package func precedes(_ other: EventID, in symbols: SymbolTable) -> Bool {
    if symbol == nil, other.symbol == nil { return (high, low) < (other.high, other.low) }
    return text(in: symbols).utf8.lexicographicallyPrecedes(other.text(in: symbols).utf8)
  }
}
