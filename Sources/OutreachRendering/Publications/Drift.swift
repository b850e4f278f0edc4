package import Outreach

/// What has moved since a report was frozen, ready to be written.
package struct Drift: Sendable {
  /// Why an event came to count.
  package enum Cause: String, Sendable, CaseIterable {
    case late = "saisie-apres"
    /// Recorded before the publication, come after it from another device.
    case arrived = "arrivee-apres"
    case correction
    case retraction = "annulation"
    case link = "rapprochement"
    case unlink = "rapprochement-defait"
    case description
  }

  /// One event that was not read then.
  package struct Event: Sendable {
    package var id: String
    package var cause: Cause
    /// What it is, in French, `contact`.
    package var word: String
    /// `journal/amelie-7k3q/2026-10.jsonl:12`.
    package var place: String
    /// The day of the fact.
    package var on: Day?
    /// The day it was recorded.
    package var recordedOn: Day
    package var by: String
    /// The youth's code.
    package var youth: String?

    package init(
      id: String, cause: Cause, word: String, place: String, on: Day?, recordedOn: Day, by: String,
      youth: String?
    ) {
      (self.id, self.cause, self.word, self.place) = (id, cause, word, place)
      (self.on, self.recordedOn, self.by, self.youth) = (on, recordedOn, by, youth)
    }
  }

  /// Another definition of the same programme, in force now.
  package struct Definition: Sendable {
    package var from: Programme
    package var to: Programme
    /// What the same events give under it: figures that differ, from the frozen definition to this one.
    package var rows: [(figure: ReportFigure, then: Int)]

    package init(from: Programme, to: Programme, rows: [(figure: ReportFigure, then: Int)]) {
      (self.from, self.to, self.rows) = (from, to, rows)
    }
  }

  /// « bilan de l’année 2025 ».
  package var title: String
  package var id: String
  package var madeOn: Day
  package var writer: String
  /// « pour un financeur ».
  package var audience: String
  /// Whether its readers may not see every number.
  package var isProtected: Bool
  package var moves: FigureMoves
  /// The events that move a figure, by their places.
  package var events: [Int: Event]
  package var definition: Definition?
  package var vocabulary: Vocabulary

  package init(
    title: String, id: String, madeOn: Day, writer: String, audience: String, isProtected: Bool,
    moves: FigureMoves, events: [Int: Event], definition: Definition?, vocabulary: Vocabulary
  ) {
    (self.title, self.id, self.madeOn, self.writer) = (title, id, madeOn, writer)
    (self.audience, self.isProtected, self.moves) = (audience, isProtected, moves)
    (self.events, self.definition, self.vocabulary) = (events, definition, vocabulary)
  }

  /// The places of the events, as they are numbered from 1.
  var order: [Int] { events.keys.sorted() }
}
