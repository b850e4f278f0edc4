extension SecrecyPlan {
  /// What an attacker may suppose of each cell, who reads A and D where `knowing`; where `hiding`, what they may
  /// suppose if more were hidden, at its cost.
  func bounds(knowing: Bool, hiding: Bool) -> SecrecyBounds {
    let counts = table.cells.map(\.count)
    var bounds = SecrecyBounds(
      lower: counts, upper: counts, cost: Array(repeating: 0, count: counts.count))
    for cell in counts.indices {
      guard let range = range(cell, knowing: knowing, hiding: hiding) else { continue }
      bounds.lower[cell] = range.lowerBound
      bounds.upper[cell] = range.upperBound
      if table.cells[cell].standing == .open && !isHidden[cell] { bounds.cost[cell] = cost[cell] }
    }
    return bounds
  }

  private func range(_ cell: Int, knowing: Bool, hiding: Bool) -> ClosedRange<Int>? {
    let any = 0...SecrecyBounds.unbounded
    switch table.cells[cell].standing {
    case .published: return nil
    case .derived: return any
    case .open where !isHidden[cell] && !hiding: return nil
    case .open where !knowing, .primary where !knowing, .complementary where !knowing: return any
    case .open: return known(cell, under: table.threshold)
    case .primary(let threshold), .complementary(let threshold):
      return known(cell, under: threshold)
    }
  }

  /// What A or D tells of a count.
  private func known(_ cell: Int, under threshold: Int) -> ClosedRange<Int> {
    let count = table.cells[cell].count
    guard count < threshold else { return threshold...SecrecyBounds.unbounded }
    return (isInSmallTotal[cell] ? 0 : min(count, 1))...(threshold - 1)
  }
}

extension SecrecyTable {
  /// What is lost when a cell is hidden: more with its count, four times more for each storey of sums it stands
  /// on, and for a zero, which readers often know anyway, as much as for a thousand.
  var costs: [Int] {
    var storey = Array(repeating: 0, count: cells.count)
    for _ in 0..<3 {
      for relation in relations where relation.parts.count > 1 {
        let below = relation.parts.map { storey[$0] }.max() ?? 0
        storey[relation.total] = max(storey[relation.total], min(below + 1, 3))
      }
    }
    return cells.indices.map {
      let count = cells[$0].count
      return (1 + (count == 0 ? 1_000 : min(count, 1_000))) << (2 * storey[$0])
    }
  }
}
