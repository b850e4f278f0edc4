/// The members of one line's object, by key; reused from line to line.
package struct LineMembers {
  /// More than there are keys.
  package static let capacity = 80

  private let names = KeyNames.all
  private var tokens = [JSONScanner.Token](
    repeating: .init(kind: .null, start: 0, end: 0), count: capacity)
  // A set: a foreign line may hold thousands of keys.
  private var unknown = Set<[UInt8]>()
  /// The keys there are, one bit each, by their place in `EventKey`.
  private(set) var keys: UInt128 = 0

  /// Whether the object scanned last has keys that the format does not know.
  var hasUnknown: Bool { !unknown.isEmpty }

  /// The value of `key` in the object scanned last; `nil` when absent.
  @inline(__always)
  subscript(key: EventKey) -> JSONScanner.Token? {
    keys & key.bit == 0 ? nil : tokens[Int(key.rawValue)]
  }

  /// The value of the key at that place, which is there.
  @inline(__always)
  func token(at key: Int) -> JSONScanner.Token { tokens[key] }

  /// Scans the object that starts at the scanner's position, checking it whole.
  mutating func scan(_ scanner: inout JSONScanner) throws(JSONFault) {
    keys = 0
    if !unknown.isEmpty { unknown.removeAll() }
    try scanner.expect(UInt8(ascii: "{"))
    guard !scanner.take(UInt8(ascii: "}")) else { return }
    repeat {
      _ = scanner.peek()
      let key = try scanner.string()
      try scanner.expect(UInt8(ascii: ":"))
      let value = try scanner.value(depth: 2)
      try put(key, value, scanner)
    } while scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "}"))
  }

  @inline(__always)
  private mutating func put(
    _ key: JSONScanner.Token, _ value: JSONScanner.Token, _ scanner: JSONScanner
  ) throws(JSONFault) {
    let known =
      key.kind == .string
      ? TextKey(scanner.bytes, key.start, key.end).flatMap(names.find)
      : names.find(scanner.text(key))
    if let known {
      let bit = UInt128(1) << UInt128(known)
      guard keys & bit == 0 else { throw JSONFault(problem: .duplicateKey, offset: key.start) }
      keys |= bit
      tokens[known] = value
    } else {
      guard unknown.insert(scanner.text(key)).inserted else {
        throw JSONFault(problem: .duplicateKey, offset: key.start)
      }
    }
  }
}

extension EventKey {
  /// The key in a set of keys.
  @inline(__always)
  var bit: UInt128 { UInt128(1) << UInt128(rawValue) }
}
