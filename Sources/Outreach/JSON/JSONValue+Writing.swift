extension JSONValue {
  /// The value without spaces, in the order of its members, escaping what JSON requires and what a terminal obeys.
  public var compact: String {
    var text = ""
    write(to: &text, indent: nil, level: 0)
    return text
  }

  /// The value over several lines, two spaces a level, empty containers and innermost lists of plain values on one line.
  public var indented: String {
    var text = ""
    write(to: &text, indent: "  ", level: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indent: String?, level: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let value): JSONValue.quote(value, to: &text)
    case .array(let items):
      Self.write(items, "[", "]", to: &text, items.allSatisfy(\.isPlain) ? nil : indent, level) {
        $0.write(to: &$1, indent: indent, level: level + 1)
      }
    case .object(let members):
      let flat = members.allSatisfy(\.value.isPlain) && level > 1
      Self.write(members, "{", "}", to: &text, flat ? nil : indent, level) {
        JSONValue.quote($0.key, to: &$1)
        $1 += indent == nil ? ":" : ": "
        $0.value.write(to: &$1, indent: indent, level: level + 1)
      }
    }
  }

  private var isPlain: Bool {
    switch self {
    case .array(let items): items.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }

  private static func write<Item>(
    _ items: [Item], _ open: String, _ close: String, to text: inout String, _ indent: String?,
    _ level: Int, item write: (Item, inout String) -> Void
  ) {
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      if let indent { text += "\n" + String(repeating: indent, count: level + 1) }
      write(item, &text)
    }
    if let indent, !items.isEmpty { text += "\n" + String(repeating: indent, count: level) }
    text += close
  }

  // Escaped though JSON does not ask for it: what a terminal obeys, or turns a line round with.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case let scalar where isObeyed(scalar):
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
