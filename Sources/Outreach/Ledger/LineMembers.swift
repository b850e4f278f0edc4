/// The members of one line's object, by key; reused from line to line.
struct LineMembers {
  private var tokens: [JSONScanner.Token]
  private var lines: [UInt32]
  private var line: UInt32 = 0
  private var unknown: [[UInt8]] = []

  init() {
    let count = EventKey.allCases.count
    tokens = Array(repeating: .init(kind: .null, start: 0, end: 0), count: count)
    lines = Array(repeating: 0, count: count)
  }

  /// The value of `key` in the object scanned last; `nil` when absent.
  @inline(__always)
  subscript(key: EventKey) -> JSONScanner.Token? {
    lines[Int(key.rawValue)] == line ? tokens[Int(key.rawValue)] : nil
  }

  /// Scans the object that starts at the scanner's position, checking it whole.
  mutating func scan(_ scanner: inout JSONScanner, symbols: SymbolTable) throws(JSONFault) {
    line &+= 1
    unknown.removeAll(keepingCapacity: true)
    try scanner.expect(UInt8(ascii: "{"))
    guard !scanner.take(UInt8(ascii: "}")) else { return }
    repeat {
      _ = scanner.peek()
      let key = try scanner.string()
      try scanner.expect(UInt8(ascii: ":"))
      let value = try scanner.value(depth: 2)
      try put(key, value, scanner, symbols)
    } while scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "}"))
  }

  @inline(__always)
  private mutating func put(
    _ key: JSONScanner.Token, _ value: JSONScanner.Token, _ scanner: JSONScanner,
    _ symbols: SymbolTable
  ) throws(JSONFault) {
    let symbol =
      key.kind == .string
      ? symbols.find(scanner.bytes[key.start..<key.end]) : symbols.find(scanner.text(key))
    if let symbol, let known = symbols.eventKey(symbol) {
      let index = Int(known.rawValue)
      guard lines[index] != line else {
        throw JSONFault(problem: .duplicateKey, offset: key.start)
      }
      lines[index] = line
      tokens[index] = value
    } else {
      let text = scanner.text(key)
      guard !unknown.contains(text) else {
        throw JSONFault(problem: .duplicateKey, offset: key.start)
      }
      unknown.append(text)
    }
  }
}
