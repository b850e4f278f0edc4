/// What becomes of a cell in the publication.
package enum SecrecyStatus: Equatable, Sendable {
  case shown
  /// A: smaller than the threshold; zero only in a small total, or where it would give another A away.
  case primary
  /// D: the threshold or more, hidden because another could be computed from it.
  case complementary
}
