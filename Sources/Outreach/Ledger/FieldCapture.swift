/// The captured own keys of one line: each checked against the schema and held as a small number.
struct FieldCapture {
  /// A key's value does not fit the schema.
  enum Refusal: Error, Equatable {
    case missing(EventKey)
    case wrongKind(EventKey)
  }

  let schemas: TypeSchemas
  let keepsDetails: Bool
  let companies = [TextKey("jeune"), TextKey("proche")]
  let statuses = [TextKey("tenue"), TextKey("annulee"), TextKey("reportee")]
  // By key: the number of the line that has it, four times, plus how: 1 there, 2 null, 3 kept;
  // and the captured number.
  private var keys = [(mark: UInt64, value: UInt64)](
    repeating: (0, 0), count: LineMembers.capacity)
  private var line: UInt64 = 0
  // Reused from list to list.
  var list: [Symbol] = []
  /// The traits of a description, when `traits` is present.
  var traits: [Said] = []

  init(keepsDetails: Bool = false) {
    self.keepsDetails = keepsDetails
    schemas = keepsDetails ? .detailed : .all
  }

  /// Begins a new line: forgets what was captured.
  @inline(__always)
  mutating func clear() { line &+= 4 }

  /// Takes note that the line has `key`; false when it had it already.
  @inline(__always)
  mutating func mark(_ key: Int) -> Bool {
    guard keys[key].mark < line else { return false }
    keys[key].mark = line | 1
    return true
  }

  @inline(__always)
  mutating func keep(_ key: Int, _ value: UInt64) {
    keys[key] = (line | 3, value)
  }

  /// Checks and captures one key of an event of that type; both by their places. False when the value
  /// is of the wrong kind; a key that is not the type's own is not looked at.
  mutating func capture(
    _ key: Int, of type: Int, _ token: JSONScanner.Token, from reader: FieldReader,
    symbols: inout SymbolTable, tables: inout LedgerTables
  ) -> Bool {
    guard let field = schemas.field(type, key) else { return true }
    if token.kind == .null {
      keys[key].mark = line | 2
      return true
    }
    guard field.isKept else { return reader.isOfKind(field.kind, token) }
    guard let value = value(field.kind, key, token, reader, &symbols, &tables) else {
      return false
    }
    keep(key, value)
    return true
  }

  /// Whether every key that an event of that type must have was there.
  @inline(__always)
  func isComplete(_ type: Int) -> Bool {
    for key in schemas.required(type) {
      let mark = keys[Int(key)].mark
      guard mark > line, mark != line | 2 else { return false }
    }
    return true
  }

  /// Checks and captures the own keys of an event of the type at that place of `EventType`.
  mutating func capture(
    _ type: Int, of members: LineMembers, from reader: FieldReader,
    symbols: inout SymbolTable, tables: inout LedgerTables
  ) throws(Refusal) {
    clear()
    var keys = members.keys
    while keys != 0 {
      let key = keys.trailingZeroBitCount
      keys &= keys &- 1
      let token = members.token(at: key)
      guard mark(key),
        capture(key, of: type, token, from: reader, symbols: &symbols, tables: &tables)
      else { throw refusal(type, members, reader, &symbols, &tables) }
    }
    guard isComplete(type) else { throw refusal(type, members, reader, &symbols, &tables) }
  }

  // The first of the type's keys, in the order of the schema, that is at fault.
  private mutating func refusal(
    _ type: Int, _ members: LineMembers, _ reader: FieldReader, _ symbols: inout SymbolTable,
    _ tables: inout LedgerTables
  ) -> Refusal {
    let fields = schemas.fields(type)
    for field in fields {
      guard let token = members[field.key], token.kind != .null else {
        if field.isRequired { return .missing(field.key) }
        continue
      }
      let key = Int(field.key.rawValue)
      if value(field.kind, key, token, reader, &symbols, &tables) == nil {
        return .wrongKind(field.key)
      }
    }
    return .wrongKind(.type)
  }

  func isNull(_ key: EventKey) -> Bool { keys[Int(key.rawValue)].mark == line | 2 }

  /// The captured number of a key; `nil` when absent or null.
  @inline(__always)
  func number(_ key: EventKey) -> Int? {
    let captured = keys[Int(key.rawValue)]
    return captured.mark == line | 3 ? Int(truncatingIfNeeded: captured.value) : nil
  }

  /// The captured text; `Symbol.none` when absent.
  @inline(__always)
  func symbol(_ key: EventKey) -> Symbol {
    number(key).map { Symbol(index: UInt32(truncatingIfNeeded: $0)) } ?? .none
  }

  /// The captured list; empty when absent.
  @inline(__always)
  func list(_ key: EventKey) -> SymbolList {
    number(key).map { SymbolList(index: UInt32(truncatingIfNeeded: $0)) } ?? .empty
  }

  /// The captured day.
  func day(_ key: EventKey) -> Day? { number(key).map { Day(number: Int32($0)) } }

  /// Where the captured text of a key stands, quotes left out; for `target` and `with`.
  func place(_ key: EventKey) -> Range<Int> {
    number(key).map { $0 >> 32..<$0 & 0xFFFF_FFFF } ?? 0..<0
  }

  // The value as a number, by kind: symbol index, list index, day number, 0 or 1, its place, ...
  @inline(__always)
  private mutating func value(
    _ kind: EventField.Kind, _ key: Int, _ token: JSONScanner.Token, _ reader: FieldReader,
    _ symbols: inout SymbolTable, _ tables: inout LedgerTables
  ) -> UInt64? {
    func number(_ symbol: Symbol?) -> UInt64? { symbol.map { UInt64($0.index) } }
    switch kind {
    case .identifier:
      // Identifiers of events are not symbols.
      if key == Int(EventKey.target.rawValue) {
        return reader.isIdentifier(token) ? token.place : nil
      }
      return number(reader.identifier(token, &symbols))
    case .code: return number(reader.symbol(token, &symbols))
    case .company:
      return companies.contains(reader.key(token)) ? number(reader.symbol(token, &symbols)) : nil
    case .sessionStatus:
      return statuses.contains(reader.key(token)) ? number(reader.symbol(token, &symbols)) : nil
    case .text:
      if key == Int(EventKey.title.rawValue) { return number(reader.symbol(token, &symbols)) }
      return token.kind.isString ? 0 : nil
    case .boolean: return reader.bool(token).map { $0 ? 1 : 0 }
    case .natural: return reader.natural(token).map(UInt64.init)
    case .day: return reader.day(token).map { UInt64(bitPattern: Int64($0.number)) }
    case .clock: return reader.isClock(token) ? 0 : nil
    case .birth: return reader.birth(token).map { UInt64($0.year * 100 + $0.month) }
    case .codes: return tables.keep(list(token, reader) { reader.symbol($0, &symbols) })
    case .identifiers:
      return tables.keep(list(token, reader) { reader.identifier($0, &symbols) })
    case .pair: return pair(token, reader, &symbols)
    case .traits: return capture(traits: token, reader, &symbols) ? 0 : nil
    case .cooperations: return tables.keep(cooperations(token, reader, &symbols))
    case .replacement: return token.kind == .object ? token.place : nil
    }
  }

  // The symbols of an array whose every item has one.
  private mutating func list(
    _ token: JSONScanner.Token, _ reader: FieldReader,
    _ symbol: (JSONScanner.Token) -> Symbol?
  ) -> [Symbol]? {
    list.removeAll(keepingCapacity: true)
    guard token.kind == .array else { return nil }
    var items = reader.items(token)
    while let item = items.next() {
      guard let symbol = symbol(item) else { return nil }
      list.append(symbol)
    }
    return list
  }

  private mutating func pair(
    _ token: JSONScanner.Token, _ reader: FieldReader, _ symbols: inout SymbolTable
  ) -> UInt64? {
    guard let pair = list(token, reader, { reader.identifier($0, &symbols) }), pair.count == 2
    else { return nil }
    return UInt64(pair[0].index) << 32 | UInt64(pair[1].index)
  }

  private mutating func capture(
    traits token: JSONScanner.Token, _ reader: FieldReader, _ symbols: inout SymbolTable
  ) -> Bool {
    traits.removeAll(keepingCapacity: true)
    guard token.kind == .object else { return false }
    var members = reader.members(token)
    while let (key, value) = members.next() {
      guard let trait = reader.symbol(key, &symbols) else { return false }
      switch value.kind {
      case .null: traits.append(Said(.trait(trait), .unknown))
      case .bool: traits.append(Said(.trait(trait), .bool(reader.bool(value) == true)))
      case .string, .escapedString:
        guard let symbol = reader.symbol(value, &symbols) else { return false }
        traits.append(Said(.trait(trait), .symbol(symbol)))
      default: return false
      }
    }
    return true
  }

  // The partners of an action; the level of cooperation is checked and left in the line.
  private mutating func cooperations(
    _ token: JSONScanner.Token, _ reader: FieldReader, _ symbols: inout SymbolTable
  ) -> [Symbol]? {
    list(token, reader) { item in
      guard reader.isCooperation(item) else { return nil }
      var members = reader.members(item)
      while let (key, value) = members.next() {
        if reader.key(key) == TextKey("partner") { return reader.identifier(value, &symbols) }
      }
      return nil
    }
  }
}

extension JSONScanner.Token {
  /// Start and end in one number.
  fileprivate var place: UInt64 { UInt64(start) << 32 | UInt64(end) }
}
