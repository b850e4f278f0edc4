/// Equations between unknowns that are not negative: the textbook's two-phase simplex method, by its smallest
/// index rule, in fractions. Knows nothing of how cells are hidden.
struct LinearProgram {
  /// One row per equation: the coefficients of the unknowns, then the right side.
  private var rows: [[Fraction]]
  private var basis: [Int]
  private let unknowns: Int

  /// `equations` as coefficients by unknown and a right side; nil when nothing meets them all.
  init?(unknowns: Int, equations: [(coefficients: [Int: Int], side: Int)]) {
    self.unknowns = unknowns
    let width = unknowns + equations.count
    rows = equations.enumerated().map { index, equation in
      var row = Array(repeating: Fraction(0), count: width + 1)
      let sign = equation.side < 0 ? -1 : 1
      for (unknown, coefficient) in equation.coefficients {
        row[unknown] = Fraction(sign * coefficient)
      }
      row[unknowns + index] = Fraction(1)
      row[width] = Fraction(sign * equation.side)
      return row
    }
    basis = equations.indices.map { unknowns + $0 }
    var cost = Array(repeating: Fraction(0), count: width)
    for index in unknowns..<width { cost[index] = Fraction(1) }
    guard minimise(cost, among: width) == Fraction(0) else { return nil }
    for row in rows.indices.reversed() where basis[row] >= unknowns {
      if let unknown = (0..<unknowns).first(where: { rows[row][$0] != Fraction(0) }) {
        pivot(row, unknown)
      } else {
        rows.remove(at: row)
        basis.remove(at: row)
      }
    }
    rows = rows.map { Array($0[..<unknowns]) + [$0[width]] }
  }

  /// The least an unknown can be, and the most; nil for no upper bound.
  mutating func range(of unknown: Int) -> (least: Fraction, most: Fraction?) {
    var cost = Array(repeating: Fraction(0), count: unknowns)
    cost[unknown] = Fraction(1)
    let least = minimise(cost, among: unknowns) ?? Fraction(0)
    cost[unknown] = Fraction(-1)
    return (least, minimise(cost, among: unknowns).map { Fraction(0) - $0 })
  }

  /// The least sum; nil when there is none.
  private mutating func minimise(_ cost: [Fraction], among width: Int) -> Fraction? {
    // What each unknown would add to the sum, and the sum so far below zero.
    var objective = cost + [Fraction(0)]
    for row in rows.indices { subtract(rows[row], times: cost[basis[row]], from: &objective) }
    while let entering = (0..<width).first(where: { objective[$0] < Fraction(0) }) {
      var leaving: (row: Int, ratio: Fraction)?
      for row in rows.indices where rows[row][entering] > Fraction(0) {
        let ratio = rows[row][width] / rows[row][entering]
        if let best = leaving {
          guard ratio < best.ratio || ratio == best.ratio && basis[row] < basis[best.row] else {
            continue
          }
        }
        leaving = (row, ratio)
      }
      guard let leaving else { return nil }
      pivot(leaving.row, entering)
      subtract(rows[leaving.row], times: objective[entering], from: &objective)
    }
    return Fraction(0) - objective[width]
  }

  private func subtract(_ row: [Fraction], times factor: Fraction, from other: inout [Fraction]) {
    guard factor != Fraction(0) else { return }
    for index in row.indices where row[index] != Fraction(0) {
      other[index] = other[index] - factor * row[index]
    }
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let divisor = rows[row][column]
    rows[row] = rows[row].map { $0 / divisor }
    for other in rows.indices where other != row {
      subtract(rows[row], times: rows[other][column], from: &rows[other])
    }
    basis[row] = column
  }
}
