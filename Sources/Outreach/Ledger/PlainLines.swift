/// What the lines that the program itself writes look like: keys in the order of the format, no
/// white space, no escape in the envelope. Such a line is read in one pass.
struct PlainLines {
  // A place for each key, and one for none.
  private static let rowLength = LineMembers.capacity + 1

  let names = KeyNames.all
  let start = Literal("{\"v\":1,\"id\":\"")
  let type = Literal("\",\"type\":\"")
  let at = Literal(",\"at\":\"")
  let by = Literal("\",\"by\":\"")
  let on = Literal(",\"on\":\"")
  private let keys = allKeys
  // `,"key":` by the place of the key; `nil` for the longest keys.
  private static let allKeys = EventKey.allCases.map { Literal(",\"" + $0.name + "\":") }
  // By type and key, those before all included: the two keys that came next the last times, plus one.
  private var next = [(first: UInt8, second: UInt8)](
    repeating: (0, 0), count: EventType.allCases.count * rowLength)
  // The days read last, of the recording and of the fact: most lines have them too. At first none, by
  // bytes that ten cannot make.
  private var days = [(head: (low: UInt64, high: UInt64), day: Day)](
    repeating: ((.max, .max), .distant), count: 2)

  /// The day written in the ten bytes from `start`; `memory` 0 for recordings, 1 for facts.
  @inline(__always)
  mutating func day(_ reader: FieldReader, _ start: Int, _ memory: Int) -> Day? {
    let head = reader.bytes.head(start, start &+ 10)
    if days[memory].head == head { return days[memory].day }
    guard let day = reader.day(.init(kind: .string, start: start, end: start &+ 10)) else {
      return nil
    }
    days[memory] = (head, day)
    return day
  }

  /// Takes the key, with its comma and colon, that is likely to come after `key`, the place of one plus
  /// one, in an event of `type`; -1 when another comes.
  @inline(__always)
  mutating func takeKey(_ cursor: inout PlainCursor, _ type: Int, after key: Int) -> Int {
    let place = type &* Self.rowLength &+ key
    let guesses = next[place]
    if guesses.first > 0, let literal = keys[Int(guesses.first) &- 1], cursor.take(literal) {
      return Int(guesses.first) &- 1
    }
    guard guesses.second > 0, let literal = keys[Int(guesses.second) &- 1], cursor.take(literal)
    else { return -1 }
    next[place] = (guesses.second, guesses.first)
    return Int(guesses.second) &- 1
  }

  /// Learns what came after `key`.
  mutating func learn(_ type: Int, after key: Int, _ found: Int) {
    next[type * Self.rowLength + key] = (UInt8(found + 1), next[type * Self.rowLength + key].first)
  }
}

extension LedgerBuilder {
  /// Reads the line at `start` when it is plain and whole, and tells where it ends; `nil`, nothing
  /// done, for any other line, which the general reader then judges.
  mutating func readPlain(_ bytes: Bytes, at start: Int, file: Int, offset: Int) -> Int? {
    var cursor = PlainCursor(bytes, at: start)
    guard let opening = plain.start, cursor.take(opening), cursor.position &+ 26 <= bytes.count,
      let id = TextKey(bytes, cursor.position, cursor.position &+ 26), id.isULID
    else { return nil }
    cursor.position &+= 26
    let reader = FieldReader(bytes)
    guard let literal = plain.type, cursor.take(literal) else { return nil }
    let name = cursor.position
    let nameEnd = cursor.string()
    guard nameEnd >= 0 else { return nil }
    let symbol = symbols.intern(bytes, name, nameEnd)
    guard let type = symbols.eventType(symbol), let literal = plain.at,
      cursor.take(literal), cursor.position &+ 24 <= bytes.count,
      let today = plain.day(reader, cursor.position, 0),
      let clock = reader.clock(cursor.position)
    else { return nil }
    let at = Instant(milliseconds: Int64(today.number) * 86_400_000 + Int64(clock))
    cursor.position &+= 24
    guard let literal = plain.by, cursor.take(literal), cursor.string() >= 0 else { return nil }
    let place = Int(symbol.index) - 1
    capture.clear()
    var on = Day.distant
    if type.isFact {
      guard let literal = plain.on, cursor.take(literal), cursor.position &+ 11 <= bytes.count,
        let day = plain.day(reader, cursor.position, 1),
        bytes[cursor.position &+ 10] == UInt8(ascii: "\""), capture.mark(Self.onKey)
      else { return nil }
      cursor.position &+= 11
      on = day
    }
    guard captureRest(place, &cursor, reader), capture.isComplete(place),
      cursor.position == bytes.count || cursor.byte == 0x0A,
      cursor.position &- start <= Self.lineLimit
    else { return nil }
    var fact = Fact(
      at: at, source: Source(file: file, offset: offset &+ start), youth: .none, on: on,
      content: .other, type: type)
    put(type, into: &fact, reader)
    append(fact, EventID(id))
    return cursor.position
  }

  private static let onKey = Int(EventKey.on.rawValue)
  // Those before `on`, each of which the line has had.
  private static let opening = 0..<Int(EventKey.on.rawValue)

  // Every member that is left, and the closing brace.
  @inline(__always)
  private mutating func captureRest(
    _ type: Int, _ cursor: inout PlainCursor, _ reader: FieldReader
  ) -> Bool {
    var previous = 0
    while true {
      var key = plain.takeKey(&cursor, type, after: previous)
      if key < 0 {
        if cursor.take(UInt8(ascii: "}")) { return true }
        guard let found = takeKey(&cursor), !Self.opening.contains(found) else { return false }
        key = found
        plain.learn(type, after: previous, key)
      }
      guard capture.mark(key),
        capture.capturePlain(
          key, of: type, at: &cursor, symbols: &symbols, tables: &tables)
          || captureValue(key, type, &cursor, reader)
      else { return false }
      previous = key &+ 1
    }
  }

  // A comma, a known key and its colon.
  private func takeKey(_ cursor: inout PlainCursor) -> Int? {
    guard cursor.take(UInt8(ascii: ",")), cursor.take(UInt8(ascii: "\"")) else { return nil }
    let start = cursor.position
    let end = cursor.string()
    guard end >= 0, cursor.take(UInt8(ascii: ":")) else { return nil }
    return TextKey(cursor.bytes, start, end).flatMap(plain.names.find)
  }

  // A value of any kind, by the strict reader.
  private mutating func captureValue(
    _ key: Int, _ type: Int, _ cursor: inout PlainCursor, _ reader: FieldReader
  ) -> Bool {
    var scanner = JSONScanner(cursor.bytes, at: cursor.position, line: true)
    guard let token = try? scanner.value(depth: 2) else { return false }
    cursor.position = scanner.position
    return capture.capture(
      key, of: type, token, from: reader, symbols: &symbols, tables: &tables)
  }
}
