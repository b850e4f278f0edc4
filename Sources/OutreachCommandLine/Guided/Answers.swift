/// What has been answered, in the order asked.
struct Answers: Equatable {
  private(set) var given: [(key: String, text: String)] = []

  /// The answer kept under `key`; `nil` before it is asked.
  subscript(key: String) -> String? { given.last { $0.key == key }?.text }

  mutating func add(_ key: String, _ text: String) { given.append((key, text)) }

  /// Takes back the last answer.
  mutating func removeLast() -> (key: String, text: String)? { given.popLast() }

  static func == (left: Answers, right: Answers) -> Bool {
    left.given.elementsEqual(right.given, by: ==)
  }
}
