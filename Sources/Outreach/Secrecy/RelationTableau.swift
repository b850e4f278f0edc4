/// The relations solved for one cell each, in whole numbers: the sum of a row's coefficients times the cells is
/// zero, the cell it is solved for has a coefficient above zero there and none in any other row.
struct RelationTableau {
  /// Beyond it products could overflow; those of sums of sums are hardly ever above 2.
  static let largestCoefficient: Int32 = 4_096

  let width: Int
  /// Row after row.
  private(set) var coefficients: [Int32] = []
  /// The cell each row is solved for.
  private(set) var solved: [Int] = []
  /// The row solved for each cell, or nil.
  private(set) var rowOfCell: [Int?]
  /// The largest coefficient there has been.
  private(set) var largest: Int32 = 1

  /// Whether a coefficient has grown too large, after which no row may change any more.
  var isUnwieldy: Bool { largest > Self.largestCoefficient }

  /// `preferred` are the cells to solve for where there is a choice.
  init(_ relations: [SecrecyRelation], width: Int, preferred: [Bool]) {
    self.width = width
    rowOfCell = Array(repeating: nil, count: width)
    for relation in relations {
      var row = Array(repeating: Int32(0), count: width)
      row[relation.total] += 1
      for part in relation.parts { row[part] -= 1 }
      largest = row.reduce(largest) { max($0, abs($1)) }
      if isUnwieldy { return }
      add(row, preferred: preferred)
    }
  }

  subscript(row: Int, cell: Int) -> Int32 { coefficients[row * width + cell] }

  /// Takes in a relation, unless those before it imply it.
  private mutating func add(_ relation: [Int32], preferred: [Bool]) {
    let last = solved.count
    coefficients += relation
    for row in 0..<last where !isUnwieldy { eliminate(solved[row], from: last, by: row) }
    if isUnwieldy { return }
    let present = (0..<width).filter { self[last, $0] != 0 }
    let ranks = present.map { abs(self[last, $0]) * 2 + (preferred[$0] ? 0 : 1) }
    guard let cell = zip(ranks, present).min(by: <)?.1 else {
      coefficients.removeLast(width)
      return
    }
    solved.append(cell)
    turn(last, to: cell)
    for row in 0..<last { eliminate(cell, from: row, by: last) }
    rowOfCell[cell] = last
  }

  /// Solves a row for another of its cells; returns the rows that changed.
  mutating func solve(_ row: Int, for cell: Int) -> [Int] {
    rowOfCell[solved[row]] = nil
    solved[row] = cell
    rowOfCell[cell] = row
    turn(row, to: cell)
    var changed = [row]
    let support = (0..<width).filter { self[row, $0] != 0 }
    for other in solved.indices where other != row && self[other, cell] != 0 {
      eliminate(cell, from: other, by: row, support)
      changed.append(other)
    }
    return changed
  }

  private mutating func turn(_ row: Int, to cell: Int) {
    guard self[row, cell] < 0 else { return }
    for index in row * width..<(row + 1) * width { coefficients[index].negate() }
  }

  private mutating func eliminate(_ cell: Int, from row: Int, by other: Int) {
    guard self[row, cell] != 0 else { return }
    eliminate(cell, from: row, by: other, (0..<width).filter { self[other, $0] != 0 })
  }

  /// Subtracts from `row` so much of `other`, which has `support`, that nothing of `cell` is left in it.
  private mutating func eliminate(_ cell: Int, from row: Int, by other: Int, _ support: [Int]) {
    let (to, from) = (row * width, other * width)
    let (ours, theirs) = (coefficients[to + cell], coefficients[from + cell])
    let common = ours.greatestCommonDivisor(theirs)
    let (factor, scale) = (ours / common, theirs / common)
    if scale != 1 { for index in to..<to + width { coefficients[index] *= scale } }
    var largest: Int32 = 0
    for index in support {
      coefficients[to + index] -= factor * coefficients[from + index]
      largest = max(largest, abs(coefficients[to + index]))
    }
    if scale != 1 { largest = reduce(row) }
    self.largest = max(self.largest, largest)
  }

  /// Divides a row by what divides all of it; its largest coefficient.
  private mutating func reduce(_ row: Int) -> Int32 {
    let range = row * width..<(row + 1) * width
    var (common, largest): (Int32, Int32) = (0, 0)
    for index in range where coefficients[index] != 0 {
      if common != 1 { common = common.greatestCommonDivisor(coefficients[index]) }
      largest = max(largest, abs(coefficients[index]))
    }
    guard common > 1 else { return largest }
    for index in range { coefficients[index] /= common }
    return largest / common
  }
}

extension FixedWidthInteger where Self: SignedInteger {
  /// Never negative; zero with zero.
  func greatestCommonDivisor(_ other: Self) -> Self {
    var (large, small) = (abs(self), abs(other))
    while small != 0 { (large, small) = (small, large % small) }
    return large
  }
}
