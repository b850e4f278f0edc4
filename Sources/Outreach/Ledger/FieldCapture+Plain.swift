extension FieldCapture {
  /// Captures the value at the cursor, in its plainest spelling, of a key of an event of that type; false,
  /// and nothing moved, for one that is not plain or not right: the strict reader judges it.
  @inline(__always)
  mutating func capturePlain(
    _ key: Int, of type: Int, at cursor: inout PlainCursor, symbols: inout SymbolTable,
    tables: inout LedgerTables
  ) -> Bool {
    let start = cursor.position
    if capture(schemas.field(type, key), key, &cursor, &symbols, &tables) { return true }
    cursor.position = start
    return false
  }

  @inline(__always)
  private mutating func capture(
    _ field: TypeSchemas.Field?, _ key: Int, _ cursor: inout PlainCursor,
    _ symbols: inout SymbolTable, _ tables: inout LedgerTables
  ) -> Bool {
    guard let field else {
      return cursor.take(UInt8(ascii: "\"")) ? cursor.string() >= 0 : cursor.natural() >= 0
    }
    switch field.kind {
    case .identifier:
      guard key != Int(EventKey.target.rawValue), let text = ulid(&cursor) else { return false }
      if field.isKept { keep(key, UInt64(symbols.intern(text).index)) }
    case .code, .text:
      guard cursor.take(UInt8(ascii: "\"")) else { return false }
      let start = cursor.position
      let end = cursor.string()
      guard end >= 0 else { return false }
      if field.isKept { keep(key, UInt64(symbols.intern(cursor.bytes, start, end).index)) }
    case .natural:
      let value = cursor.natural()
      guard value >= 0 else { return false }
      if field.isKept { keep(key, UInt64(value)) }
    case .boolean:
      let value = cursor.bool()
      guard value >= 0 else { return false }
      if field.isKept { keep(key, UInt64(value)) }
    case .codes, .identifiers:
      guard
        captureList(
          &cursor, &symbols, identifiers: field.kind == .identifiers, isKept: field.isKept)
      else { return false }
      if field.isKept { keep(key, UInt64(tables.lists.intern(list[...]).index)) }
    case .traits:
      guard captureTraits(&cursor, &symbols) else { return false }
      keep(key, 0)
    default: return false
    }
    return true
  }

  @inline(__always)
  private func ulid(_ cursor: inout PlainCursor) -> TextKey? {
    let start = cursor.position &+ 1
    guard cursor.byte == UInt8(ascii: "\""), start &+ 26 < cursor.bytes.count,
      let text = TextKey(cursor.bytes, start, start &+ 26), text.isULID,
      cursor.bytes[start &+ 26] == UInt8(ascii: "\"")
    else { return nil }
    cursor.position = start &+ 27
    return text
  }

  // The symbols of a list, in `list`.
  @inline(__always)
  private mutating func captureList(
    _ cursor: inout PlainCursor, _ symbols: inout SymbolTable, identifiers: Bool, isKept: Bool
  ) -> Bool {
    guard cursor.take(UInt8(ascii: "[")) else { return false }
    list.removeAll(keepingCapacity: true)
    if cursor.take(UInt8(ascii: "]")) { return true }
    repeat {
      if identifiers {
        guard let text = ulid(&cursor) else { return false }
        if isKept { list.append(symbols.intern(text)) }
        continue
      }
      guard cursor.take(UInt8(ascii: "\"")) else { return false }
      let start = cursor.position
      let end = cursor.string()
      guard end >= 0 else { return false }
      if isKept { list.append(symbols.intern(cursor.bytes, start, end)) }
    } while cursor.take(UInt8(ascii: ","))
    return cursor.take(UInt8(ascii: "]"))
  }

  // What is said of each trait, in `traits`; a trait said twice is left to the strict reader.
  private mutating func captureTraits(
    _ cursor: inout PlainCursor, _ symbols: inout SymbolTable
  ) -> Bool {
    guard cursor.take(UInt8(ascii: "{")) else { return false }
    traits.removeAll(keepingCapacity: true)
    if cursor.take(UInt8(ascii: "}")) { return true }
    repeat {
      guard cursor.take(UInt8(ascii: "\"")) else { return false }
      let start = cursor.position
      let end = cursor.string()
      guard end >= 0, cursor.take(UInt8(ascii: ":")) else { return false }
      let trait = symbols.intern(cursor.bytes, start, end)
      guard let value = traitValue(&cursor, &symbols),
        !traits.contains(where: { $0.trait == trait })
      else { return false }
      traits.append(Said(.trait(trait), value))
    } while cursor.take(UInt8(ascii: ","))
    return cursor.take(UInt8(ascii: "}"))
  }

  @inline(__always)
  private func traitValue(
    _ cursor: inout PlainCursor, _ symbols: inout SymbolTable
  ) -> CharacteristicValue? {
    let bool = cursor.bool()
    if bool >= 0 { return .bool(bool == 1) }
    if cursor.null() { return .unknown }
    guard cursor.take(UInt8(ascii: "\"")) else { return nil }
    let start = cursor.position
    let end = cursor.string()
    return end < 0 ? nil : .symbol(symbols.intern(cursor.bytes, start, end))
  }
}
