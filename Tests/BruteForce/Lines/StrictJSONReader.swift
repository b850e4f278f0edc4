/// RFC 8259 read one byte at a time: "no trailing comma, byte-order mark or duplicate key, valid UTF-8,
/// depth ≤ 64".
struct StrictJSONReader {
  private struct Refused: Error {}

  private let bytes: [UInt8]
  private var place = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that `bytes` hold and nothing else; `nil` when they are not JSON.
  static func read(_ bytes: [UInt8]) -> StrictJSON? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var reader = StrictJSONReader(bytes)
    guard let value = try? reader.value(depth: 0) else { return nil }
    return reader.next == nil ? value : nil
  }

  // The byte that follows white space.
  private var next: UInt8? {
    mutating get {
      while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
      return place < bytes.count ? bytes[place] : nil
    }
  }

  private mutating func take(_ byte: Character) throws {
    guard let found = next, found == byte.asciiValue else { throw Refused() }
    place += 1
  }

  private mutating func value(depth: Int) throws -> StrictJSON {
    switch next.map({ Character(Unicode.Scalar($0)) }) {
    case "{": return .object(try object(depth: depth + 1))
    case "[": return .array(try array(depth: depth + 1))
    case "\"": return .string(try string())
    case "t": return try word("true", .bool(true))
    case "f": return try word("false", .bool(false))
    case "n": return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object(depth: Int) throws -> [StrictJSON.Member] {
    guard depth <= 64 else { throw Refused() }
    var members: [StrictJSON.Member] = []
    var keys = Set<[UInt8]>()
    try take("{")
    if (try? take("}")) != nil { return members }
    while true {
      guard next == 0x22 else { throw Refused() }
      let key = try string()
      guard keys.insert(key).inserted else { throw Refused() }
      try take(":")
      members.append(.init(key: key, value: try value(depth: depth)))
      if (try? take("}")) != nil { return members }
      try take(",")
    }
  }

  private mutating func array(depth: Int) throws -> [StrictJSON] {
    guard depth <= 64 else { throw Refused() }
    var items: [StrictJSON] = []
    try take("[")
    if (try? take("]")) != nil { return items }
    while true {
      items.append(try value(depth: depth))
      if (try? take("]")) != nil { return items }
      try take(",")
    }
  }

  private mutating func word(_ word: String, _ value: StrictJSON) throws -> StrictJSON {
    guard bytes[place...].starts(with: word.utf8) else { throw Refused() }
    place += word.utf8.count
    return value
  }

  private mutating func digits() throws {
    let start = place
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
    guard place > start else { throw Refused() }
  }

  private mutating func number() throws -> [UInt8] {
    let start = place
    func isThere(_ choices: String) -> Bool {
      place < bytes.count && choices.utf8.contains(bytes[place])
    }
    if isThere("-") { place += 1 }
    if isThere("0") { place += 1 } else { try digits() }
    if isThere(".") {
      place += 1
      try digits()
    }
    if isThere("eE") {
      place += 1
      if isThere("+-") { place += 1 }
      try digits()
    }
    return Array(bytes[start..<place])
  }

  private mutating func string() throws -> [UInt8] {
    place += 1
    var text: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case 0x22: return text
      case 0..<0x20: throw Refused()
      case 0x5C: text += try escaped()
      default: text.append(byte)
      }
    }
    throw Refused()
  }

  // What follows a backslash.
  private mutating func escaped() throws -> [UInt8] {
    guard place < bytes.count else { throw Refused() }
    let mark = Character(Unicode.Scalar(bytes[place]))
    place += 1
    let plain: [Character: UInt8] = [
      "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9,
    ]
    if let byte = plain[mark] { return [byte] }
    guard mark == "u" else { throw Refused() }
    let unit = try fourDigits()
    if UTF16.isTrailSurrogate(unit) { throw Refused() }
    guard UTF16.isLeadSurrogate(unit) else {
      return Array(String(decoding: [unit], as: UTF16.self).utf8)
    }
    guard bytes[place...].starts(with: "\\u".utf8) else { throw Refused() }
    place += 2
    let trail = try fourDigits()
    guard UTF16.isTrailSurrogate(trail) else { throw Refused() }
    return Array(String(decoding: [unit, trail], as: UTF16.self).utf8)
  }

  private mutating func fourDigits() throws -> UInt16 {
    let digits = bytes[place...].prefix(4)
    let hexadecimal = Array("0123456789abcdefABCDEF".utf8)
    guard digits.count == 4, digits.allSatisfy(hexadecimal.contains),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw Refused() }
    place += 4
    return unit
  }
}
