internal import Outreach

/// One event of a journal as it is listed.
struct JournalEntry {
  /// What became of an event since it was recorded.
  enum State: String {
    case standing, corrected, retracted

    /// The value of the column `etat`.
    var french: String {
      switch self {
      case .standing: "en vigueur"
      case .corrected: "corrigé"
      case .retracted: "annulé"
      }
    }
  }

  /// As its line says it.
  let recorded: Event
  /// With the values that stand; as recorded when none other do.
  let event: Event
  let state: State
  /// The carnet's day at the moment of recording.
  let recordedOn: Day
  /// The file it was read from, from the carnet's folder.
  let file: String
  /// The corrections and annulments that speak of it, each followed by those that speak of them.
  var history: [JournalEntry] = []
}
