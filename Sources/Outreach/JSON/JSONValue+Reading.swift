extension JSONValue {
  /// Reads one strict JSON text (RFC 8259: no byte-order mark, no duplicate key, valid UTF-8, depth at most 64).
  public init(json bytes: [UInt8]) throws(JSONFault) {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONFault> in
      var scanner = JSONScanner(buffer)
      do throws(JSONFault) {
        _ = try scanner.value()
        try scanner.expectEnd()
        var builder = JSONScanner(buffer)
        return .success(try builder.tree())
      } catch {
        return .failure(error)
      }
    }
    self = try result.get()
  }
}

extension JSONScanner {
  /// Builds the value that starts here; the text has been scanned whole before.
  package mutating func tree() throws(JSONFault) -> JSONValue {
    switch peek() {
    case UInt8(ascii: "{"):
      var members: [JSONMember] = []
      try expect(UInt8(ascii: "{"))
      if !take(UInt8(ascii: "}")) {
        repeat {
          _ = peek()
          let key = String(decoding: text(try string()), as: UTF8.self)
          try expect(UInt8(ascii: ":"))
          members.append(JSONMember(key, try tree()))
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
      }
      return .object(members)
    case UInt8(ascii: "["):
      var items: [JSONValue] = []
      try expect(UInt8(ascii: "["))
      if !take(UInt8(ascii: "]")) {
        repeat { items.append(try tree()) } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
      }
      return .array(items)
    default:
      let token = try value()
      switch token.kind {
      case .string, .escapedString: return .string(String(decoding: text(token), as: UTF8.self))
      case .number:
        return .number(String(decoding: text(token), as: UTF8.self))
      case .bool: return .bool(bytes[token.start] == UInt8(ascii: "t"))
      default: return .null
      }
    }
  }
}
