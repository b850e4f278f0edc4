/// A text in sixteen bytes: the bits of a ULID, a short text whole, or the place of a longer one.
package struct TextKey: Hashable, Mixed {
  package let high: UInt64
  package let low: UInt64

  // The first bit tells a text from a ULID; a ULID that has it set (after the year 6429) is kept as a
  // long text. Below it, the length of a short text, or this for the place of a longer one.
  private static let mark: UInt64 = 1 << 63
  private static let longForm: UInt64 = 0x7F << 56

  /// The longest text held whole.
  static let shortLimit = 15

  /// The empty text.
  static let empty = TextKey(high: mark, low: 0)

  private init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

  /// The long text kept at `place`.
  init(long place: UInt32) { self.init(high: Self.mark | Self.longForm, low: UInt64(place)) }

  /// The bytes from `start` to `end`; `nil` for a text too long to be held.
  @inline(__always)
  init?(_ bytes: Bytes, _ start: Int, _ end: Int) {
    let length = end &- start
    if length <= Self.shortLimit {
      let head = bytes.head(start, end)
      self.init(high: Self.mark | UInt64(length) << 56 | head.high, low: head.low)
    } else if length == 26, let bits = ULID.bits(bytes, at: start), bits.high & Self.mark == 0 {
      self.init(high: bits.high, low: bits.low)
    } else {
      return nil
    }
  }

  /// The key of `text`; `nil` for a text too long to be held.
  init?(_ text: [UInt8]) {
    guard let key = text.withUnsafeBufferPointer({ TextKey(Bytes($0), 0, text.count) }) else {
      return nil
    }
    self = key
  }

  /// The key of a word of the format, fifteen bytes at most.
  init(_ word: StaticString) {
    self = word.withUTF8Buffer { TextKey(Bytes($0), 0, $0.count) ?? .empty }
  }

  /// Whether it is the bits of a ULID.
  var isULID: Bool { high & Self.mark == 0 }

  /// The place of a long text; `nil` for a text that is held whole.
  var long: UInt32? {
    high & ~Self.mark == Self.longForm ? UInt32(truncatingIfNeeded: low) : nil
  }

  /// The text that is held whole, in UTF-8.
  var text: [UInt8] {
    if isULID { return Array(ULID.text(high: high, low: low).utf8) }
    return (0..<Int(high >> 56 & 0x7F)).map { index in
      let word = index < 8 ? low >> UInt64(8 * index) : high >> UInt64(8 * (index - 8))
      return UInt8(truncatingIfNeeded: word)
    }
  }

  /// The bits well mixed, for a table.
  @inline(__always)
  package var mixed: UInt64 { mix(high, low) }
}

/// Two words made one whose bits depend on all of theirs.
@inline(__always)
package func mix(_ first: UInt64, _ second: UInt64) -> UInt64 {
  let product = (first ^ 0x2D35_8DCC_AA6C_78A5).multipliedFullWidth(
    by: second ^ 0x8BB8_4B93_962E_ACC9)
  return product.high ^ product.low
}
