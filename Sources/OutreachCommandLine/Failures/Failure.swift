/// Why a command gave no result: an exit status and one line in four parts.
package struct Failure: Error, Equatable, Sendable {
  /// What the shell is told.
  package let status: ExitStatus
  /// Where: `FILE:LINE`, an option or a verb; `nil` when the whole command is meant.
  package let place: String?
  /// What is wrong, as it was found; never a person's name.
  package let found: String
  /// What was expected instead, without capital or full stop.
  package let expected: String?
  /// What to do: a sentence with a capital and without full stop.
  package let remedy: String?

  /// Texts are written with ordinary spaces; the no-break ones are set by `line`.
  package init(
    _ status: ExitStatus, at place: String? = nil, _ found: String, expected: String? = nil,
    remedy: String? = nil
  ) {
    self.status = status
    self.place = place
    self.found = found
    self.expected = expected
    self.remedy = remedy
  }

  /// `erreur: PLACE: found ; expected. remedy`, one line without its end, safe for a terminal; no error when the user
  /// has stopped it.
  package var line: String {
    var message = found
    if let expected { message += " ; " + expected }
    if let remedy { message += ". " + remedy }
    return (status == .interrupted ? "" : "erreur: ") + (place.map { printable($0) + ": " } ?? "")
      + typeset(printable(message))
  }
}

extension Failure {
  /// Ctrl-C at a question.
  static let interrupted = Failure(
    .interrupted, "interrompu : rien de plus n’est enregistré")

  /// Standard output takes nothing: its disk is full, mostly.
  static let outputFailed = Failure(
    .inputOutput, at: "sortie standard", "elle ne peut pas être écrite",
    remedy: "Libérer de la place, ou en choisir une autre")
}
