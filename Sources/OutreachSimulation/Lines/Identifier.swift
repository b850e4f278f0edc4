internal import Outreach

/// A ULID as its 128 bits, so that drafts stay small.
struct Identifier: Hashable, Comparable, Sendable {
  let high: UInt64
  let low: UInt64

  /// An identifier made at `instant`; the rest is random.
  init(at instant: Instant, _ random: inout RandomNumbers) {
    high = UInt64(max(0, instant.milliseconds)) << 16 | random.next() & 0xFFFF
    low = random.next()
  }

  /// The 26 characters.
  var text: String { ULID.text(high: high, low: low) }

  static func < (left: Identifier, right: Identifier) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
