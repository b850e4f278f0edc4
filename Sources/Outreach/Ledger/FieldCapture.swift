/// The captured own keys of one line: each checked against the schema and held as a small number.
struct FieldCapture {
  /// A key's value does not fit the schema.
  enum Refusal: Error, Equatable {
    case missing(EventKey)
    case wrongKind(EventKey)
  }

  private enum State: UInt8 { case absent, null, present }

  private var states = [State](repeating: .absent, count: EventKey.allCases.count)
  private var values = [UInt64](repeating: 0, count: EventKey.allCases.count)
  /// The traits of a description, when `traits` is present.
  private(set) var traits: [(Symbol, CharacteristicValue)] = []

  /// Checks and captures every key of `fields`; keys outside the schema are not looked at.
  mutating func capture(
    _ fields: [EventField], of members: LineMembers, from reader: FieldReader,
    symbols: inout SymbolTable, tables: inout LedgerTables
  ) throws(Refusal) {
    for field in fields {
      let index = Int(field.key.rawValue)
      guard let token = members[field.key], token.kind != .null else {
        guard !field.isRequired else { throw .missing(field.key) }
        states[index] = members[field.key] == nil ? .absent : .null
        continue
      }
      guard let value = try? value(field, token, reader, &symbols, &tables) else {
        throw .wrongKind(field.key)
      }
      states[index] = .present
      values[index] = value
    }
  }

  func isNull(_ key: EventKey) -> Bool { states[Int(key.rawValue)] == .null }

  /// The captured number of a key; `nil` when absent or null.
  func number(_ key: EventKey) -> Int? {
    states[Int(key.rawValue)] == .present ? Int(truncatingIfNeeded: values[Int(key.rawValue)]) : nil
  }

  /// The captured text; `Symbol.none` when absent.
  func symbol(_ key: EventKey) -> Symbol { number(key).map { Symbol(index: UInt32($0)) } ?? .none }

  /// The captured list; empty when absent.
  func list(_ key: EventKey) -> SymbolList {
    number(key).map { SymbolList(index: UInt32($0)) } ?? .empty
  }

  /// The captured day.
  func day(_ key: EventKey) -> Day? { number(key).map { Day(number: Int32($0)) } }

  // The value as a number, by kind: symbol index, list index, day number, 0 or 1, ...
  private mutating func value(
    _ field: EventField, _ token: JSONScanner.Token, _ reader: FieldReader,
    _ symbols: inout SymbolTable, _ tables: inout LedgerTables
  ) throws(JSONFault) -> UInt64? {
    switch field.kind {
    case .identifier:
      guard reader.isIdentifier(token) else { return nil }
      // Identifiers of events are not symbols: they are read by who needs them.
      guard field.key != .target else { return 0 }
      return reader.symbol(token, &symbols).map { UInt64($0.index) }
    case .code: return reader.symbol(token, &symbols).map { UInt64($0.index) }
    case .company: return word(token, among: ["jeune", "proche"], reader, &symbols)
    case .sessionStatus:
      return word(token, among: ["tenue", "annulee", "reportee"], reader, &symbols)
    case .text:
      guard field.key != .title else {
        return reader.symbol(token, &symbols).map { UInt64($0.index) }
      }
      return reader.text(token).map { _ in 0 }
    case .boolean: return reader.bool(token).map { $0 ? 1 : 0 }
    case .natural: return reader.natural(token).map(UInt64.init)
    case .day: return reader.day(token).map { UInt64(bitPattern: Int64($0.number)) }
    case .clock: return reader.isClock(token) ? 0 : nil
    case .birth: return reader.birth(token).map { UInt64($0.year * 100 + $0.month) }
    case .codes, .identifiers:
      return try list(token, identifiers: field.kind == .identifiers, reader, &symbols, &tables)
    case .pair: return try pair(token, reader, &symbols)
    case .traits: return try capture(traits: token, reader, &symbols) ? 0 : nil
    case .cooperations: return try cooperations(token, reader, &symbols, &tables)
    case .replacement: return token.kind == .object ? 0 : nil
    }
  }

  private func word(
    _ token: JSONScanner.Token, among words: [StaticString], _ reader: FieldReader,
    _ symbols: inout SymbolTable
  ) -> UInt64? {
    guard let text = reader.text(token),
      words.contains(where: { $0.withUTF8Buffer { $0.elementsEqual(text) } })
    else { return nil }
    return reader.symbol(token, &symbols).map { UInt64($0.index) }
  }

  private func list(
    _ token: JSONScanner.Token, identifiers: Bool, _ reader: FieldReader,
    _ symbols: inout SymbolTable, _ tables: inout LedgerTables
  ) throws(JSONFault) -> UInt64? {
    guard let items = try reader.items(token) else { return nil }
    var list: [Symbol] = []
    for item in items {
      guard !identifiers || reader.isIdentifier(item), let symbol = reader.symbol(item, &symbols)
      else { return nil }
      list.append(symbol)
    }
    return UInt64(tables.lists.index(of: list))
  }

  private func pair(
    _ token: JSONScanner.Token, _ reader: FieldReader, _ symbols: inout SymbolTable
  ) throws(JSONFault) -> UInt64? {
    guard let items = try reader.items(token), items.count == 2,
      items.allSatisfy(reader.isIdentifier), let first = reader.symbol(items[0], &symbols),
      let second = reader.symbol(items[1], &symbols)
    else { return nil }
    return UInt64(first.index) << 32 | UInt64(second.index)
  }

  private mutating func capture(
    traits token: JSONScanner.Token, _ reader: FieldReader, _ symbols: inout SymbolTable
  ) throws(JSONFault) -> Bool {
    traits.removeAll(keepingCapacity: true)
    guard let members = try reader.members(token) else { return false }
    for (key, value) in members {
      let trait = symbols.intern(key)
      switch value.kind {
      case .null: traits.append((trait, .unknown))
      case .bool: traits.append((trait, .bool(reader.bool(value) == true)))
      case .string, .escapedString:
        guard let symbol = reader.symbol(value, &symbols) else { return false }
        traits.append((trait, .symbol(symbol)))
      default: return false
      }
    }
    return true
  }

  // The partners of an action; the level of cooperation is checked and left in the line.
  private func cooperations(
    _ token: JSONScanner.Token, _ reader: FieldReader, _ symbols: inout SymbolTable,
    _ tables: inout LedgerTables
  ) throws(JSONFault) -> UInt64? {
    guard let items = try reader.items(token) else { return nil }
    var partners: [Symbol] = []
    for item in items {
      guard let members = try reader.members(item) else { return nil }
      for (key, value) in members where key.elementsEqual("level".utf8) {
        guard value.kind == .null || reader.text(value) != nil else { return nil }
      }
      guard let partner = members.first(where: { $0.key.elementsEqual("partner".utf8) }),
        reader.isIdentifier(partner.value), let symbol = reader.symbol(partner.value, &symbols)
      else { return nil }
      partners.append(symbol)
    }
    return UInt64(tables.lists.index(of: partners))
  }
}
