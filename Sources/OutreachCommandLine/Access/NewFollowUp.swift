internal import Outreach
internal import OutreachJournal

/// A follow-up of an outing, before it is recorded.
struct NewFollowUp {
  let owner: String
  let on: Day
  let due: Day
  /// What is to be done: kept in the confidential part.
  let text: String

  /// `suite pour amelie, échéance jeudi 22 octobre 2026`.
  func words(today: Day) -> String {
    "suite pour " + owner + ", échéance " + FrenchDate.full(due, today: today)
  }

  /// The event, and the note on it once it has an id.
  func draft(of session: String) -> EventDraft {
    EventDraft(
      .followUpOpened, on: on,
      [
        JSONMember("owner", .string(owner)), JSONMember("session", .string(session)),
        JSONMember("due", .string(due.iso)),
      ])
  }
}
