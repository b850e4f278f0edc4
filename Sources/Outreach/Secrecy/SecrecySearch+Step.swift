extension SecrecySearch {
  /// A cell that is not solved for and whose move pays, with its direction.
  func entering(_ bounds: SecrecyBounds, first: Bool) -> (cell: Int, rises: Bool)? {
    var best: (cell: Int, rises: Bool)?
    var most = 0
    for cell in counts.indices
    where !bounds.isFixed(cell) && tableau.rowOfCell[cell] == nil {
      if gains[cell] == 0 && cell != target && values[cell] == counts[cell] { continue }
      for rises in [true, false] {
        guard rises ? values[cell] < bounds.upper[cell] : values[cell] > bounds.lower[cell] else {
          continue
        }
        let gain = (gains[cell] + slope(cell, rises: rises, bounds) * scale) * (rises ? 1 : -1)
        guard gain > most else { continue }
        if first { return (cell, rises) }
        (best, most) = ((cell, rises), gain)
      }
    }
    return best
  }

  /// What a unit more of a cell brings by itself, on the side it moves to.
  private func slope(_ cell: Int, rises: Bool, _ bounds: SecrecyBounds) -> Int {
    if cell == target { return worth }
    let isAbove = rises ? values[cell] >= counts[cell] : values[cell] > counts[cell]
    return isAbove ? -bounds.cost[cell] : bounds.cost[cell]
  }

  /// Moves a cell until it or a solved one, which it then replaces, is stopped: whether by any length; nil when
  /// the numbers grow too large.
  mutating func step(_ cell: Int, rises: Bool, _ bounds: SecrecyBounds) -> Bool? {
    var range = bounds.lower[cell]...bounds.upper[cell]
    if bounds.cost[cell] > 0 {
      let isAbove = rises ? values[cell] >= counts[cell] : values[cell] > counts[cell]
      range =
        isAbove ? counts[cell]...bounds.upper[cell] : bounds.lower[cell]...counts[cell]
    }
    let room = rises ? range.upperBound - values[cell] : values[cell] - range.lowerBound
    guard let row = stopping(cell, rises: rises, before: room) else {
      for row in tableau.solved.indices {
        levels[row] -= Int(tableau[row, cell]) * (rises ? room : -room)
      }
      values[cell] += rises ? room : -room
      return true
    }
    let leaving = tableau.solved[row]
    let sinks = (tableau[row, cell] > 0) == rises
    let stop = sinks ? ranges[row].lowerBound : ranges[row].upperBound
    let isLong = levels[row] != stop * Int(tableau[row, leaving])
    guard
      carry(gain: gains[cell] + slope(cell, rises: rises, bounds) * scale, of: cell, through: row)
    else { return nil }
    values[leaving] = stop
    ranges[row] = range
    for changed in tableau.solve(row, for: cell) { levels[changed] = level(changed) }
    return tableau.isUnwieldy ? nil : isLong
  }

  /// The row whose solved cell stops the move of `cell` first, if before it went `room` units.
  private func stopping(_ cell: Int, rises: Bool, before room: Int) -> Int? {
    var stop: (row: Int, room: Int, pace: Int)?
    for row in tableau.solved.indices where tableau[row, cell] != 0 {
      let coefficient = Int(tableau[row, cell])
      let own = Int(tableau[row, tableau.solved[row]])
      let left =
        (coefficient > 0) == rises
        ? levels[row] - ranges[row].lowerBound * own : ranges[row].upperBound * own - levels[row]
      let pace = abs(coefficient)
      guard left < room * pace else { continue }
      if let stop {
        let (ours, theirs) = (left * stop.pace, stop.room * pace)
        guard ours < theirs || ours == theirs && tableau.solved[row] < tableau.solved[stop.row]
        else { continue }
      }
      stop = (row, left, pace)
    }
    return stop?.row
  }

  /// Counts the gains anew for `cell` taking the place of the one solved in `row`; false when they grow too large.
  private mutating func carry(gain: Int, of cell: Int, through row: Int) -> Bool {
    guard abs(gain) < 1 << 46 else { return false }
    let pivot = Int(tableau[row, cell])
    let (factor, sign) = (abs(pivot), pivot.signum())
    var largest = 0
    for other in counts.indices {
      let coefficient = Int(tableau[row, other])
      if factor == 1 && coefficient == 0 { continue }
      gains[other] = gains[other] * factor - gain * sign * coefficient
      largest = max(largest, abs(gains[other]))
    }
    scale *= factor
    if factor > 1 {
      let common = gains.reduce(scale) { $0.greatestCommonDivisor($1) }
      for other in counts.indices { gains[other] /= common }
      scale /= common
      largest /= common
    }
    return largest < 1 << 46 && scale < 1 << 20
  }

  /// The solved cell of a row times its coefficient, from the cells that are not solved for.
  private func level(_ row: Int) -> Int {
    var level = 0
    for cell in counts.indices where tableau[row, cell] != 0 && cell != tableau.solved[row] {
      level -= Int(tableau[row, cell]) * values[cell]
    }
    return level
  }
}
