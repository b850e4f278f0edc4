/// A JSON value that keeps the order of its members and the spelling of its numbers.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The number as it was written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  /// A whole number.
  public static func integer(_ value: Int) -> JSONValue { .number(String(value)) }

  /// The text of a string; `nil` for any other kind.
  public var text: String? { if case .string(let text) = self { text } else { nil } }

  /// A whole number written without fraction or exponent; `nil` for any other value.
  public var integer: Int? { if case .number(let text) = self { Int(text) } else { nil } }

  /// A number of any form; `nil` for any other kind.
  public var double: Double? { if case .number(let text) = self { Double(text) } else { nil } }

  /// A truth value; `nil` for any other kind.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The items of an array; `nil` for any other kind.
  public var items: [JSONValue]? { if case .array(let items) = self { items } else { nil } }

  /// The members of an object, in order; `nil` for any other kind.
  public var members: [JSONMember]? { if case .object(let members) = self { members } else { nil } }

  /// The value of an object's member; `nil` when absent or when this is no object.
  public subscript(key: String) -> JSONValue? { members?.first { $0.key == key }?.value }

  /// The same value with every object's members sorted by key, so that equal contents are equal.
  public var sorted: JSONValue {
    switch self {
    case .array(let items): .array(items.map(\.sorted))
    case .object(let members):
      .object(
        members.map { JSONMember($0.key, $0.value.sorted) }.sorted {
          $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        })
    default: self
    }
  }
}

/// One key and its value.
public struct JSONMember: Hashable, Sendable {
  /// The key, escapes resolved.
  public var key: String
  /// The value.
  public var value: JSONValue

  /// The member `key`: `value`.
  public init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}
