/// One count that is printed, was printed, or can be computed from what is.
package struct SecrecyCell: Equatable, Sendable {
  /// Where the count stands when the choice is made.
  package enum Standing: Equatable, Sendable {
    /// To be printed now: the only cells among which there is something to choose.
    case open
    /// Shown by an earlier publication: known to the unit, and no longer to be hidden.
    case published
    /// Printed nowhere, but the difference of others: a drop-off, or what late entries added.
    case derived
    /// Hidden by an earlier publication as smaller than this threshold.
    case primary(under: Int)
    /// Hidden by an earlier publication, made under this threshold, to protect another.
    case complementary(under: Int)
  }

  package var count: Int
  package var standing: Standing

  package init(_ count: Int, _ standing: Standing = .open) {
    self.count = count
    self.standing = standing
  }
}
