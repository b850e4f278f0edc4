/// Bytes that someone else owns, read with every bound checked.
///
/// The one place of the core that touches unsafe memory. Invariants: what `base` points to outlives
/// the value (every one lives inside one `withUnsafeBytes` closure) and holds `count` bytes; every
/// load is preceded by a check of its whole extent against `count`, in release builds too.
package struct Bytes {
  private let base: UnsafePointer<UInt8>?
  package let count: Int

  package init(_ buffer: UnsafeBufferPointer<UInt8>) {
    base = buffer.baseAddress
    count = buffer.count
  }

  /// The byte at `offset`.
  @inline(__always)
  package subscript(offset: Int) -> UInt8 {
    precondition(UInt(bitPattern: offset) < UInt(bitPattern: count))
    return base.unsafelyUnwrapped[offset]
  }

  /// The eight bytes from `offset`, the first one lowest.
  @inline(__always)
  package func word(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset &+ 8 <= count)
    let word = UnsafeRawPointer(base.unsafelyUnwrapped).loadUnaligned(
      fromByteOffset: offset, as: UInt64.self)
    return UInt64(littleEndian: word)
  }

  /// A copy of the bytes in `range`.
  package subscript(range: Range<Int>) -> [UInt8] {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return Array(UnsafeBufferPointer(start: base, count: count)[range])
  }

  /// Up to sixteen bytes from `start`, the first one lowest, zero beyond `end`.
  @inline(__always)
  package func head(_ start: Int, _ end: Int) -> (low: UInt64, high: UInt64) {
    let length = end &- start
    if start &+ 16 <= count {
      let (low, high) = (word(at: start), word(at: start &+ 8))
      if length >= 16 { return (low, high) }
      return length > 8
        ? (low, high & (1 << UInt64(8 &* (length &- 8)) &- 1))
        : (length == 8 ? low : low & (1 << UInt64(8 &* length) &- 1), 0)
    }
    var (low, high): (UInt64, UInt64) = (0, 0)
    for index in 0..<min(16, length) {
      let byte = UInt64(self[start &+ index])
      if index < 8 {
        low |= byte << UInt64(8 &* index)
      } else {
        high |= byte << UInt64(8 &* (index &- 8))
      }
    }
    return (low, high)
  }

  /// Passes over plain ASCII, eight bytes a step: the offset of the first quotation mark, backslash, control or
  /// byte of a longer character at or after `start`, or of where fewer than eight bytes are left.
  @inline(__always)
  func endOfPlainText(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var place = start
    while place &+ 8 <= count {
      let word = word(at: place)
      let quotes = word ^ (ones &* 0x22)
      let slashes = word ^ (ones &* 0x5C)
      let special =
        (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes | (word &- (ones &* 0x20)) & ~word
        | word
      let mask = special & 0x8080_8080_8080_8080
      guard mask == 0 else { return place &+ mask.trailingZeroBitCount >> 3 }
      place &+= 8
    }
    return place
  }

  /// The offset of the first line feed at or after `start`; the count of bytes when there is none.
  package func lineFeed(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    while index &+ 8 <= count {
      let word = word(at: index) ^ (ones &* 0x0A)
      let mask = (word &- ones) & ~word & 0x8080_8080_8080_8080
      if mask != 0 { return index &+ mask.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < count, self[index] != 0x0A { index &+= 1 }
    return index
  }

  /// Where the character of two to four bytes at `offset` ends; `nil` unless it is well formed (RFC 3629:
  /// no overlong form, no surrogate, nothing above U+10FFFF).
  func endOfCharacter(at offset: Int) -> Int? {
    let lead = self[offset]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF } else if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF } else if lead == 0xF4 { second = 0x80...0x8F }
    default: return nil
    }
    guard offset &+ length <= count, second.contains(self[offset &+ 1]) else { return nil }
    for index in 2..<max(2, length) where self[offset &+ index] & 0xC0 != 0x80 { return nil }
    return offset &+ length
  }
}
