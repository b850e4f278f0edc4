/// Looks for tables that agree with the relations: one cell is pushed away from its count, and whenever another
/// comes up against what holds it, the cheapest cell that can relieve it gives way.
///
/// It is the parametric dual simplex method in whole numbers. It starts from the true table, which is always
/// allowed, and keeps the solved relations from one search to the next.
struct SecrecySearch {
  let counts: [Int]
  /// The relations as they were first solved.
  private let fresh: RelationTableau
  var tableau: RelationTableau

  /// How far from its count each cell is that is not solved for; the others only at the end of a search.
  var moves: [Int] = []
  /// How far from its count the solved cell of each row is before the push, times its coefficient.
  var levels: [Int] = []
  /// What holds the solved cell of each row: between what its move must stay, and what a unit more of it brings.
  var holds: [(range: ClosedRange<Int>, slope: Int)] = []
  /// What a unit more of each cell brings through the solved ones, times `scale`.
  var gains: [Int] = []
  var scale = 1
  /// The cell that is pushed, and whether up or down: 1 or -1.
  var target = 0
  var direction = 1

  init(_ table: SecrecyTable) {
    counts = table.cells.map(\.count)
    fresh = RelationTableau(
      table.relations, width: counts.count, preferred: table.cells.map { $0.standing == .derived })
    tableau = fresh
  }

  /// The table in which `cell` is as far from its count as the bounds allow, up to `distance` and in its
  /// direction, and that costs least; nil when none was found in whole numbers, for which it takes more time, and
  /// may find more, `patiently`.
  mutating func table(
    moving cell: Int, by distance: Int, within bounds: SecrecyBounds, patiently: Bool = false
  ) -> [Int]? {
    var bounds = bounds
    target = cell
    direction = distance.signum()
    // Fractions are bounded away on the side of the true table, which is whole, until none is left.
    for _ in 0..<(patiently ? 100 : 10) {
      // Coefficients beyond 1 lead to fractions: better to begin anew.
      if tableau.largest > 1 { tableau = fresh }
      let room = room(of: cell, bounds)
      let most = min(abs(distance), distance > 0 ? room.upperBound : -room.lowerBound)
      guard !tableau.isUnwieldy, let reached = push(most, bounds) else { return nil }
      if settle(reached, &bounds, all: !patiently) { return zip(counts, moves).map { $0 + $1 } }
    }
    return nil
  }

  /// Gives all cells their moves; false, with a bound for one or `all` of them, where some are no whole numbers.
  private mutating func settle(_ reached: Int, _ bounds: inout SecrecyBounds, all: Bool) -> Bool {
    moves[target] = reached * direction
    var isWhole = true
    for (row, cell) in tableau.solved.enumerated() {
      let level = levels[row] - Int(tableau[row, target]) * moves[target]
      let (whole, rest) = level.quotientAndRemainder(dividingBy: Int(tableau[row, cell]))
      moves[cell] = whole
      if rest > 0 { bounds.upper[cell] = counts[cell] + whole }
      if rest < 0 { bounds.lower[cell] = counts[cell] + whole }
      if rest != 0 {
        isWhole = false
        if !all { break }
      }
    }
    return isWhole
  }

  /// How far the target went, up to `most` units; nil when the numbers grow too large, or no end is in sight.
  private mutating func push(_ most: Int, _ bounds: SecrecyBounds) -> Int? {
    moves = Array(repeating: 0, count: counts.count)
    gains = moves
    scale = 1
    levels = Array(repeating: 0, count: tableau.solved.count)
    if let row = tableau.rowOfCell[target] {
      guard let other = substitute(row, bounds) else { return 0 }
      _ = tableau.solve(row, for: other)
    }
    holds = tableau.solved.map { bounds.cost[$0] > 0 ? (0...0, 0) : (room(of: $0, bounds), 0) }
    for _ in 0..<(100 + 10 * counts.count) {
      guard let (row, room) = firstHeld(before: most) else { return most }
      guard let isRelieved = relieve(row, bounds) else { return nil }
      if !isRelieved { return room }
    }
    return nil
  }

  /// The cell to solve a row for in the target's place: one that may move freely, if there is.
  private func substitute(_ row: Int, _ bounds: SecrecyBounds) -> Int? {
    let others = counts.indices.filter { $0 != target && tableau[row, $0] != 0 }
    let ranks = others.map { (bounds.isFixed($0) ? .max : bounds.cost[$0], abs(tableau[row, $0])) }
    return others.indices.min { ranks[$0] < ranks[$1] }.map { others[$0] }
  }

  /// How far a cell may move down and up.
  func room(of cell: Int, _ bounds: SecrecyBounds) -> ClosedRange<Int> {
    bounds.lower[cell] - counts[cell]...bounds.upper[cell] - counts[cell]
  }
}
