import Outreach

extension SecrecyTable {
  @discardableResult mutating func add(
    _ count: Int, _ standing: SecrecyCell.Standing = .open
  ) -> Int {
    cells.append(SecrecyCell(count, standing))
    return cells.count - 1
  }

  @discardableResult mutating func addTotal(of parts: [Int]) -> Int {
    let total = add(parts.reduce(0) { $0 + cells[$1].count })
    relations.append(SecrecyRelation(total: total, parts: parts))
    return total
  }

  mutating func addMargins(of rows: [[Int]]) {
    let totals = rows.map { addTotal(of: $0) }
    let columns = rows[0].indices.map { column in addTotal(of: rows.map { $0[column] }) }
    let total = addTotal(of: totals)
    relations.append(SecrecyRelation(total: total, parts: columns))
  }

  mutating func addDropOff(_ earlier: Int, _ later: Int) {
    let lost = add(cells[earlier].count - cells[later].count, .derived)
    relations.append(SecrecyRelation(total: earlier, parts: [later, lost]))
  }

  /// The table of a later publication of the same counts, with all that was printed before it.
  func followed(by later: SecrecyTable, having statuses: [SecrecyStatus?]) -> SecrecyTable {
    var all = self
    let shift = cells.count
    let before = cells.indices.filter { cells[$0].standing == .open }
    for (cell, status) in statuses.enumerated() {
      switch status {
      case .shown: all.cells[cell].standing = .published
      case .primary: all.cells[cell].standing = .primary(under: threshold)
      case .complementary: all.cells[cell].standing = .complementary(under: threshold)
      case nil: break
      }
    }
    all.cells += later.cells
    all.relations += later.relations.map { relation in
      SecrecyRelation(
        total: relation.total + shift, parts: relation.parts.map { $0 + shift },
        zeroTells: relation.zeroTells)
    }
    all.threshold = later.threshold
    let after = later.cells.indices.filter { later.cells[$0].standing == .open }
    for (old, new) in zip(before, after) {
      let added = all.add(later.cells[new].count - cells[old].count, .derived)
      all.relations.append(
        SecrecyRelation(total: new + shift, parts: [old, added], zeroTells: false))
    }
    return all
  }
}
