/// Tables any of which could be the true one, as far as an attacker knows.
struct PossibleTables {
  let counts: [Int]
  private var tables: [[Int]] = []
  /// Of each cell, over all tables and the true one.
  private(set) var least: [Int]
  private(set) var most: [Int]

  init(counts: [Int]) {
    self.counts = counts
    least = counts
    most = counts
  }

  /// How far apart two of them have a cell.
  func width(_ cell: Int) -> Int { most[cell] - least[cell] }

  mutating func keep(_ table: [Int]) {
    tables.append(table)
    for cell in counts.indices where table[cell] != counts[cell] {
      least[cell] = min(least[cell], table[cell])
      most[cell] = max(most[cell], table[cell])
    }
  }

  /// Drops those that are ruled out when a cell is shown.
  mutating func show(_ cell: Int) {
    let kept = tables.filter { $0[cell] == counts[cell] }
    self = PossibleTables(counts: counts)
    for table in kept { keep(table) }
  }
}
