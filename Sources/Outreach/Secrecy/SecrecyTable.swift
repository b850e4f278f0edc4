/// Counts about to be printed, all that is known of them, and which of them are to be hidden.
///
/// A count from 1 to `threshold - 1` is small, and so is a zero in a small total, where it tells of everyone. Any
/// other zero may be shown. A small count that was published stays so, and is asked no more: what is out is out.
///
/// What is promised of the result, each time proved by whole tables that agree with all that is shown, any of
/// which could be the true one:
/// - each small cell, open, derived or hidden before, has two of them in which it is `threshold` or more apart;
/// - each small cell has another value in one of them in which, besides, every A is below its threshold (and not
///   zero but in a small total), and every D is not;
/// - each other hidden cell has another value in one of them.
///
/// A rate is no cell: one whose numerator or base is hidden is to be hidden too.
package struct SecrecyTable: Equatable, Sendable {
  package var cells: [SecrecyCell]
  package var relations: [SecrecyRelation]
  /// Below it a count is small; at least 2.
  package var threshold: Int

  package init(cells: [SecrecyCell], relations: [SecrecyRelation], threshold: Int) {
    self.cells = cells
    self.relations = relations
    self.threshold = threshold
  }

  /// What becomes of each cell; nil for those that are not open. The same for the same table, always.
  package func statuses() throws(SecrecyFailure) -> [SecrecyStatus?] {
    try check()
    var plan = SecrecyPlan(self)
    try plan.protect()
    return cells.indices.map { cell in
      guard cells[cell].standing == .open else { return nil }
      guard plan.isHidden[cell] else { return .shown }
      return cells[cell].count < threshold ? .primary : .complementary
    }
  }

  private func check() throws(SecrecyFailure) {
    for (index, cell) in cells.enumerated() where !(0...Int(Int32.max)).contains(cell.count) {
      throw .outOfBounds(cell: index)
    }
    for (index, relation) in relations.enumerated() {
      guard (relation.parts + [relation.total]).allSatisfy(cells.indices.contains),
        relation.parts.reduce(0, { $0 + cells[$1].count }) == cells[relation.total].count
      else { throw .unequal(relation: index) }
    }
  }

  /// Which cells are small, by index; none that was published.
  var small: [Bool] {
    var small = cells.map { 0 < $0.count && $0.count < threshold }
    spread(&small, from: \.totals, to: \.parts)
    // A zero total that is shown would tell each of its parts.
    spread(&small, from: \.parts, to: \.totals)
    for cell in cells.indices where cells[cell].standing == .published { small[cell] = false }
    return small
  }

  /// Makes the zeros on one side of a relation small where any on the other side is, until none is left.
  private func spread(
    _ small: inout [Bool], from: KeyPath<SecrecyRelation, [Int]>,
    to: KeyPath<SecrecyRelation, [Int]>
  ) {
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for relation in relations where relation.zeroTells {
        guard relation[keyPath: from].contains(where: { small[$0] }) else { continue }
        for cell in relation[keyPath: to] where cells[cell].count == 0 && !small[cell] {
          small[cell] = true
          isGrowing = true
        }
      }
    }
  }
}
