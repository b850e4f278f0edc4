/// A JSON value to write, its keys in the order given.
enum WrittenValue {
  case null
  case bool(Bool)
  case int(Int)
  case string(String)
  case decimal(String)
  case list([WrittenValue])
  case object([(key: String, value: WrittenValue)])

  static func strings(_ texts: [String]) -> WrittenValue {
    .list(texts.map { .string($0) })
  }

  var text: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .int(let value): "\(value)"
    case .string(let value): quoted(value)
    case .decimal(let value): value
    case .list(let values): "[" + values.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\(quoted($0.key)):\($0.value.text)" }.joined(separator: ",") + "}"
    }
  }
}

/// The own keys of an event, in the table's order.
typealias OwnKeys = [(key: String, value: WrittenValue)]

/// An event before it is numbered and written.
struct DraftEvent {
  var id: String
  var type: String
  var at: Int
  var writer: Int
  var on: Day?
  var own: OwnKeys
  /// Hand-made events carry no sequence number.
  var isHandMade: Bool

  func line(number: Int?) -> String {
    var members: OwnKeys = [
      ("v", .int(1)), ("id", .string(id)), ("type", .string(type)),
      ("at", .string(instantText(ofMilliseconds: at))),
      ("by", .string(DraftEvent.writers[writer])),
    ]
    if let on { members.append(("on", .string(on.text))) }
    members += own
    if let number { members.append(("n", .int(number))) }
    return WrittenValue.object(members).text
  }

  static let writers = ["amelie", "karim"]
}
