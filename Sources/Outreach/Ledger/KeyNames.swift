/// The places of the keys in `EventKey`, by name.
struct KeyNames {
  static let all = KeyNames()

  private var keys: [TextKey] = []
  private var slots = [UInt8](repeating: 0, count: 512)

  private init() {
    for (place, key) in EventKey.allCases.enumerated() {
      let name = Array(key.name.utf8)
      keys.append(name.withUnsafeBufferPointer { TextKey(Bytes($0), 0, name.count) ?? .empty })
      var slot = Int(truncatingIfNeeded: keys[place].mixed) & 511
      while slots[slot] != 0 { slot = (slot + 1) & 511 }
      slots[slot] = UInt8(place + 1)
    }
  }

  @inline(__always)
  func find(_ key: TextKey) -> Int? {
    var slot = Int(truncatingIfNeeded: key.mixed) & 511
    while true {
      let place = Int(slots[slot])
      if place == 0 { return nil }
      if keys[place &- 1] == key { return place &- 1 }
      slot = (slot &+ 1) & 511
    }
  }

  func find(_ name: [UInt8]) -> Int? {
    name.withUnsafeBufferPointer { TextKey(Bytes($0), 0, name.count) }.flatMap(find)
  }
}
