/// Finds an event by its identifier: open addressing over places in an array of facts.
struct EventIndex {
  // 0 is free, else the place + 1.
  private var slots: [UInt32]

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// The place of the fact that holds `id`.
  func find(_ id: EventID, in facts: [Fact]) -> Int? {
    var slot = start(id)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if facts[place].id == id { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a fact whose id is not there yet.
  mutating func insert(_ id: EventID, at place: Int) {
    var slot = start(id)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(place + 1)
  }

  private func start(_ id: EventID) -> Int {
    Int(truncatingIfNeeded: id.mixed >> 20) & (slots.count - 1)
  }
}

extension EventID {
  /// The bits well mixed, for a table.
  var mixed: UInt64 {
    let product = (parts.0 ^ parts.1).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
