extension LineAudit {
  private static let keys = ["alias", "firstName", "lastName", "phone", "email", "text"].map {
    Array($0.utf8)
  }

  /// Whether the line scanned last holds keys that the format does not know, or objects.
  func holdsMore(_ bytes: Bytes) -> Bool {
    if members.hasUnknown { return true }
    var keys = members.keys
    while keys != 0 {
      let token = members.token(at: keys.trailingZeroBitCount)
      if token.kind == .object { return true }
      if token.kind == .array {
        for place in token.start..<token.end where bytes[place] == UInt8(ascii: "{") {
          return true
        }
      }
      keys &= keys &- 1
    }
    return false
  }

  /// Looks for the keys that only the confidential part may hold, wherever they stand in a line that has been
  /// scanned whole.
  mutating func lookNames(_ bytes: Bytes, _ line: Range<Int>, _ offset: Int) {
    var scanner = JSONScanner(bytes, at: line.lowerBound)
    guard let object = try? scanner.value(), let key = name(in: object, FieldReader(bytes)) else {
      return
    }
    misnamed.append((key, offset))
  }

  // The first such key inside a value.
  private func name(in value: JSONScanner.Token, _ reader: FieldReader) -> String? {
    switch value.kind {
    case .object:
      var members = reader.members(value)
      while let (key, value) = members.next() {
        let text = JSONScanner(reader.bytes).text(key)
        if Self.keys.contains(text) { return String(decoding: text, as: UTF8.self) }
        if let name = name(in: value, reader) { return name }
      }
      return nil
    case .array:
      var items = reader.items(value)
      while let item = items.next() { if let name = name(in: item, reader) { return name } }
      return nil
    default: return nil
    }
  }
}
