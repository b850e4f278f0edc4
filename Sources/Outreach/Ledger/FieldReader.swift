/// Turns scanned values into compact ones, kind by kind.
struct FieldReader {
  let bytes: Bytes

  init(_ bytes: Bytes) { self.bytes = bytes }

  /// The symbol of a string; `nil` for any other kind.
  @inline(__always)
  func symbol(_ token: JSONScanner.Token, _ symbols: inout SymbolTable) -> Symbol? {
    switch token.kind {
    case .string: symbols.intern(bytes, token.start, token.end)
    case .escapedString: symbols.intern(JSONScanner(bytes).text(token))
    default: nil
    }
  }

  /// The symbol of a string that is an identifier: 1 to 64 of letters, digits, `.`, `_`, `-`.
  @inline(__always)
  func identifier(_ token: JSONScanner.Token, _ symbols: inout SymbolTable) -> Symbol? {
    // The digits of a ULID are those of an identifier.
    if token.kind == .string, token.end &- token.start == 26,
      let key = TextKey(bytes, token.start, token.end)
    {
      return symbols.intern(key)
    }
    return isIdentifier(token) ? symbol(token, &symbols) : nil
  }

  /// A short string or ULID; the empty text for any other value, which no word of the format is.
  @inline(__always)
  func key(_ token: JSONScanner.Token) -> TextKey {
    switch token.kind {
    case .string: return TextKey(bytes, token.start, token.end) ?? .empty
    case .escapedString: return TextKey(JSONScanner(bytes).text(token)) ?? .empty
    default: return .empty
    }
  }

  /// Whether the string is an identifier.
  @inline(__always)
  func isIdentifier(_ token: JSONScanner.Token) -> Bool {
    guard token.kind == .string, (1...64).contains(token.end - token.start) else { return false }
    for index in token.start..<token.end {
      switch bytes[index] {
      case 48...57, 65...90, 97...122, 45, 46, 95: continue
      default: return false
      }
    }
    return true
  }

  /// Whether a value is what a key of that kind holds.
  func isOfKind(_ kind: EventField.Kind, _ token: JSONScanner.Token) -> Bool {
    switch kind {
    case .identifier: return isIdentifier(token)
    case .code, .text: return token.kind.isString
    case .boolean: return token.kind == .bool
    case .natural: return natural(token) != nil
    case .day: return day(token) != nil
    case .clock: return isClock(token)
    case .birth: return birth(token) != nil
    case .codes, .identifiers:
      guard token.kind == .array else { return false }
      var items = items(token)
      while let item = items.next() {
        guard kind == .codes ? item.kind.isString : isIdentifier(item) else { return false }
      }
      return true
    case .cooperations:
      guard token.kind == .array else { return false }
      var items = items(token)
      while let item = items.next() { guard isCooperation(item) else { return false } }
      return true
    // Figures depend on the keys of these kinds wherever they stand.
    case .company, .sessionStatus, .pair, .traits, .replacement: return false
    }
  }

  /// Whether the value is a partner with, perhaps, a level.
  func isCooperation(_ token: JSONScanner.Token) -> Bool {
    guard token.kind == .object else { return false }
    var members = members(token)
    var hasPartner = false
    while let (key, value) = members.next() {
      switch self.key(key) {
      case TextKey("level"): guard value.kind == .null || value.kind.isString else { return false }
      case TextKey("partner"):
        guard isIdentifier(value) else { return false }
        hasPartner = true
      default: continue
      }
    }
    return hasPartner
  }

  /// A day written `2026-10-14`.
  @inline(__always)
  func day(_ token: JSONScanner.Token) -> Day? {
    let start = token.start
    guard token.kind == .string, token.end - start == 10, bytes[start + 4] == 45,
      bytes[start + 7] == 45, let century = two(start), let year = two(start + 2),
      let month = two(start + 5), let day = two(start + 8)
    else { return nil }
    return Day(year: century * 100 + year, month: month, day: day)
  }

  /// A moment written `2026-10-14T16:20:05.123Z`.
  func instant(_ token: JSONScanner.Token) -> Instant? {
    guard token.kind == .string, token.end - token.start >= 20 else { return nil }
    let start = token.start
    // The form the program writes, without an allocation; any other through the general reader.
    if token.end - start == 24,
      let day = day(.init(kind: .string, start: start, end: start + 10)),
      let clock = clock(start)
    {
      return Instant(milliseconds: Int64(day.number) * 86_400_000 + Int64(clock))
    }
    return Instant(iso: String(decoding: bytes[start..<token.end], as: UTF8.self))
  }

  /// Milliseconds of the day, of an instant of twenty-four bytes from `start`.
  @inline(__always)
  func clock(_ start: Int) -> Int? {
    guard bytes[start &+ 10] == UInt8(ascii: "T"), bytes[start &+ 13] == 58,
      bytes[start &+ 16] == 58, bytes[start &+ 19] == 46,
      bytes[start &+ 23] == UInt8(ascii: "Z"), let hour = two(start &+ 11),
      let minute = two(start &+ 14), let second = two(start &+ 17),
      let hundredths = two(start &+ 20), (48...57).contains(bytes[start &+ 22]), hour < 24,
      minute < 60, second < 60
    else { return nil }
    return ((hour * 60 + minute) * 60 + second) * 1000 + hundredths * 10
      + Int(bytes[start &+ 22]) - 48
  }

  /// A whole number from 0, without fraction or exponent.
  func natural(_ token: JSONScanner.Token) -> Int? {
    guard token.kind == .number, token.end - token.start <= 15 else { return nil }
    var value = 0
    for index in token.start..<token.end {
      let byte = bytes[index]
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte) - 48
    }
    return value
  }

  /// `true` or `false`.
  func bool(_ token: JSONScanner.Token) -> Bool? {
    token.kind == .bool ? bytes[token.start] == UInt8(ascii: "t") : nil
  }

  /// "2007" or "2007-05"; month 0 when not given.
  func birth(_ token: JSONScanner.Token) -> (year: Int, month: Int)? {
    let length = token.end - token.start
    guard token.kind == .string, length == 4 || length == 7, let century = two(token.start),
      let year = two(token.start + 2)
    else { return nil }
    if length == 4 { return (century * 100 + year, 0) }
    guard bytes[token.start + 4] == 45, let month = two(token.start + 5), (1...12).contains(month)
    else { return nil }
    return (century * 100 + year, month)
  }

  /// Whether the string is a time of day, `14:00`.
  func isClock(_ token: JSONScanner.Token) -> Bool {
    guard token.kind == .string, token.end - token.start == 5, bytes[token.start + 2] == 58,
      let hour = two(token.start), let minute = two(token.start + 3)
    else { return false }
    return hour < 24 && minute < 60
  }

  /// The items of a scanned array, one after another.
  func items(_ token: JSONScanner.Token) -> Contents { Contents(bytes, token) }

  /// The members of a scanned object, one after another.
  func members(_ token: JSONScanner.Token) -> Members { Members(contents: Contents(bytes, token)) }

  /// What stands between the brackets of a container that has been scanned whole.
  struct Contents {
    private var scanner: JSONScanner
    private let end: Int

    fileprivate init(_ bytes: Bytes, _ token: JSONScanner.Token) {
      scanner = JSONScanner(bytes, at: token.start + 1)
      end = token.end - 1
    }

    /// The next value, a member's key included; `nil` at the end.
    mutating func next() -> JSONScanner.Token? {
      let byte = scanner.peek()
      guard scanner.position < end else { return nil }
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") { _ = scanner.take(byte) }
      return try? scanner.value()
    }
  }

  /// Keys with their values.
  struct Members {
    fileprivate var contents: Contents

    /// The next member; `nil` at the end.
    mutating func next() -> (key: JSONScanner.Token, value: JSONScanner.Token)? {
      guard let key = contents.next(), let value = contents.next() else { return nil }
      return (key, value)
    }
  }

  @inline(__always)
  private func two(_ index: Int) -> Int? {
    let (tens, units) = (bytes[index], bytes[index + 1])
    guard tens >= 48, tens <= 57, units >= 48, units <= 57 else { return nil }
    return Int(tens - 48) * 10 + Int(units - 48)
  }
}
