/// What the lines that the program itself writes look like: keys in the order of the format, no
/// white space, no escape in the envelope. Such a line is read in one pass.
struct PlainLines {
  private struct TypeName {
    var head: (low: UInt64, high: UInt64) = (0, 0)
    var length = 0
    var last: UInt8 = 0
    var type = 0
  }

  let names = KeyNames()
  let types = EventType.allCases
  let start = Literal("{\"v\":1,\"id\":\"")
  let type = Literal("\",\"type\":\"")
  let at = Literal(",\"at\":\"")
  let by = Literal("\",\"by\":\"")
  let on = Literal(",\"on\":\"")
  /// `,"key":` by the place of the key; `nil` for the longest keys.
  let keys = EventKey.allCases.map { Literal(",\"" + $0.name + "\":") }
  // By type and key: the key that came next the last time, plus one; at first by the key before all.
  private var next = [UInt8](repeating: 0, count: EventType.allCases.count * 81)
  private var typeNames = [TypeName](repeating: TypeName(), count: 128)

  init() {
    for (place, type) in types.enumerated() {
      let name = Array(type.rawValue.utf8)
      let head = name.withUnsafeBufferPointer { Bytes($0).head(0, name.count) }
      var slot = Self.slot(head, name.count)
      while typeNames[slot].length != 0 { slot = (slot + 1) & 127 }
      typeNames[slot] = TypeName(
        head: head, length: name.count, last: name.last ?? 0, type: place)
    }
  }

  /// The place of the type whose name stands from `start` to `end`; names have seventeen bytes at most.
  @inline(__always)
  func type(_ bytes: Bytes, _ start: Int, _ end: Int) -> Int? {
    let length = end &- start
    guard length > 0 else { return nil }
    let head = bytes.head(start, end)
    var slot = Self.slot(head, length)
    while typeNames[slot].length != 0 {
      let name = typeNames[slot]
      if name.head == head, name.length == length, name.last == bytes[end &- 1] { return name.type }
      slot = (slot &+ 1) & 127
    }
    return nil
  }

  private static func slot(_ head: (low: UInt64, high: UInt64), _ length: Int) -> Int {
    Int(truncatingIfNeeded: mix(head.low, head.high ^ UInt64(length))) & 127
  }

  /// The key that is likely to come after `key`, the place of one plus one, in an event of `type`.
  @inline(__always)
  func guess(_ type: Int, after key: Int) -> Int { Int(next[type &* 81 &+ key]) &- 1 }

  /// Learns what came after `key`.
  mutating func learn(_ type: Int, after key: Int, _ found: Int) {
    next[type * 81 + key] = UInt8(found + 1)
  }
}

extension LedgerBuilder {
  /// Reads the line at `start` when it is plain and whole, and tells where it ends; `nil`, nothing
  /// done, for any other line, which the general reader then judges.
  @inline(__always)
  mutating func readPlain(_ bytes: Bytes, at start: Int, file: Int, offset: Int) -> Int? {
    var scanner = JSONScanner(bytes, at: start, line: true)
    guard let opening = plain.start, scanner.take(opening), scanner.position + 26 <= bytes.count,
      let bits = TextKey(bytes, scanner.position, scanner.position + 26), bits.isULID
    else { return nil }
    scanner.advance(26)
    let reader = FieldReader(bytes)
    guard let word = plain.type, scanner.take(word), let name = try? scanner.restOfString(),
      let place = plain.type(bytes, name.start, name.end), let word = plain.at,
      scanner.take(word), scanner.position + 24 <= bytes.count,
      let at = reader.instant(
        .init(kind: .string, start: scanner.position, end: scanner.position + 24))
    else { return nil }
    scanner.advance(24)
    guard let word = plain.by, scanner.take(word), (try? scanner.restOfString()) != nil else {
      return nil
    }
    let type = plain.types[place]
    var keys = Self.envelope
    var on = Day.distant
    if type.isFact {
      guard let word = plain.on, scanner.take(word), scanner.position + 11 <= bytes.count,
        let day = reader.day(
          .init(kind: .string, start: scanner.position, end: scanner.position + 10)),
        bytes[scanner.position + 10] == UInt8(ascii: "\"")
      else { return nil }
      scanner.advance(11)
      keys |= EventKey.on.bit
      on = day
    }
    guard capturePlain(place, &scanner, &keys, reader),
      capture.isComplete(place, keys: keys), scanner.isAtEnd,
      scanner.position - start <= Self.lineLimit
    else { return nil }
    var fact = Fact(
      at: at, source: Source(file: file, offset: offset + start), youth: .none, on: on,
      content: .other, type: type)
    put(type, at: place, into: &fact, reader)
    append(fact, EventID(bits))
    return scanner.position
  }

  private static let envelope: UInt128 =
    EventKey.v.bit | EventKey.id.bit | EventKey.type.bit | EventKey.at.bit | EventKey.by.bit

  // Every member that is left, and the closing brace.
  @inline(__always)
  private mutating func capturePlain(
    _ type: Int, _ scanner: inout JSONScanner, _ keys: inout UInt128, _ reader: FieldReader
  ) -> Bool {
    capture.clear()
    var previous = 0
    while true {
      let guess = plain.guess(type, after: previous)
      let key: Int
      if guess >= 0, let literal = plain.keys[guess], scanner.take(literal) {
        key = guess
      } else {
        if scanner.take(UInt8(ascii: "}")) { return true }
        guard scanner.take(UInt8(ascii: ",")), let token = try? scanner.string(),
          token.kind == .string, scanner.take(UInt8(ascii: ":")),
          let found = TextKey(scanner.bytes, token.start, token.end).flatMap(plain.names.find)
        else { return false }
        key = found
        plain.learn(type, after: previous, key)
      }
      let bit = UInt128(1) << UInt128(key)
      guard keys & bit == 0, let token = try? scanner.value(depth: 2),
        capture.capture(key, of: type, token, from: reader, symbols: &symbols, tables: &tables)
      else { return false }
      keys |= bit
      previous = key &+ 1
    }
  }
}
