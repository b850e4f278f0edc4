package import Outreach

/// What an export says of itself besides its rows.
package struct ExportHead: Sendable {
  /// The command that makes it again.
  package var command: String
  /// The program's version.
  package var version: String
  /// The structure whose carnet it is.
  package var structure: String
  /// Labels of codes.
  package var vocabulary: Vocabulary

  package init(command: String, version: String, structure: String, vocabulary: Vocabulary) {
    self.command = command
    self.version = version
    self.structure = structure
    self.vocabulary = vocabulary
  }
}
