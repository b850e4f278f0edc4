/// A strict reader of one JSON text, moving forward over bytes it does not own.
package struct JSONScanner {
  /// What a value looks like before anyone asks what it means.
  package enum Kind: UInt8, Sendable {
    case string, escapedString, number, bool, null, array, object
  }

  /// A scanned value: its kind and its bytes; for strings, those between the quotes.
  package struct Token: Sendable {
    package var kind: Kind
    package var start: Int
    package var end: Int
  }

  /// The deepest nesting read.
  package static let depthLimit = 64

  package let bytes: Bytes
  package private(set) var position: Int
  // A line feed ends an event line, and is white space in any other text.
  private let isLine: Bool

  package init(_ bytes: Bytes, at position: Int = 0, line: Bool = false) {
    precondition(position >= 0 && position <= bytes.count)
    self.bytes = bytes
    self.position = position
    isLine = line
  }

  package init(_ buffer: UnsafeBufferPointer<UInt8>) { self.init(Bytes(buffer)) }

  /// Whether nothing is left of the text.
  package var isAtEnd: Bool {
    position >= bytes.count || isLine && bytes[position] == 0x0A
  }

  package func fault(_ problem: JSONFault.Problem) -> JSONFault {
    JSONFault(problem: isAtEnd ? .unexpectedEnd : problem, offset: position)
  }

  /// Passes over the four white-space bytes of JSON and tells the byte that follows; 0 at the end.
  @inline(__always)
  package mutating func peek() -> UInt8 {
    while position < bytes.count {
      let byte = bytes[position]
      if byte > 0x20 { return byte }
      guard byte == 0x20 || byte == 0x0D || byte == 0x09 || byte == 0x0A && !isLine else {
        return byte
      }
      position &+= 1
    }
    return 0
  }

  /// Takes `byte` after white space; false, without moving past it, when another stands there.
  @inline(__always)
  package mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte, position < bytes.count else { return false }
    position += 1
    return true
  }

  /// Takes `byte` or throws.
  @inline(__always)
  package mutating func expect(_ byte: UInt8) throws(JSONFault) {
    guard take(byte) else { throw fault(.unexpectedByte) }
  }

  /// Checks that nothing but white space is left.
  package mutating func expectEnd() throws(JSONFault) {
    _ = peek()
    guard isAtEnd else {
      throw JSONFault(problem: .trailingBytes, offset: position)
    }
  }

  /// Scans a whole value of any kind; nested containers are checked, duplicate keys included.
  package mutating func value(depth: Int = 1) throws(JSONFault) -> Token {
    switch peek() {
    case UInt8(ascii: "\""): return try string()
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "t"): return try literal("true", .bool)
    case UInt8(ascii: "f"): return try literal("false", .bool)
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: return try number()
    }
  }

  /// Scans a string, quotes included; the token spans what is between them.
  @inline(__always)
  package mutating func string() throws(JSONFault) -> Token {
    try expect(UInt8(ascii: "\""))
    let start = position
    var escaped = false
    while true {
      position = bytes.endOfPlainText(from: position)
      guard position < bytes.count else { throw fault(.unexpectedEnd) }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        let token = Token(kind: escaped ? .escapedString : .string, start: start, end: position)
        position += 1
        return token
      }
      if byte == UInt8(ascii: "\\") {
        escaped = true
        try escape()
      } else if byte < 0x20 {
        throw fault(.controlCharacter)
      } else if byte >= 0x80 {
        try multibyte()
      } else {
        position += 1
      }
    }
  }

  private mutating func escape() throws(JSONFault) {
    position += 1
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    switch bytes[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      let unit = try hexadecimal()
      guard unit & 0xF800 == 0xD800 else { return }
      guard unit < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
        bytes[position + 1] == UInt8(ascii: "u")
      else { throw fault(.invalidEscape) }
      position += 1
      guard try hexadecimal() & 0xFC00 == 0xDC00 else { throw fault(.invalidEscape) }
    default: throw fault(.invalidEscape)
    }
  }

  // At the `u`; leaves the position after the four digits.
  private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
    position += 1
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count else { throw fault(.unexpectedEnd) }
      switch bytes[position] {
      case let byte where byte >= 48 && byte <= 57: unit = unit << 4 | UInt32(byte - 48)
      case let byte where byte >= 65 && byte <= 70: unit = unit << 4 | UInt32(byte - 55)
      case let byte where byte >= 97 && byte <= 102: unit = unit << 4 | UInt32(byte - 87)
      default: throw fault(.invalidEscape)
      }
      position += 1
    }
    return unit
  }

  private mutating func multibyte() throws(JSONFault) {
    guard let end = bytes.endOfCharacter(at: position) else { throw fault(.invalidUTF8) }
    position = end
  }

  private mutating func literal(_ word: StaticString, _ kind: Kind) throws(JSONFault) -> Token {
    let start = position
    for index in 0..<word.utf8CodeUnitCount {
      guard position < bytes.count, bytes[position] == word.utf8Start[index] else {
        throw fault(.invalidLiteral)
      }
      position += 1
    }
    return Token(kind: kind, start: start, end: position)
  }

  private mutating func number() throws(JSONFault) -> Token {
    let start = position
    if position < bytes.count, bytes[position] == UInt8(ascii: "-") { position += 1 }
    guard position < bytes.count, isDigit else {
      throw fault(position == start ? .unexpectedByte : .invalidNumber)
    }
    if bytes[position] == UInt8(ascii: "0") { position += 1 } else { passDigits() }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      guard isDigit else { throw fault(.invalidNumber) }
      passDigits()
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count, bytes[position] == 0x2B || bytes[position] == 0x2D {
        position += 1
      }
      guard isDigit else { throw fault(.invalidNumber) }
      passDigits()
    }
    return Token(kind: .number, start: start, end: position)
  }

  private var isDigit: Bool {
    position < bytes.count && bytes[position] >= 48 && bytes[position] <= 57
  }

  private mutating func passDigits() { while isDigit { position += 1 } }

  private mutating func array(depth: Int) throws(JSONFault) -> Token {
    guard depth <= Self.depthLimit else { throw fault(.tooDeep) }
    let start = position
    try expect(UInt8(ascii: "["))
    if !take(UInt8(ascii: "]")) {
      repeat { _ = try value(depth: depth + 1) } while take(UInt8(ascii: ","))
      try expect(UInt8(ascii: "]"))
    }
    return Token(kind: .array, start: start, end: position)
  }

  private mutating func object(depth: Int) throws(JSONFault) -> Token {
    guard depth <= Self.depthLimit else { throw fault(.tooDeep) }
    let start = position
    try expect(UInt8(ascii: "{"))
    if !take(UInt8(ascii: "}")) {
      var keys = ObjectKeys()
      repeat {
        _ = peek()
        let key = try string()
        guard keys.insert(key, self) else {
          throw JSONFault(problem: .duplicateKey, offset: key.start)
        }
        try expect(UInt8(ascii: ":"))
        _ = try value(depth: depth + 1)
      } while take(UInt8(ascii: ","))
      try expect(UInt8(ascii: "}"))
    }
    return Token(kind: .object, start: start, end: position)
  }

  /// The UTF-8 of a scanned string, escapes resolved.
  package func text(_ token: Token) -> [UInt8] {
    guard token.kind == .escapedString else { return bytes[token.start..<token.end] }
    var result: [UInt8] = []
    result.reserveCapacity(token.end - token.start)
    var index = token.start
    func unit(at index: Int) -> UInt32 {
      (index..<index + 4).reduce(0) { unit, place in
        let digit = bytes[place]
        return unit << 4 | UInt32(digit <= 57 ? digit - 48 : (digit | 32) - 87)
      }
    }
    while index < token.end {
      guard bytes[index] == UInt8(ascii: "\\") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let mark = bytes[index + 1]
      index += 2
      switch mark {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"):
        var scalar = unit(at: index)
        index += 4
        if scalar & 0xFC00 == 0xD800 {
          scalar = 0x10000 + (scalar & 0x3FF) << 10 + (unit(at: index + 2) & 0x3FF)
          index += 6
        }
        result.append(contentsOf: Unicode.Scalar(scalar).map { Array(String($0).utf8) } ?? [])
      default: result.append(mark)
      }
    }
    return result
  }
}
