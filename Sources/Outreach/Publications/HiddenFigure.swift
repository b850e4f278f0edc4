/// A number that a publication hides.
package struct HiddenFigure: Hashable, Sendable {
  package var key: ReportFigure.Key
  /// Whether it is small itself (A); if not, it would give a small one away (D).
  package var isPrimary: Bool

  package init(key: ReportFigure.Key, isPrimary: Bool) {
    (self.key, self.isPrimary) = (key, isPrimary)
  }

  /// `A` or `D`.
  package var status: String { isPrimary ? "A" : "D" }
}
