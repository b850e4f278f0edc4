/// A count that is the sum of others, as every reader knows.
package struct SecrecyRelation: Equatable, Sendable {
  /// By index among the table's cells.
  package var total: Int
  package var parts: [Int]
  /// Whether no one in a part of a small total tells something of everyone in it: « aucun mobilisé » of four
  /// repérés does; a count to which late entries added nothing does not.
  package var zeroTells: Bool

  package init(total: Int, parts: [Int], zeroTells: Bool = true) {
    self.total = total
    self.parts = parts
    self.zeroTells = zeroTells
  }

  var totals: [Int] { [total] }
}
