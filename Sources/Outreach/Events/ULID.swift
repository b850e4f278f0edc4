/// Identifiers of 26 characters (Crockford base 32): 48 bits of milliseconds, then 80 random bits.
public enum ULID {
  static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// The text of an identifier made of its 128 bits.
  public static func text(high: UInt64, low: UInt64) -> String {
    let value = UInt128(high) << 64 | UInt128(low)
    let digits = (0..<26).map {
      alphabet[Int(truncatingIfNeeded: value >> UInt128(125 - 5 * $0)) & 31]
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The bits of an identifier; `nil` unless it is 26 upper-case Crockford digits within 128 bits.
  public static func bits(_ text: some Collection<UInt8>) -> (high: UInt64, low: UInt64)? {
    guard text.count == 26 else { return nil }
    var value: UInt128 = 0
    for (index, byte) in text.enumerated() {
      let digit = values[Int(byte)]
      guard digit < 32, index > 0 || digit < 8 else { return nil }
      value = value << 5 | UInt128(digit)
    }
    return (UInt64(truncatingIfNeeded: value >> 64), UInt64(truncatingIfNeeded: value))
  }

  /// The same of the 26 bytes from `start`, which are within bounds.
  @inline(__always)
  static func bits(_ bytes: Bytes, at start: Int) -> (high: UInt64, low: UInt64)? {
    let digits = values
    var parts = (UInt64(0), UInt64(0), UInt64(0))
    var seen: UInt8 = 0
    for index in 0..<2 {
      let digit = digits[Int(bytes[start &+ index])]
      seen |= digit
      parts.0 = parts.0 << 5 | UInt64(digit)
    }
    for index in 2..<14 {
      let digit = digits[Int(bytes[start &+ index])]
      seen |= digit
      parts.1 = parts.1 << 5 | UInt64(digit)
    }
    for index in 14..<26 {
      let digit = digits[Int(bytes[start &+ index])]
      seen |= digit
      parts.2 = parts.2 << 5 | UInt64(digit)
    }
    guard seen < 32, parts.0 < 256 else { return nil }
    return (parts.0 << 56 | parts.1 >> 4, parts.1 << 60 | parts.2)
  }

  static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (index, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(index) }
    return values
  }()

  /// A new identifier at `instant`, greater than `previous` when one is given (monotonic within a writer).
  public static func next(
    at instant: Instant, random: () -> UInt64, after previous: String? = nil
  ) -> String {
    let clock = UInt64(max(0, instant.milliseconds)) & 0xFFFF_FFFF_FFFF
    let high = clock << 16 | random() & 0xFFFF
    let low = random()
    guard let previous, let last = bits(previous.utf8), (last.high, last.low) >= (high, low) else {
      return text(high: high, low: low)
    }
    let (sum, overflow) = last.low.addingReportingOverflow(1)
    return text(high: overflow ? last.high &+ 1 : last.high, low: sum)
  }
}
