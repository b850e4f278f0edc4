/// The standing lines that an export reads whole: few, and told by no fact.
package struct ExportLines: Sendable {
  package var sessions: [Event]
  package var partners: [Event]

  /// Outings, partners added and described, each in the order of the journal.
  package init(sessions: [Event], partners: [Event]) {
    (self.sessions, self.partners) = (sessions, partners)
  }
}
