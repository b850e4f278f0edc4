extension SecrecySearch {
  /// The row whose solved cell is the first to be held, if before the target went `most` units, and how many
  /// whole ones it may go till then.
  func firstHeld(before most: Int) -> (row: Int, room: Int)? {
    var first: (row: Int, room: Int, pace: Int)?
    for row in tableau.solved.indices where tableau[row, target] != 0 {
      let pace = -Int(tableau[row, target]) * direction
      let own = Int(tableau[row, tableau.solved[row]])
      let range = holds[row].range
      let room =
        pace > 0 ? range.upperBound * own - levels[row] : levels[row] - range.lowerBound * own
      guard room < most * abs(pace) else { continue }
      if let first, room * first.pace >= first.room * abs(pace) { continue }
      first = (row, room, abs(pace))
    }
    return first.map { ($0.row, $0.room / $0.pace) }
  }

  /// Lets the held cell of a row go on at its own price, or another give way for it if that costs less; false
  /// when neither can, nil when the numbers grow too large.
  mutating func relieve(_ row: Int, _ bounds: SecrecyBounds) -> Bool? {
    let held = tableau.solved[row]
    let rises = (tableau[row, target] < 0) == (direction > 0)
    let own = Int(tableau[row, held])
    let relief = cheapestRelief(row, rises: rises, bounds)
    if let beyond = beyond(row, rises: rises, bounds) {
      let price = abs(beyond.slope - holds[row].slope) * scale
      if relief.map({ price * $0.pace <= $0.price * own }) ?? true {
        let isCounted = count((beyond.slope - holds[row].slope) * scale, over: own, row)
        holds[row] = beyond
        return isCounted ? true : nil
      }
    }
    guard let relief else { return false }
    let gain =
      (relief.rises ? -relief.price : relief.price) * Int(tableau[row, relief.cell].signum())
    guard count(gain, over: relief.pace, row) else { return nil }
    moves[held] = rises ? holds[row].range.upperBound : holds[row].range.lowerBound
    holds[row] = side(of: relief.cell, rises: relief.rises, bounds)
    moves[relief.cell] = 0
    let changed = tableau.solve(row, for: relief.cell)
    let moved = moves.indices.filter { moves[$0] != 0 && tableau.rowOfCell[$0] == nil }
    for row in changed {
      levels[row] = moved.reduce(0) { $0 - Int(tableau[row, $1]) * moves[$1] }
    }
    return tableau.isUnwieldy ? nil : true
  }

  /// What holds a cell of a cost next, once it leaves its corner; nil where it can go no further.
  private func beyond(
    _ row: Int, rises: Bool, _ bounds: SecrecyBounds
  ) -> (range: ClosedRange<Int>, slope: Int)? {
    let cell = tableau.solved[row]
    let stop = rises ? holds[row].range.upperBound : holds[row].range.lowerBound
    guard bounds.cost[cell] > 0, stop == 0 else { return nil }
    let room = room(of: cell, bounds)
    if rises { return room.upperBound > 0 ? (0...room.upperBound, -bounds.cost[cell]) : nil }
    return room.lowerBound < 0 ? (room.lowerBound...0, bounds.cost[cell]) : nil
  }

  /// What holds a cell that is not solved for, on the side it moves to.
  private func side(
    of cell: Int, rises: Bool, _ bounds: SecrecyBounds
  ) -> (range: ClosedRange<Int>, slope: Int) {
    let (room, cost) = (room(of: cell, bounds), bounds.cost[cell])
    if cost == 0 { return (room, 0) }
    return (rises ? moves[cell] >= 0 : moves[cell] > 0)
      ? (0...room.upperBound, -cost) : (room.lowerBound...0, cost)
  }

  /// The cell whose move keeps the held one where it is and costs least for it, with its price and how far it
  /// takes the held one, both per unit and multiplied.
  private func cheapestRelief(
    _ row: Int, rises: Bool, _ bounds: SecrecyBounds
  ) -> (cell: Int, rises: Bool, price: Int, pace: Int)? {
    var best: (cell: Int, rises: Bool, price: Int, pace: Int)?
    for cell in counts.indices
    where tableau[row, cell] != 0 && cell != target && !bounds.isFixed(cell)
      && tableau.rowOfCell[cell] == nil
    {
      let gives = (tableau[row, cell] > 0) == rises
      let room = room(of: cell, bounds)
      guard gives ? moves[cell] < room.upperBound : moves[cell] > room.lowerBound else { continue }
      let gain = gains[cell] + side(of: cell, rises: gives, bounds).slope * scale
      let (price, pace) = (gives ? -gain : gain, abs(Int(tableau[row, cell])))
      if let best {
        let (ours, theirs) = (price * best.pace, best.price * pace)
        guard ours < theirs || ours == theirs && pace < best.pace else { continue }
      }
      best = (cell, gives, price, pace)
    }
    return best
  }

  /// Takes a multiple of a row from the gains; false when they grow too large.
  private mutating func count(_ multiple: Int, over divisor: Int, _ row: Int) -> Bool {
    guard abs(multiple) < 1 << 46 else { return false }
    var largest = 0
    for cell in counts.indices {
      let coefficient = Int(tableau[row, cell])
      if divisor == 1 && coefficient == 0 { continue }
      gains[cell] = gains[cell] * divisor - multiple * coefficient
      largest = max(largest, abs(gains[cell]))
    }
    scale *= divisor
    if divisor > 1 {
      let common = gains.reduce(scale) { $0.greatestCommonDivisor($1) }
      for cell in counts.indices { gains[cell] /= common }
      scale /= common
      largest /= common
    }
    return largest < 1 << 46 && scale < 1 << 20
  }
}
