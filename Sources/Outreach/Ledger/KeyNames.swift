/// The places of the keys in `EventKey`, by name.
struct KeyNames {
  static let all = KeyNames()

  private var names = Interned<TextKey>()

  // In the order of the enumeration, so that a name's number is its key's place.
  private init() {
    for key in EventKey.allCases { _ = names.index(of: TextKey(Array(key.name.utf8)) ?? .empty) }
  }

  @inline(__always)
  func find(_ key: TextKey) -> Int? { names.find(key).map { Int($0) } }

  func find(_ name: [UInt8]) -> Int? { TextKey(name).flatMap(find) }
}
