extension LineAudit {
  /// Looks at the codes of the correction scanned last: its target's type is not known here, so that a code of any
  /// type that has the key will do.
  mutating func lookCorrection(_ bytes: Bytes, _ offset: Int) {
    guard let with = members[.with], with.kind == .object else { return }
    var scanner = JSONScanner(bytes, at: with.start)
    guard (try? own.scan(&scanner)) != nil else { return }
    lookCodes(own, nil, FieldReader(bytes), offset)
  }

  /// Looks at the codes of an event of the type at that place; `nil` in a correction.
  mutating func lookCodes(
    _ members: LineMembers, _ type: Int?, _ reader: FieldReader, _ offset: Int
  ) {
    var keys = members.keys
    while keys != 0 {
      let key = keys.trailingZeroBitCount
      keys &= keys &- 1
      let token = members.token(at: key)
      switch token.kind {
      case .string, .escapedString: require(token, type, key, reader, offset)
      case .array:
        var items = reader.items(token)
        while let item = items.next() {
          if item.kind.isString {
            require(item, type, key, reader, offset)
          } else if key == Int(EventKey.partners.rawValue), item.kind == .object {
            lookLevel(item, reader, offset, type == nil)
          }
        }
      case .object where key == Int(EventKey.traits.rawValue):
        lookTraits(token, reader, offset, type == nil)
      default: continue
      }
    }
  }

  @inline(__always)
  private mutating func require(
    _ token: JSONScanner.Token, _ type: Int?, _ key: Int, _ reader: FieldReader, _ offset: Int
  ) {
    var declared: [String] = []
    for place in type.map({ $0..<$0 + 1 }) ?? EventType.allCases.indices {
      guard let codes = table.codes(place, key) else { continue }
      if codes.contains(token, reader.bytes) { return }
      declared += codes.all.filter { !declared.contains($0) }
    }
    guard !declared.isEmpty else { return }
    let name = EventKey.allCases[key].name
    add(token, name, declared, reader, offset, type == nil)
  }

  private mutating func lookLevel(
    _ item: JSONScanner.Token, _ reader: FieldReader, _ offset: Int, _ isCorrection: Bool
  ) {
    var members = reader.members(item)
    while let (key, value) = members.next() {
      guard reader.key(key) == TextKey("level"), value.kind.isString,
        !table.levels.contains(value, reader.bytes)
      else { continue }
      add(value, "level", table.levels.all, reader, offset, isCorrection)
    }
  }

  private mutating func lookTraits(
    _ token: JSONScanner.Token, _ reader: FieldReader, _ offset: Int, _ isCorrection: Bool
  ) {
    var members = reader.members(token)
    while let (key, value) = members.next() {
      guard table.traits.contains(key, reader.bytes) else {
        add(key, "traits", table.traits.all, reader, offset, isCorrection)
        continue
      }
      let name = JSONScanner(reader.bytes).text(key)
      guard value.kind.isString,
        let codes = table.traitCodes.first(where: { $0.trait == name })?.codes,
        !codes.contains(value, reader.bytes)
      else { continue }
      add(value, String(decoding: name, as: UTF8.self), codes.all, reader, offset, isCorrection)
    }
  }

  private mutating func add(
    _ token: JSONScanner.Token, _ key: String, _ declared: [String], _ reader: FieldReader,
    _ offset: Int, _ isCorrection: Bool
  ) {
    undeclared.append(
      CodeUse(
        key: key, code: text(token, reader.bytes), declared: declared, offset: offset,
        isCorrection: isCorrection))
  }
}
