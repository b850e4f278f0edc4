internal import Outreach

/// One line of notes as typed on a phone, and what is understood of it; nothing of it is lost: what is not
/// understood stays in `rest`.
package struct NoteLine: Equatable, Sendable {
  /// The name or nickname the line begins with, as typed; `nil` when it gives none.
  package var name: String?
  /// Completed years, as said.
  package var age: Int?
  /// `F`, `H` or `X`.
  package var gender: String?
  /// Which meeting it is said to be: 1 for a first one, 2 for a second or a later one; `nil` when not said.
  package var rank: Int?
  /// Codes of zones of residence.
  package var zones: [String] = []
  /// Codes of subjects.
  package var themes: [String] = []
  /// How many people, for a line about people who stay unnamed.
  package var people: Int?
  /// Whether `people` is no more than a guess, to be asked for.
  package var isVague = false
  /// Whether those counted are of all ages, not youths alone.
  package var isOfAllAges = false
  /// A telephone number, which no note may hold.
  package var phone: String?
  /// Words after an age or a gender that may be the name: « H 17 Tom ».
  package var laterName: String?
  /// An hour, or an age and a gender: « 18h ».
  package var hour: Int?
  /// The words that gave nothing, for the note.
  package var rest = ""

  /// Whether anything is understood of whom it speaks.
  package var speaksOfSomebody: Bool {
    name != nil || people != nil || isVague || age != nil || gender != nil || rank != nil
  }
}
