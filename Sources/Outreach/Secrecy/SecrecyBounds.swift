/// Between what each cell may lie in a table an attacker cannot rule out, and what it costs to let it.
struct SecrecyBounds {
  /// Stands for no upper bound: more than any sum of counts, small enough for exact products.
  static let unbounded = 1 << 34

  var lower: [Int]
  var upper: [Int]
  /// Of each unit away from the count; 0 for a cell that is not shown anyway.
  var cost: [Int]

  /// Whether a cell is held to its count.
  func isFixed(_ cell: Int) -> Bool { lower[cell] == upper[cell] }

  /// Whether counts lie between them and agree with the relations.
  func allow(_ counts: [Int], _ relations: [SecrecyRelation]) -> Bool {
    counts.indices.allSatisfy { lower[$0]...upper[$0] ~= counts[$0] }
      && relations.allSatisfy { relation in
        relation.parts.reduce(0) { $0 + counts[$1] } == counts[relation.total]
      }
  }
}
