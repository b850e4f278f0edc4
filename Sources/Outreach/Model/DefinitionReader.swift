/// Reads the members of a definition by dotted key, and notes every fault rather than the first.
struct DefinitionReader {
  private let root: JSONValue
  private(set) var faults: [ProgrammeFault] = []

  init(_ root: JSONValue) { self.root = root }

  /// The value of `key`; `nil` when it is absent, null or, with a fault noted, unfit.
  mutating func optional<Value>(
    _ key: String, _ expected: String, known: [String] = [], _ read: (JSONValue) -> Value?
  ) -> Value? {
    guard let value = value(at: key), value != .null else { return nil }
    if let result = read(value) { return result }
    note(key, .unfit(value), expected, known: known)
    return nil
  }

  /// The value of `key`; `nil`, with a fault noted, when there is none that fits.
  mutating func required<Value>(
    _ key: String, _ expected: String, known: [String] = [], _ read: (JSONValue) -> Value?
  ) -> Value? {
    if value(at: key) ?? .null == .null, !isBelowPlainValue(key) {
      note(key, .missing, expected, known: known)
    }
    return optional(key, expected, known: known, read)
  }

  /// The codes of the list `key`, which must be there, each among `known`.
  mutating func codes(_ key: String, _ expected: String, known: [String]) -> [String]? {
    guard let items = required(key, "une liste de codes", \.items) else { return nil }
    for (index, item) in items.enumerated() where !known.contains(item.text ?? "") {
      note("\(key)[\(index + 1)]", .unfit(item), expected, known: known)
    }
    for (index, item) in items.enumerated() where items[..<index].contains(item) {
      note("\(key)[\(index + 1)]", .unfit(item), "chaque code une seule fois")
    }
    return items.compactMap(\.text)
  }

  /// Notes that the value of `key`, good in itself, does not agree with another one.
  mutating func disagrees(_ key: String, _ expected: String) {
    note(key, .unfit(value(at: key) ?? .null), expected)
  }

  /// Notes each key of the object `key` (the whole definition when empty) that is not among `known`.
  mutating func allow(_ known: [String], in key: String = "") {
    let object = key.isEmpty ? root : value(at: key) ?? .null
    guard let members = object.members else {
      if object != .null || key.isEmpty { note(key, .unfit(object), "un objet JSON") }
      return
    }
    for member in members where !known.contains(member.key) {
      note(
        (key.isEmpty ? "" : key + ".") + member.key, .unknownKey, "une clé de définition",
        known: known)
    }
  }

  /// The members of the object `key`; none when it is not there.
  func members(_ key: String) -> [JSONMember] { value(at: key)?.members ?? [] }

  mutating func note(
    _ key: String, _ problem: ProgrammeFault.Problem, _ expected: String, known: [String] = []
  ) {
    faults.append(ProgrammeFault(key: key, problem, expected: expected, known: known))
  }

  private func value(at key: String) -> JSONValue? {
    key.split(separator: ".").reduce(root) { value, name in value?[String(name)] }
  }

  // Said once, of the value that should have been an object.
  private func isBelowPlainValue(_ key: String) -> Bool {
    let parent = key.split(separator: ".").dropLast().joined(separator: ".")
    guard !parent.isEmpty, let value = value(at: parent) else { return false }
    return value != .null && value.members == nil
  }
}
