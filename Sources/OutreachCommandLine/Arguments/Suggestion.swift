package import Outreach

/// What the shell may propose in the place of a value. Never a person: a youth, a name or a login is `nothing`.
package enum Suggestion: Hashable, Sendable {
  /// A text, a number, a person.
  case nothing
  case file, folder
  /// One of these, whatever the carnet.
  case words([String])
  /// A code of a family, the carnet's own ones included.
  case codes(Vocabulary.Family)
  /// A code that the carnet holds.
  case action, partner, session, programme, publication
  /// `CLE=VALEUR`.
  case trait
  /// `CODE=NIVEAU`, of a partner.
  case cooperation
  /// `DIMENSION=CODE`.
  case restriction
  /// What `aide` explains.
  case subject, subVerb
  /// What any of these proposes.
  case anyOf([Suggestion])
}
