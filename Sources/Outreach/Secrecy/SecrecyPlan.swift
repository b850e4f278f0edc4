/// Hides cells of a table, one reason after another, and keeps the tables that prove it enough.
struct SecrecyPlan {
  let table: SecrecyTable
  let isSmall: [Bool]
  /// Cells of which A does not tell that they are not zero.
  let isInSmallTotal: [Bool]
  let cost: [Int]
  private(set) var isHidden: [Bool]
  private var search: SecrecySearch
  /// Tables an attacker cannot rule out, beside the true one.
  private var possible: PossibleTables
  /// Those among them an attacker cannot rule out who also reads A and D.
  private var possibleKnowing: PossibleTables

  init(_ table: SecrecyTable) {
    self.table = table
    let isSmall = table.small
    var isInSmallTotal = isSmall.map { _ in false }
    for relation in table.relations where relation.zeroTells && isSmall[relation.total] {
      for part in relation.parts { isInSmallTotal[part] = true }
    }
    self.isSmall = isSmall
    self.isInSmallTotal = isInSmallTotal
    cost = table.costs
    isHidden = table.cells.indices.map {
      isSmall[$0] && table.cells[$0].standing == .open
    }
    search = SecrecySearch(table)
    possible = PossibleTables(counts: table.cells.map(\.count))
    possibleKnowing = possible
  }

  /// Hides what it takes, then shows again what it did not take after all.
  mutating func protect() throws(SecrecyFailure) {
    let small = table.cells.indices.filter { isSmall[$0] }
      .sorted { (table.cells[$1].count, $0) < (table.cells[$0].count, $1) }
    var unprotected: [Int] = []
    for cell in small {
      let isProtected =
        (isWide(cell) || hide(for: cell, widenings(cell), knowing: false))
        && (isBlurred(cell) || hide(for: cell, [[1], [-1]], knowing: true))
      if !isProtected { unprotected.append(cell) }
    }
    guard unprotected.isEmpty else { throw .unprotected(cells: unprotected.sorted()) }
    showAgain(small)
    unprotected = small.filter {
      possible.width($0) < table.threshold || possibleKnowing.width($0) == 0
    }
    guard unprotected.isEmpty else { throw .unprotected(cells: unprotected.sorted()) }
  }

  /// Whether two possible tables have `cell` a threshold apart.
  private mutating func isWide(_ cell: Int) -> Bool {
    for distance in [table.threshold, -table.cells[cell].count]
    where possible.width(cell) < table.threshold {
      look(moving: cell, by: distance, knowing: false)
    }
    return possible.width(cell) >= table.threshold
  }

  /// Whether a possible table that suits A and D too has another count for `cell`.
  private mutating func isBlurred(_ cell: Int) -> Bool {
    for distance in [1, -1] where possibleKnowing.width(cell) == 0 {
      look(moving: cell, by: distance, knowing: true)
    }
    return possibleKnowing.width(cell) > 0
  }

  /// Looks for a possible table with no more hidden than is.
  private mutating func look(moving cell: Int, by distance: Int, knowing: Bool) {
    let bounds = bounds(knowing: knowing, hiding: false)
    guard let found = possibleTable(moving: cell, by: distance, bounds, patiently: false),
      found[cell] != table.cells[cell].count
    else { return }
    keep(found, knowing: knowing)
  }

  /// What the search finds, if it holds good: the proof is to rest on nothing but the relations.
  private mutating func possibleTable(
    moving cell: Int, by distance: Int, _ bounds: SecrecyBounds, patiently: Bool
  ) -> [Int]? {
    let found = search.table(moving: cell, by: distance, within: bounds, patiently: patiently)
    return found.flatMap { bounds.allow($0, table.relations) ? $0 : nil }
  }

  /// By how much a cell may rise and sink, and be a threshold apart.
  private mutating func widenings(_ cell: Int) -> [[Int]] {
    let (count, threshold) = (table.cells[cell].count, table.threshold)
    let bounds = bounds(knowing: false, hiding: true)
    let deepest = possibleTable(moving: cell, by: -count, bounds, patiently: true)
      .map { $0[cell] - count }
    let sinkings: Set = [
      0, possible.least[cell] - count, possible.most[cell] - count - threshold, deepest ?? 0,
    ]
    return sinkings.filter { (deepest ?? 0)...0 ~= $0 }.sorted(by: >)
      .map { [threshold + $0, $0].filter { $0 != 0 } }
  }

  private mutating func hide(for cell: Int, _ ways: [[Int]], knowing: Bool) -> Bool {
    hideCheapest(cell, ways, knowing: knowing, patiently: false)
      || hideCheapest(cell, ways, knowing: knowing, patiently: true)
  }

  /// Of several ways to move a cell, takes the one that hides least; false when there is none.
  private mutating func hideCheapest(
    _ cell: Int, _ ways: [[Int]], knowing: Bool, patiently: Bool
  ) -> Bool {
    var best: (tables: [[Int]], spent: Int)?
    for way in ways {
      var bounds = bounds(knowing: knowing, hiding: true)
      var tables: [[Int]] = []
      var spent = 0
      for distance in way {
        guard
          let found = possibleTable(
            moving: cell, by: distance, bounds, patiently: patiently),
          found[cell] == table.cells[cell].count + distance
        else { break }
        tables.append(found)
        for moved in table.cells.indices where found[moved] != table.cells[moved].count {
          spent += bounds.cost[moved]
          bounds.cost[moved] = 0
        }
      }
      if tables.count == way.count, spent < best?.spent ?? .max { best = (tables, spent) }
    }
    for found in best?.tables ?? [] { keep(found, knowing: knowing) }
    return best != nil
  }

  /// Takes in a possible table, and hides the open cells it has another count for.
  private mutating func keep(_ found: [Int], knowing: Bool) {
    for cell in table.cells.indices
    where table.cells[cell].standing == .open && found[cell] != table.cells[cell].count {
      isHidden[cell] = true
    }
    possible.keep(found)
    if knowing { possibleKnowing.keep(found) }
  }

  /// Shows again, the costliest first, each cell without which all that is promised still holds, or that could
  /// be computed anyway.
  private mutating func showAgain(_ small: [Int]) {
    let complements = table.cells.indices.filter { isHidden[$0] && !isSmall[$0] }
    for cell in complements.sorted(by: { (cost[$1], $0) < (cost[$0], $1) }) {
      var shown = self
      shown.isHidden[cell] = false
      shown.possible.show(cell)
      shown.possibleKnowing.show(cell)
      if small.allSatisfy({ shown.isWide($0) && shown.isBlurred($0) }) { self = shown }
    }
    for cell in complements where isHidden[cell] && possible.width(cell) == 0 {
      for distance in [1, -1] { look(moving: cell, by: distance, knowing: false) }
      if possible.width(cell) == 0 { isHidden[cell] = false }
    }
  }
}
