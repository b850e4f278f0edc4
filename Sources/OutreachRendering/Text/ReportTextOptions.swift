package import Outreach

/// How the text of a report is written; none of it changes a figure.
package struct ReportTextOptions: Sendable {
  /// The name of the Mission Locale, if it is to be shown.
  package var structure: String?
  /// Labels of codes.
  package var vocabulary: Vocabulary
  /// Whether every definition follows the report.
  package var definitions: Bool

  package init(
    structure: String? = nil, vocabulary: Vocabulary = Vocabulary(), definitions: Bool = false
  ) {
    self.structure = structure
    self.vocabulary = vocabulary
    self.definitions = definitions
  }
}
