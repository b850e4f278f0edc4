/// A list of symbols, kept once; 0 is the empty list.
package struct SymbolList: Hashable, Sendable {
  package let index: UInt32
  package static let empty = SymbolList(index: 0)
}

/// Distinct lists of symbols, one after another.
package struct SymbolLists: Sendable {
  private var symbols: [Symbol] = []
  private var ends: [UInt32] = []
  private var slots = HashSlots()

  init() { _ = intern([]) }

  package var count: Int { ends.count }

  package subscript(list: SymbolList) -> ArraySlice<Symbol> { self[Int(list.index)] }

  private subscript(index: Int) -> ArraySlice<Symbol> {
    symbols[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }

  /// The number of `list`, added when new.
  mutating func intern(_ list: ArraySlice<Symbol>) -> SymbolList {
    let hash = Self.hash(list)
    if let found = slots.find(hash, where: { self[$0] == list }) {
      return SymbolList(index: UInt32(found))
    }
    if slots.isFull { slots.grow(ends.indices.map { Self.hash(self[$0]) }) }
    symbols += list
    ends.append(UInt32(symbols.count))
    slots.insert(ends.count - 1, hash: hash)
    return SymbolList(index: UInt32(ends.count - 1))
  }

  private static func hash(_ list: ArraySlice<Symbol>) -> UInt64 {
    list.reduce(UInt64(list.count)) { mix($0, UInt64($1.index)) }
  }
}
