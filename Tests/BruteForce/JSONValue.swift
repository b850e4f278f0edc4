import Foundation

/// A JSON value as read, with booleans kept apart from numbers.
enum JSONValue: Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(text: String) throws {
    let read = try JSONSerialization.jsonObject(
      with: Data(text.utf8), options: [.fragmentsAllowed])
    self.init(any: read)
  }

  /// From what `JSONSerialization` gives, or from the plain Swift values of a report.
  init(any: Any) {
    switch any {
    case is NSNull:
      self = .null
    case let text as String:
      self = .string(text)
    case let items as [Any]:
      self = .list(items.map { JSONValue(any: $0) })
    case let members as [String: Any]:
      self = .object(members.mapValues { JSONValue(any: $0) })
    case let number as NSNumber:
      self = JSONValue(number: number)
    default:
      self = .string(String(describing: any))
    }
  }

  private init(number: NSNumber) {
    let kind = String(cString: number.objCType)
    self = kind == "c" || kind == "B" ? .bool(number.boolValue) : .number(number.doubleValue)
  }

  var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  var int: Int? {
    if case .number(let value) = self { Int(exactly: value) } else { nil }
  }

  var number: Double? {
    if case .number(let value) = self { value } else { nil }
  }

  var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  var list: [JSONValue]? {
    if case .list(let values) = self { values } else { nil }
  }

  var object: [String: JSONValue]? {
    if case .object(let members) = self { members } else { nil }
  }

  var strings: [String] {
    (list ?? []).compactMap(\.string)
  }

  var day: Day? {
    string.flatMap { Day($0) }
  }

  /// `null` is no value.
  var known: JSONValue? {
    self == .null ? nil : self
  }

  /// Keys by bytes, no space, whole numbers without a fraction: equal values give equal texts.
  var canonicalText: String {
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .number(let value): return Int(exactly: value).map(String.init) ?? "\(value)"
    case .string(let value): return quoted(value)
    case .list(let values): return "[" + values.map(\.canonicalText).joined(separator: ",") + "]"
    case .object(let members):
      let sorted = members.sorted { precedes($0.key, $1.key) }
      return "{"
        + sorted.map { "\(quoted($0.key)):\($0.value.canonicalText)" }
        .joined(separator: ",") + "}"
    }
  }
}

func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

/// The order of the bytes of UTF-8.
func precedes(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
