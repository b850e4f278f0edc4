/// A few bytes that are looked for whole, sixteen at most.
package struct Literal: Sendable {
  fileprivate let words: (low: UInt64, high: UInt64)
  fileprivate let masks: (low: UInt64, high: UInt64)
  fileprivate let count: Int

  /// The UTF-8 of `text`; `nil` when it is too long.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count <= 16 else { return nil }
    let all = [UInt8](repeating: 255, count: bytes.count)
    words = bytes.withUnsafeBufferPointer { Bytes($0).head(0, bytes.count) }
    masks = all.withUnsafeBufferPointer { Bytes($0).head(0, bytes.count) }
    count = bytes.count
  }
}

extension JSONScanner {
  /// Takes `literal` where it stands, white space not passed over; false, too, within the last
  /// sixteen bytes of all.
  @inline(__always)
  package mutating func take(_ literal: Literal) -> Bool {
    guard position &+ 16 <= bytes.count,
      bytes.word(at: position) & literal.masks.low == literal.words.low,
      bytes.word(at: position &+ 8) & literal.masks.high == literal.words.high
    else { return false }
    advance(literal.count)
    return true
  }
}
