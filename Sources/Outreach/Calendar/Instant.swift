/// A moment, in milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970 in UTC.
  public let milliseconds: Int64

  /// The moment `milliseconds` after 1970 in UTC.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Reads `2026-10-14T16:20:05.123Z`; the fraction may be absent or longer (the rest is cut off).
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[bytes.count - 1] == UInt8(ascii: "Z"),
      let day = Day(iso: String(decoding: bytes[0..<10], as: UTF8.self))
    else { return nil }
    func two(_ index: Int) -> Int64? {
      let (tens, units) = (bytes[index], bytes[index + 1])
      guard (48...57).contains(tens), (48...57).contains(units) else { return nil }
      return Int64(tens - 48) * 10 + Int64(units - 48)
    }
    guard let hour = two(11), let minute = two(14), let second = two(17), hour < 24, minute < 60,
      second < 60
    else { return nil }
    var fraction: Int64 = 0
    if bytes.count > 20 {
      let digits = bytes[20..<bytes.count - 1]
      guard bytes[19] == UInt8(ascii: "."), !digits.isEmpty,
        digits.allSatisfy({ (48...57).contains($0) })
      else { return nil }
      for index in 0..<3 {
        fraction = fraction * 10 + (index < digits.count ? Int64(digits[20 + index] - 48) : 0)
      }
    }
    let seconds = Int64(day.number) * 86_400 + hour * 3600 + minute * 60 + second
    milliseconds = seconds * 1000 + fraction
  }

  /// The UTC day and the milliseconds gone in it.
  public var utc: (day: Day, milliseconds: Int) {
    let day =
      milliseconds >= 0 ? milliseconds / 86_400_000 : (milliseconds - 86_399_999) / 86_400_000
    return (Day(number: Int32(day)), Int(milliseconds - day * 86_400_000))
  }

  /// `2026-10-14T16:20:05.123Z`.
  public var iso: String {
    let (day, rest) = utc
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: width - digits.count) + digits
    }
    let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { padded($0, 2) }
    return day.iso + "T" + clock.joined(separator: ":") + "." + padded(rest % 1000, 3) + "Z"
  }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }
}
