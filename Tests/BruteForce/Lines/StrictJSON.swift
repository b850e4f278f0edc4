/// A JSON value by its bytes: numbers as spelled, members in order.
indirect enum StrictJSON: Equatable {
  case null
  case bool(Bool)
  case number([UInt8])
  case string([UInt8])
  case array([StrictJSON])
  case object([Member])

  struct Member: Equatable {
    var key: [UInt8]
    var value: StrictJSON
  }

  /// A member that is there and not `null`.
  subscript(key: String) -> StrictJSON? {
    guard case .object(let members) = self,
      let value = members.first(where: { $0.key == Array(key.utf8) })?.value, value != .null
    else { return nil }
    return value
  }

  var text: [UInt8]? { if case .string(let text) = self { text } else { nil } }
  var items: [StrictJSON]? { if case .array(let items) = self { items } else { nil } }
  var members: [Member]? { if case .object(let members) = self { members } else { nil } }

  /// Members in the order of their keys' bytes, at every level.
  var sorted: StrictJSON {
    switch self {
    case .array(let items): .array(items.map(\.sorted))
    case .object(let members):
      .object(
        members.map { Member(key: $0.key, value: $0.value.sorted) }
          .sorted { $0.key.lexicographicallyPrecedes($1.key) })
    default: self
    }
  }
}
