/// Turns scanned values into compact ones, kind by kind.
struct FieldReader {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The symbol of a string; `nil` for any other kind.
  @inline(__always)
  func symbol(_ token: JSONScanner.Token, _ symbols: inout SymbolTable) -> Symbol? {
    switch token.kind {
    case .string: symbols.intern(bytes[token.start..<token.end])
    case .escapedString: symbols.intern(JSONScanner(bytes).text(token))
    default: nil
    }
  }

  /// The UTF-8 of a string, escapes resolved; `nil` for any other kind.
  func text(_ token: JSONScanner.Token) -> [UInt8]? {
    guard token.kind == .string || token.kind == .escapedString else { return nil }
    return JSONScanner(bytes).text(token)
  }

  /// Whether the string is an identifier: 1 to 64 of letters, digits, `.`, `_`, `-`.
  @inline(__always)
  func isIdentifier(_ token: JSONScanner.Token) -> Bool {
    guard token.kind == .string, (1...64).contains(token.end - token.start) else { return false }
    for byte in bytes[token.start..<token.end] {
      switch byte {
      case 48...57, 65...90, 97...122, 45, 46, 95: continue
      default: return false
      }
    }
    return true
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
    if token.end - start == 24, bytes[start + 10] == UInt8(ascii: "T"), bytes[start + 13] == 58,
      bytes[start + 16] == 58, bytes[start + 19] == 46, bytes[start + 23] == UInt8(ascii: "Z"),
      let day = day(.init(kind: .string, start: start, end: start + 10)),
      let hour = two(start + 11), let minute = two(start + 14), let second = two(start + 17),
      let hundredths = two(start + 20), (48...57).contains(bytes[start + 22]), hour < 24,
      minute < 60, second < 60
    {
      let clock = ((hour * 60 + minute) * 60 + second) * 1000
      let fraction = hundredths * 10 + Int(bytes[start + 22]) - 48
      return Instant(milliseconds: Int64(day.number) * 86_400_000 + Int64(clock + fraction))
    }
    return Instant(iso: String(decoding: bytes[start..<token.end], as: UTF8.self))
  }

  /// A whole number from 0, without fraction or exponent.
  func natural(_ token: JSONScanner.Token) -> Int? {
    guard token.kind == .number, token.end - token.start <= 15 else { return nil }
    var value = 0
    for byte in bytes[token.start..<token.end] {
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

  /// The items of an array.
  func items(_ token: JSONScanner.Token) throws(JSONFault) -> [JSONScanner.Token]? {
    guard token.kind == .array else { return nil }
    var scanner = JSONScanner(bytes, at: token.start)
    var items: [JSONScanner.Token] = []
    try scanner.expect(UInt8(ascii: "["))
    if scanner.take(UInt8(ascii: "]")) { return items }
    repeat { items.append(try scanner.value()) } while scanner.take(UInt8(ascii: ","))
    return items
  }

  /// The members of an object.
  func members(
    _ token: JSONScanner.Token
  ) throws(JSONFault) -> [(key: [UInt8], value: JSONScanner.Token)]? {
    guard token.kind == .object else { return nil }
    var scanner = JSONScanner(bytes, at: token.start)
    var members: [(key: [UInt8], value: JSONScanner.Token)] = []
    try scanner.expect(UInt8(ascii: "{"))
    if scanner.take(UInt8(ascii: "}")) { return members }
    repeat {
      _ = scanner.peek()
      let key = scanner.text(try scanner.string())
      try scanner.expect(UInt8(ascii: ":"))
      members.append((key, try scanner.value()))
    } while scanner.take(UInt8(ascii: ","))
    return members
  }

  @inline(__always)
  private func two(_ index: Int) -> Int? {
    let (tens, units) = (bytes[index], bytes[index + 1])
    guard tens >= 48, tens <= 57, units >= 48, units <= 57 else { return nil }
    return Int(tens - 48) * 10 + Int(units - 48)
  }
}
