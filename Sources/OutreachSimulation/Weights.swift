/// Things that are not equally likely.
struct Weights<Item: Sendable>: Sendable {
  let entries: [(item: Item, weight: Int)]
  let total: Int

  init(_ entries: [(item: Item, weight: Int)]) {
    self.entries = entries
    total = entries.reduce(0) { $0 + $1.weight }
  }
}
