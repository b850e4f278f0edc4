/// The keys of one object seen so far, to refuse a second one: the first few by their bytes, without
/// an allocation, any others as texts.
struct ObjectKeys {
  private struct Short: Equatable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    // 0 in a free place.
    var length = 0
  }

  private var short = InlineArray<16, Short>(repeating: Short())
  private var count = 0
  private var others = Set<[UInt8]>()

  /// Adds `key`; false when it is there already.
  mutating func insert(_ key: JSONScanner.Token, _ scanner: JSONScanner) -> Bool {
    let length = key.end - key.start
    guard key.kind == .string, (1...16).contains(length), count < 16 else {
      let text = scanner.text(key)
      return !isShort(text) && others.insert(text).inserted
    }
    let head = scanner.bytes.head(key.start, key.end)
    let new = Short(low: head.low, high: head.high, length: length)
    for index in 0..<count where short[index] == new { return false }
    guard others.isEmpty || !others.contains(scanner.text(key)) else { return false }
    short[count] = new
    count += 1
    return true
  }

  // Whether a text is among the keys kept by their bytes.
  private func isShort(_ text: [UInt8]) -> Bool {
    guard (1...16).contains(text.count) else { return false }
    let head = text.withUnsafeBufferPointer { Bytes($0).head(0, text.count) }
    let key = Short(low: head.low, high: head.high, length: text.count)
    for index in 0..<count where short[index] == key { return true }
    return false
  }
}
