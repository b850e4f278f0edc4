/// Open addressing over places in an array that someone else holds: four bytes a slot.
struct HashSlots: Sendable {
  // A power of two long, at most two thirds full; 0 is free, else the place + 1.
  private var slots: [UInt32]
  private var count = 0

  /// Slots for `count` places or more.
  init(expecting count: Int = 0) {
    var size = 256
    while size * 2 < count * 3 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
  }

  /// The place of the value that hashes to `hash` and that `isSame` recognises.
  @inline(__always)
  func find(_ hash: UInt64, where isSame: (Int) -> Bool) -> Int? {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let place = Int(slots[slot])
      if place == 0 { return nil }
      if isSame(place &- 1) { return place &- 1 }
      slot = (slot &+ 1) & mask
    }
  }

  /// Whether it must grow before the next place is added.
  var isFull: Bool { (count + 1) * 3 > slots.count * 2 }

  /// Makes room for twice as many places; `hashes` are those of the places 0, 1, ... that are there.
  mutating func grow(_ hashes: some Collection<UInt64>) {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (place, hash) in hashes.enumerated() { put(UInt32(place + 1), hash: hash) }
  }

  /// Adds a place that is not there yet.
  mutating func insert(_ place: Int, hash: UInt64) {
    count += 1
    put(UInt32(place + 1), hash: hash)
  }

  private mutating func put(_ value: UInt32, hash: UInt64) {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot &+ 1) & mask }
    slots[slot] = value
  }
}
