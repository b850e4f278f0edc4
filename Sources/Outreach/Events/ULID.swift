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

  /// The same of the 26 bytes from `start`; `nil`, too, where they are not within bounds.
  @inline(__always)
  static func bits(_ bytes: Bytes, at start: Int) -> (high: UInt64, low: UInt64)? {
    guard start >= 0, start &+ 26 <= bytes.count else { return nil }
    let pairs = pairs
    var seen: UInt64 = 0
    @inline(__always)
    func add(_ pair: UInt64, to part: UInt64) -> UInt64 {
      let digits = UInt64(pairs[Int(truncatingIfNeeded: pair & 0xFFFF)])
      seen |= digits
      return part << 10 | digits
    }
    let (first, second) = (bytes.word(at: start), bytes.word(at: start &+ 8))
    let (third, last) = (bytes.word(at: start &+ 16), bytes.word(at: start &+ 18))
    let top = add(first, to: 0)
    var middle = add(first >> 16, to: 0)
    middle = add(first >> 32, to: middle)
    middle = add(first >> 48, to: middle)
    middle = add(second, to: middle)
    middle = add(second >> 16, to: middle)
    middle = add(second >> 32, to: middle)
    var end = add(second >> 48, to: 0)
    end = add(third, to: end)
    end = add(third >> 16, to: end)
    end = add(third >> 32, to: end)
    end = add(third >> 48, to: end)
    end = add(last >> 48, to: end)
    guard seen < 1024, top < 256 else { return nil }
    return (top << 56 | middle >> 4, middle << 60 | end)
  }

  // By two bytes, the first one lowest: the number that two digits make; no digit has the bit 1024.
  private static let pairs: [UInt16] = {
    var pairs = [UInt16](repeating: 0xFFFF, count: 65_536)
    for (high, first) in alphabet.enumerated() {
      for (low, second) in alphabet.enumerated() {
        pairs[Int(second) << 8 | Int(first)] = UInt16(high << 5 | low)
      }
    }
    return pairs
  }()

  static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (index, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(index) }
    return values
  }()

  /// A new identifier at `instant`.
  public static func next(at instant: Instant, random: () -> UInt64) -> String {
    let new = new(at: instant, random)
    return text(high: new.high, low: new.low)
  }

  /// The same, greater than `previous` (monotonic within a writer); `nil` when none is greater.
  ///
  /// One more than the greatest random part is the next millisecond.
  public static func next(
    at instant: Instant, random: () -> UInt64, after previous: String
  ) -> String? {
    let new = new(at: instant, random)
    guard let last = bits(previous.utf8), (last.high, last.low) >= (new.high, new.low) else {
      return text(high: new.high, low: new.low)
    }
    let (low, carry) = last.low.addingReportingOverflow(1)
    let (high, isOver) = last.high.addingReportingOverflow(carry ? 1 : 0)
    return isOver ? nil : text(high: high, low: low)
  }

  private static func new(
    at instant: Instant, _ random: () -> UInt64
  ) -> (high: UInt64, low: UInt64) {
    let clock = UInt64(max(0, instant.milliseconds)) & 0xFFFF_FFFF_FFFF
    let high = clock << 16 | random() & 0xFFFF
    return (high, random())
  }
}
