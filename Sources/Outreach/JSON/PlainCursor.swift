/// Moves over a line as the program writes it: no white space, no escape. Whatever it does not take
/// is left to the strict reader, so that it may give up but never be wrong.
package struct PlainCursor {
  package let bytes: Bytes
  package var position: Int

  package init(_ bytes: Bytes, at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The byte here; 0 at the end of all.
  @inline(__always)
  package var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// Takes `byte`.
  @inline(__always)
  package mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position &+= 1
    return true
  }

  /// Takes `literal`; false, too, within the last sixteen bytes of all.
  @inline(__always)
  package mutating func take(_ literal: Literal) -> Bool {
    guard position &+ 16 <= bytes.count,
      bytes.word(at: position) & literal.masks.low == literal.words.low,
      bytes.word(at: position &+ 8) & literal.masks.high == literal.words.high
    else { return false }
    position &+= literal.count
    return true
  }

  /// Takes the rest of a string whose opening quote has been taken, and gives the place of its
  /// closing quote; -1 for a string with an escape or a fault, or near the end of all.
  @inline(__always)
  package mutating func string() -> Int {
    var place = position
    while true {
      place = bytes.endOfPlainText(from: place)
      guard place < bytes.count else { return -1 }
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        position = place &+ 1
        return place
      }
      guard byte >= 0x80, let next = bytes.endOfCharacter(at: place) else { return -1 }
      place = next
    }
  }

  /// Takes `true` (1) or `false` (0); -1 for any other value, or near the end of all.
  @inline(__always)
  package mutating func bool() -> Int {
    guard position &+ 8 <= bytes.count else { return -1 }
    let word = bytes.word(at: position)
    if word & 0xFFFF_FFFF == 0x6575_7274 {
      position &+= 4
      return 1
    }
    guard word & 0xFF_FFFF_FFFF == 0x65_736C_6166 else { return -1 }
    position &+= 5
    return 0
  }

  /// Takes `null`.
  @inline(__always)
  package mutating func null() -> Bool {
    guard position &+ 8 <= bytes.count,
      bytes.word(at: position) & 0xFFFF_FFFF == 0x6C6C_756E
    else { return false }
    position &+= 4
    return true
  }

  /// Takes a whole number of fifteen digits at most, without a zero before others; -1 for any other value.
  @inline(__always)
  package mutating func natural() -> Int {
    let start = position
    var value = 0
    while position < bytes.count, position &- start < 15 {
      let digit = bytes[position] &- 48
      guard digit < 10 else { break }
      value = value &* 10 &+ Int(digit)
      position &+= 1
    }
    let isNumber =
      position > start && (position == start &+ 1 || bytes[start] != UInt8(ascii: "0"))
    return isNumber && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}")) ? value : -1
  }
}
