/// Why a table cannot be published. Cells and relations by index.
package enum SecrecyFailure: Error, Equatable {
  /// The total is not the sum of its parts, or names a cell that is not there.
  case unequal(relation: Int)
  /// A count below zero, or above 2,147,483,647.
  case outOfBounds(cell: Int)
  /// Small cells that an attacker would find within the threshold even if nothing open were shown.
  case unprotected(cells: [Int])
}
