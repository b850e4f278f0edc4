internal import Outreach

/// Bytes of event lines under construction; each key brings the comma before it.
struct LineBuffer: Sendable {
  private(set) var bytes: [UInt8] = []

  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func raw(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ run: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: run) }

  /// A natural number, with zeros before it up to `width`; below 100 where the width is 2.
  mutating func append(digits value: Int, width: Int) {
    if width == 2 {
      bytes.append(48 + UInt8(truncatingIfNeeded: value / 10))
      bytes.append(48 + UInt8(truncatingIfNeeded: value % 10))
      return
    }
    let start = bytes.count
    var rest = value
    repeat {
      bytes.append(48 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0 || bytes.count - start < width
    bytes[start...].reverse()
  }

  private mutating func key(_ key: StaticString) {
    raw(",\"")
    raw(key)
    raw("\":")
  }

  /// A string; nothing when there is none.
  mutating func text(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    self.key(key)
    quote(value)
  }

  mutating func identifier(_ key: StaticString, _ value: Identifier?) {
    guard let value else { return }
    self.key(key)
    quote(value)
  }

  mutating func day(_ key: StaticString, _ value: Day?) {
    guard let value else { return }
    self.key(key)
    raw("\"")
    append(value)
    raw("\"")
  }

  mutating func number(_ key: StaticString, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    append(digits: value, width: 1)
  }

  mutating func bool(_ key: StaticString, _ value: Bool?) {
    guard let value else { return }
    self.key(key)
    raw(value ? "true" : "false")
  }

  mutating func null(_ key: StaticString) {
    self.key(key)
    raw("null")
  }

  /// A time of day, `21:30`; minutes beyond 24 h wrap.
  mutating func clock(_ key: StaticString, _ minute: Int) {
    self.key(key)
    raw("\"")
    append(digits: minute / 60 % 24, width: 2)
    raw(":")
    append(digits: minute % 60, width: 2)
    raw("\"")
  }

  /// A list of strings; nothing when it is empty.
  mutating func texts(_ key: StaticString, _ values: [String]) {
    list(key, values) { $0.quote($1) }
  }

  mutating func identifiers(_ key: StaticString, _ values: [Identifier]) {
    list(key, values) { $0.quote($1) }
  }

  /// A list whose items are written by `write`; nothing when it is empty.
  mutating func list<Item>(
    _ key: StaticString, _ values: [Item], _ write: (inout LineBuffer, Item) -> Void
  ) {
    guard !values.isEmpty else { return }
    self.key(key)
    raw("[")
    for (index, value) in values.enumerated() {
      if index > 0 { raw(",") }
      write(&self, value)
    }
    raw("]")
  }

  /// An object whose members are written by `write`.
  mutating func object(_ key: StaticString, _ write: (inout LineBuffer) -> Void) {
    self.key(key)
    object(write)
  }

  mutating func object(_ write: (inout LineBuffer) -> Void) {
    let start = bytes.count
    write(&self)
    // The first member's comma becomes the brace.
    if bytes.count > start { bytes[start] = UInt8(ascii: "{") } else { raw("{") }
    raw("}")
  }

  mutating func instant(_ key: StaticString, _ value: Instant) {
    self.key(key)
    let (day, rest) = value.utc
    raw("\"")
    append(day)
    raw("T")
    append(digits: rest / 3_600_000, width: 2)
    raw(":")
    append(digits: rest / 60_000 % 60, width: 2)
    raw(":")
    append(digits: rest / 1000 % 60, width: 2)
    raw(".")
    append(digits: rest % 1000, width: 3)
    raw("Z\"")
  }
}

extension LineBuffer {
  mutating func quote(_ value: String) {
    var text = value
    let isPlain = text.withUTF8 { utf8 in
      utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
    }
    guard isPlain else { return raw(Array(JSONValue.string(value).compact.utf8)[...]) }
    raw("\"")
    text.withUTF8 { append($0) }
    raw("\"")
  }

  mutating func append(hexadecimal value: UInt32) {
    let digits: StaticString = "0123456789abcdef"
    digits.withUTF8Buffer { digits in
      for shift in stride(from: 28, through: 0, by: -4) {
        append(digits[Int(value >> shift & 15)])
      }
    }
  }

  mutating func quote(_ value: Identifier) {
    let digits: StaticString = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    raw("\"")
    digits.withUTF8Buffer { digits in
      var shift = 125
      while shift >= 0 {
        // Five bits of the 128, which may lie across the two halves.
        let bits =
          if shift >= 64 {
            value.high >> UInt64(shift - 64)
          } else if shift > 59 {
            value.high << UInt64(64 - shift) | value.low >> UInt64(shift)
          } else { value.low >> UInt64(shift) }
        append(digits[Int(bits & 31)])
        shift -= 5
      }
    }
    raw("\"")
  }

  mutating func append(_ day: Day) {
    let (year, month, date) = day.parts
    append(digits: year, width: 4)
    raw("-")
    append(digits: month, width: 2)
    raw("-")
    append(digits: date, width: 2)
  }
}
