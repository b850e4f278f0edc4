/// Where a few events stand among all those read, by identifier.
struct EventPlaces {
  private var wanted: [EventID] = []
  private var slots: HashSlots
  private var firsts: [Int] = []
  private var others: [Int: [Int]] = [:]

  /// Looks for `wanted` among `facts`.
  init(_ wanted: [EventID], in facts: FactList) {
    slots = HashSlots(expecting: wanted.count)
    for id in wanted where index(of: id) == nil {
      self.wanted.append(id)
      slots.insert(self.wanted.count - 1, hash: id.mixed)
    }
    guard !self.wanted.isEmpty else { return }
    firsts = Array(repeating: -1, count: self.wanted.count)
    // A bit for every identifier wanted tells most of the others apart at once.
    let bits = IDFilter(self.wanted)
    let parts = facts.parts
    let found = sideBySide(parts.count) { [self] part in
      facts.ids(part: part).enumerated().compactMap { place, id in
        guard bits.contains(id), let index = index(of: id) else { return nil as (Int, Int)? }
        return (index, parts[part].lowerBound + place)
      }
    }
    for (index, place) in found.joined() {
      if firsts[index] < 0 {
        firsts[index] = place
      } else {
        others[index, default: []].append(place)
      }
    }
  }

  /// The place of the event with that identifier, the first when there are several.
  func place(of id: EventID) -> Int? {
    index(of: id).flatMap { firsts[$0] < 0 ? nil : firsts[$0] }
  }

  /// Places that share an identifier, in order: of each, and of the first ones.
  var repeated: [[Int]] {
    others.map { [firsts[$0.key]] + $0.value }.sorted { $0[0] < $1[0] }
  }

  private func index(of id: EventID) -> Int? { slots.find(id.mixed) { wanted[$0] == id } }
}

/// A set of identifiers that never misses one and now and then takes another for one of its own.
struct IDFilter {
  private var words: [UInt64]
  private let mask: Int

  /// Eight bits or more for each of `count`.
  init(expecting count: Int) {
    var size = 64
    while size < count / 8 { size *= 2 }
    words = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The set of `ids`.
  init(_ ids: [EventID]) {
    self.init(expecting: ids.count)
    for id in ids { _ = insert(id) }
  }

  /// Adds `id`; false when it seems to be there already.
  @inline(__always)
  mutating func insert(_ id: EventID) -> Bool {
    let (word, bits) = place(id)
    guard words[word] & bits != bits else { return false }
    words[word] |= bits
    return true
  }

  @inline(__always)
  func contains(_ id: EventID) -> Bool {
    let (word, bits) = place(id)
    return words[word] & bits == bits
  }

  // Three bits of one word.
  @inline(__always)
  private func place(_ id: EventID) -> (word: Int, bits: UInt64) {
    let hash = id.mixed
    let bits = 1 << (hash & 63) | 1 << (hash >> 6 & 63) | 1 << (hash >> 12 & 63) as UInt64
    return (Int(truncatingIfNeeded: hash >> 20) & mask, bits)
  }
}
