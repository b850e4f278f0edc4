/// A few bytes that are looked for whole, sixteen at most.
package struct Literal: Sendable {
  let words: (low: UInt64, high: UInt64)
  let masks: (low: UInt64, high: UInt64)
  let count: Int

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
