/// Looks for tables that agree with the relations, by the simplex method in whole numbers.
///
/// It starts from the true table, which is always allowed, and keeps the solved relations from one search to the
/// next. A cell that costs something has a corner at its count: it is held to one side of it while solved for.
struct SecrecySearch {
  let counts: [Int]
  let relations: [SecrecyRelation]
  let preferred: [Bool]
  var tableau: RelationTableau

  /// Cells that are not solved for; the others only at the end of a search.
  var values: [Int] = []
  /// The solved cell of each row, times its coefficient.
  var levels: [Int] = []
  /// Between what the solved cell of each row must stay.
  var ranges: [ClosedRange<Int>] = []
  /// What a unit more of each cell brings through the solved ones, times `scale`.
  var gains: [Int] = []
  var scale = 1
  /// The cell that is to move, and what each of its units is worth: more than any cost.
  var target = 0
  var worth = 0

  init(_ table: SecrecyTable) {
    counts = table.cells.map(\.count)
    relations = table.relations
    preferred = table.cells.map { $0.standing == .derived }
    tableau = RelationTableau(relations, width: counts.count, preferred: preferred)
  }

  /// The table in which `cell` is as far from its count as the bounds allow, up to `distance` and in its
  /// direction, and that costs least; nil when none was found in whole numbers.
  mutating func table(moving cell: Int, by distance: Int, within bounds: SecrecyBounds) -> [Int]? {
    var bounds = bounds
    target = cell
    bounds.lower[cell] = max(bounds.lower[cell], counts[cell] + min(distance, 0))
    bounds.upper[cell] = min(bounds.upper[cell], counts[cell] + max(distance, 0))
    bounds.cost[cell] = 0
    worth = distance.signum() * 64 * (1 + bounds.cost.reduce(0, +))
    // A fraction is bounded away on the side of the true table, which is whole, until none is left.
    for _ in 0..<40 {
      if tableau.isUnwieldy {
        tableau = RelationTableau(relations, width: counts.count, preferred: preferred)
      }
      guard !tableau.isUnwieldy, abs(worth) < 1 << 34, optimise(bounds) else { return nil }
      guard let (fraction, floor) = settle() else { return values }
      if counts[fraction] <= floor {
        bounds.upper[fraction] = floor
      } else {
        bounds.lower[fraction] = floor + 1
      }
    }
    return nil
  }

  /// Gives the solved cells their values, or returns the first that is no whole number and what is just below.
  private mutating func settle() -> (cell: Int, floor: Int)? {
    for (row, cell) in tableau.solved.enumerated() {
      let coefficient = Int(tableau[row, cell])
      let (quotient, remainder) = levels[row].quotientAndRemainder(dividingBy: coefficient)
      if remainder != 0 { return (cell, remainder < 0 ? quotient - 1 : quotient) }
      values[cell] = quotient
    }
    return nil
  }

  private mutating func optimise(_ bounds: SecrecyBounds) -> Bool {
    start(bounds)
    // Steps of no length could go round in a circle; the first cell that gains, not the best, ends that.
    var idle = 0
    for _ in 0..<(1_000 + 50 * counts.count) {
      guard let (cell, rises) = entering(bounds, first: idle > 30 + tableau.solved.count) else {
        return true
      }
      guard let length = step(cell, rises: rises, bounds) else { return false }
      idle = length ? 0 : idle + 1
    }
    return false
  }

  private mutating func start(_ bounds: SecrecyBounds) {
    values = counts
    levels = tableau.solved.enumerated().map { counts[$1] * Int(tableau[$0, $1]) }
    ranges = tableau.solved.map { cell in
      bounds.cost[cell] > 0
        ? counts[cell]...counts[cell] : bounds.lower[cell]...bounds.upper[cell]
    }
    gains = Array(repeating: 0, count: counts.count)
    scale = 1
    guard let row = tableau.rowOfCell[target] else { return }
    for cell in counts.indices { gains[cell] = -worth * Int(tableau[row, cell]) }
    scale = Int(tableau[row, target])
  }
}
