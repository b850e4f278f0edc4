import Foundation
import Outreach

extension JSONValue {
  /// In the terms of Foundation; its own reader rounds some rates otherwise than `Double`.
  var plain: Any {
    switch self {
    case .null: NSNull()
    case .bool(let value): value
    case .number(let text): Int(text) ?? Double(text) ?? .nan
    case .string(let text): text
    case .array(let items): items.map(\.plain)
    case .object(let members):
      Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value.plain) })
    }
  }
}
